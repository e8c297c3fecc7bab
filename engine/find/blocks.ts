import type { Reading } from './mention.ts';

const plans = new Set(['assessment', 'plan', 'unknown', 'hpi', 'instructions']);

/**
 * For each sentence the number of its problem block: a titled item that names a condition opens one, and
 * what follows in the same part of the note belongs to it; 0 is no block.
 */
export function blocks(reading: Reading): number[] {
	const named = new Set(reading.mentions.filter((m) => m.title && m.assertion !== 'negated').map((m) => m.sentence));
	let open = 0;
	let count = 0;
	let section = '';
	return reading.note.sentences.map((s, i) => {
		const family = s.section === 'plan' ? 'assessment' : s.section;
		if (family !== section) open = 0;
		section = family;
		if (!plans.has(s.section)) return 0;
		if (named.has(i) && (s.section === 'assessment' || s.section === 'plan' || s.listItem)) open = ++count;
		return open;
	});
}
