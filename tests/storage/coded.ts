import type { CodingResult, Suggestion } from '../../engine/contract.ts';

const provenance = { release: '', releaseSha256: '', releaseNote: '', engine: '', rules: '', model: '', settings: '' };

/** A result that suggests these codes on the first words of a text. */
export function resultOf(id: string, text = '', ...codes: readonly string[]): CodingResult {
	return {
		id,
		dateOfService: '2026-11-20',
		codes: codes.map((code, at) => suggestion(code, text.slice(0, 5), 0.9 - at / 10)),
		candidates: [],
		findings: [],
		prompts: [],
		provenance,
	};
}

function suggestion(code: string, quote: string, confidence: number): Suggestion {
	const evidence = [
		{ start: 0, end: quote.length, quote, section: 'unknown', assertion: 'present', role: 'mention' } as const,
	];
	return { code, title: code, confidence, firstListed: false, evidence, why: [], alternatives: [] };
}
