// npm start: the extension beside the sample chart.
import { ensureDependencies, runTyped } from './dependencies.mjs';

ensureDependencies();
runTyped('sample.ts');
