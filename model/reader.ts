import type { Reader } from '../engine/contract.ts';
import { alike } from './alike.ts';
import { encoder, type Table } from './encoder.ts';

/** The reader over its table; `id` names the table in the provenance of a result. */
export const reader = (id: string, table: Table): Reader => ({ id, alike: alike(encoder(table), table.dim) });
