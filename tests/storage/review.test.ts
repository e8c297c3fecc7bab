import { describe, expect, test } from 'vitest';
import type { CodingResult, Suggestion } from '../../engine/contract.ts';
import { reviewState } from '../../storage/review.ts';
import type { Act, DecisionRow } from '../../storage/schema.ts';

const text = 'Type 2 diabetes, well controlled. Asthma, mild. Smokes.';

const quoted = (quote: string, at = text.indexOf(quote)) => ({ start: at, end: at + quote.length, quote });

function suggestion(code: string, quote: string, within = text): Suggestion {
	const evidence = {
		...quoted(quote, within.indexOf(quote)),
		section: 'plan',
		assertion: 'present',
		role: 'mention',
	} as const;
	return { code, title: code, confidence: 1, firstListed: false, evidence: [evidence], why: [], alternatives: [] };
}

function result(...codes: readonly Suggestion[]): CodingResult {
	const provenance = {
		release: '',
		releaseSha256: '',
		releaseNote: '',
		engine: '',
		rules: '',
		model: '',
		settings: '',
	};
	return { id: '', dateOfService: '2026-11-20', codes, candidates: [], findings: [], prompts: [], provenance };
}

function log(...acts: readonly (readonly [Act, string?])[]): readonly DecisionRow[] {
	return acts.map(([act, quote], at) => ({
		seq: at + 1,
		id: `d${at + 1}`,
		key: 'k',
		input: 'i',
		at: '2026-11-20T09:00:00Z',
		by: { name: 'A', role: 'coder' },
		act,
		evidence: quote ? [quoted(quote)] : [],
	}));
}

const diabetes = suggestion('E11.9', 'Type 2 diabetes');
const asthma = suggestion('J45.20', 'Asthma, mild');
const both = result(diabetes, asthma);
const statuses = (state: ReturnType<typeof reviewState>) => state.items.map(({ code, status }) => `${code} ${status}`);
const accept = { kind: 'accept', code: 'E11.9', title: 'E11.9' } as const;

describe('decisions fold over a result', () => {
	test('accept, reject, replace and add, in reporting order, added last', () => {
		const state = reviewState(
			log(
				[accept, 'Type 2 diabetes'],
				[{ kind: 'replace', code: 'J45.20', with: { code: 'J45.909', title: 'unspecified' } }, 'Asthma, mild'],
				[{ kind: 'add', code: 'F17.210', title: 'smoker' }, 'Smokes'],
			),
			both,
			text,
		);
		expect(statuses(state)).toEqual(['E11.9 accepted', 'J45.909 replaced', 'F17.210 accepted']);
		expect(state.accepted.map(({ code }) => code)).toEqual(['E11.9', 'J45.909', 'F17.210']);
	});

	test('undo takes back the last one, undoing that brings it back, and the log keeps both', () => {
		const decisions = log(
			[accept, 'Type 2 diabetes'],
			[{ kind: 'undo', undoes: 'd1' }],
			[{ kind: 'undo', undoes: 'd2' }],
		);
		expect(statuses(reviewState(decisions.slice(0, 2), both, text))[0]).toBe('E11.9 open');
		expect(reviewState(decisions.slice(0, 2), both, text).undoable).toBeUndefined();
		expect(statuses(reviewState(decisions, both, text))[0]).toBe('E11.9 accepted');
	});

	test('the latest decision on a line counts', () => {
		const decisions = log(
			[accept, 'Type 2 diabetes'],
			[{ kind: 'reject', code: 'E11.9', reason: 'no' }, 'Type 2 diabetes'],
		);
		expect(statuses(reviewState(decisions, both, text))[0]).toBe('E11.9 rejected');
		expect(reviewState(decisions, both, text).accepted).toEqual([]);
	});
});

describe('a note that changed', () => {
	const edited = `Seen today. ${text}`;
	const moved = result(suggestion('E11.9', 'Type 2 diabetes', edited), suggestion('J45.20', 'Asthma, mild', edited));

	test('a decision on words that only moved stays', () => {
		expect(statuses(reviewState(log([accept, 'Type 2 diabetes']), moved, edited))[0]).toBe('E11.9 accepted');
	});

	test('a decision whose words are gone lapses and is said to', () => {
		const gone = edited.replace('Type 2 diabetes', 'Prediabetes');
		const state = reviewState(log([accept, 'Type 2 diabetes']), result(), gone);
		expect(state.items).toEqual([]);
		expect(state.lapsed.map(({ id }) => id)).toEqual(['d1']);
	});

	test('an accepted code is kept while its words stand, though it is no longer suggested', () => {
		const state = reviewState(log([accept, 'Type 2 diabetes']), result(), edited);
		expect(state.items).toMatchObject([{ code: 'E11.9', source: 'kept', status: 'accepted' }]);
		expect(edited.slice(state.items[0]?.evidence[0]?.start, state.items[0]?.evidence[0]?.end)).toBe('Type 2 diabetes');
	});

	test('a suggestion whose words are stale is not shown', () => {
		expect(statuses(reviewState([], both, edited))).toEqual([]);
	});

	test('a rejection of what is no longer suggested is neither shown nor lapsed', () => {
		const state = reviewState(
			log([{ kind: 'reject', code: 'E11.9', reason: 'no' }, 'Type 2 diabetes']),
			result(),
			text,
		);
		expect([state.items, state.lapsed]).toEqual([[], []]);
	});

	test('an added code that is suggested later becomes that suggestion, accepted', () => {
		const decisions = log([{ kind: 'add', code: 'J45.20', title: 'asthma' }, 'Asthma']);
		expect(statuses(reviewState(decisions, both, text))).toEqual(['E11.9 open', 'J45.20 accepted']);
	});
});
