import { describe, expect, it } from 'vitest';
import { read } from '../../engine/read/read.ts';
import { mended } from '../../engine/read/spelling.ts';
import { folded } from './say.ts';

describe('words', () => {
	it.each([
		['joined by a slash', 'HTN/HLD', 'hypertension hyperlipidemia'],
		['types', 'T2DM', 'type 2 diabete mellitus'],
		['types turned round', 'DM2', 'type 2 diabete mellitus'],
		['stages', 'CKD3b', 'chronic kidney disease stage 3b'],
		['Roman stages', 'CKD IIIb', 'chronic kidney disease stage 3b'],
		['mixed case', 'HFpEF', 'heart failure with preserved ejection fraction'],
		['slashes within', 's/p CABG', 'status post coronary artery bypass graft'],
		['negations', 'w/o fever', 'without fever'],
		['sides', 'b/l knee OA', 'bilateral knee osteoarthritis'],
		['stops within', 'a.fib', 'atrium fibrillation'],
		['with', 'lac w/ glass', 'laceration with glass'],
		['a small one that opens a sentence', 'Lac of scalp', 'laceration of scalp'],
		['told apart by their case', 'PsA, no PSA', 'psoriasis arthritis no prostate specific antigen'],
		['lists', 'N/V/D', 'nausea vomiting and diarrhea'],
	])('short forms, %s: %s', (_, text, says) => expect(folded(text)).toBe(says));

	it.each([
		['by the company it keeps', 'PND, orthopnea', 'paroxysmal nocturnal dyspnea orthopnea'],
		['by the company it keeps', 'PND and rhinitis', 'postnasal drip and rhinitis'],
		['by section', 'Exam:\nMS: no tenderness', 'musculoskeletal no tenderness'],
		['by section', 'A/P: MS, stable', 'multiple sclerosis stable'],
		['by context', 'PE on CT angiogram', 'lung embolism on computed tomography angiogram'],
		['by capitals', 'RA of the hands', 'rheumatoid arthritis of the hand'],
		['a word in lower case stays a word', 'a cad and a heating pad', 'a cad and a heating pad'],
		['a title-case word stays a word', 'Cad and Or', 'cad and or'],
	])('sense %s: %s', (_, text, says) => expect(folded(text)).toBe(says));
	it('PAD is read at all', () => expect(folded('PAD with claudication')).toMatch(/^peripher\w+ artery disease/));

	it.each([
		['pnuemonia', 'pneumonia'],
		['diabeties', 'diabete'],
		['hypertention', 'hypertension'],
		['hypothyroidsm', 'hypothyroidism'],
		['Sciattica', 'sciatica'],
		['arthritus', 'arthritis'],
	])('misspelling %s is read as %s', (wrong, right) => expect(folded(wrong)).toBe(right));
	it('words of treatment and everyday words are right as they stand', () => {
		expect(['splinted', 'crushing', 'regarded', 'injected', 'irrigated', 'contiguous'].map(mended)).toEqual(
			Array(6).fill(undefined),
		);
	});
	it('ordinary words, short words and right words are not mended', () => {
		expect(['patient', 'discussed', 'pneumonia', 'cogh', 'Tuesday'].map(mended)).toEqual(Array(5).fill(undefined));
	});

	it('stand where the text has them, short forms and mended words included', () => {
		const text = 'Pt w/ HTN/HLD; pnuemonia, b/l – “asthma” x2.';
		const spans = read(text).sentences.flatMap((s) => s.tokens.map((t) => [t.fold, text.slice(t.start, t.end)]));
		const at = Object.fromEntries(spans);
		expect(at).toMatchObject({
			hypertension: 'HTN',
			hyperlipidemia: 'HLD',
			pneumonia: 'pnuemonia',
			bilateral: 'b/l',
			asthma: 'asthma',
		});
	});
	it('all words of a short form share its span', () => {
		const [note] = read('CKD3b').sentences;
		expect(note?.tokens.map((t) => [t.start, t.end])).toEqual(Array(5).fill([0, 5]));
	});
	it('know what parts them', () => {
		const gaps = (text: string) => read(text).sentences[0]?.tokens.map((t) => t.gap);
		expect(gaps('gout, asthma (mild) wheeze')).toEqual([0, 1, 2, 2]);
		expect(gaps('gout/asthma wheeze')).toEqual([0, 1, 0]);
	});
});
