// npm test: every check of the project. `npm test -- --only unit` runs one of them.
import { ensureDependencies, runTyped } from './dependencies.mjs';

ensureDependencies();
runTyped('suites.ts');
