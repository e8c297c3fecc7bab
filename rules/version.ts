import type { Rule } from '../engine/contract.ts';

/** FNV-1a over the records' words: changes exactly when a rule's id, check, severity, citation or message does. */
export function versionOf(rules: readonly Rule[]): string {
	const words = rules.map((r) => [r.id, r.check, r.severity, r.cites, r.says].join('\t')).join('\n');
	let hash = 0x811c9dc5;
	for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193) >>> 0;
	return `${rules.length}-${hash.toString(16).padStart(8, '0')}`;
}
