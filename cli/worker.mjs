// Threads do not inherit the loader that lets Node read TypeScript: it is registered here first.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
