import type { Rule } from '../engine/contract.ts';
import { hashOf } from '../engine/hash.ts';

/** Changes exactly when the id, check, severity, citation or message of a rule does, or their order. */
export const versionOf = (rules: readonly Rule[]): string =>
	`${rules.length}-${hashOf(rules.map((r) => [r.id, r.check, r.severity, r.cites, r.says].join('\t')).join('\n'))}`;
