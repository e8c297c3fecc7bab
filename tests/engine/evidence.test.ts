import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../engine/contract.ts';
import { findMeat } from '../../engine/find/meat.ts';
import { read } from '../../engine/read/read.ts';
import { shipped } from '../icd-data/shipped.ts';
import { draft } from './say.ts';

const release = shipped('FY2027');
const note = `CC: f/u HTN, “sugar” 😀
HPI: 62 y/o w/ HTN/HLD, T2DM. Fell on stairs at home; right knee pain since.
ROS: denies CP, SOB. FH: mother – breast cancer.
A/P:
1. T2DM w/ neuropathy – continue metformin, A1c today
2. HTN: stable on lisinopril, check BMP
3. Contusion of right knee; ice. Possible meniscal tear, MRI ordered.
4. Flu shot given.`;
const roles = (text: string, code: string) => {
	const found = draft(text).codes.find((c) => c.code === code)?.evidence ?? [];
	return Object.fromEntries(found.filter((e) => e.role !== 'mention').map((e) => [e.role, e.quote]));
};

describe('evidence', () => {
	const made = draft(note, { age: 62 });
	const all: readonly Evidence[] = [...made.codes, ...made.candidates].flatMap((c) => c.evidence);
	it('is there: the note gives codes and candidates', () => {
		expect(made.codes.map((c) => c.code)).toEqual(expect.arrayContaining(['E11.40', 'I10', 'S80.01XA', 'Z23']));
		expect(made.candidates.length).toBeGreaterThan(0);
	});
	it('stands behind every code, the mention first', () => {
		for (const { code, evidence } of [...made.codes, ...made.candidates])
			expect(evidence[0]?.role, code).toBe('mention');
	});
	it('quotes the note, within it', () => {
		for (const { start, end, quote } of all) {
			expect(0 <= start && start < end && end <= note.length, quote).toBe(true);
			expect(note.slice(start, end)).toBe(quote);
		}
	});
	it('of facts and tags quotes the note too', () => {
		for (const e of [...made.facts.tags.values()].flat().concat(made.facts.mentions.map((m) => m.evidence)))
			expect(note.slice(e.start, e.end)).toBe(e.quote);
	});
	it('every code is billable on the date', () => {
		for (const { code } of made.codes) expect(release.billable(release.find(code)), code).toBe(true);
	});
});

describe('MEAT', () => {
	const kinds = (text: string) =>
		read(text)
			.sentences.flatMap(findMeat)
			.map((m) => m.kind);
	it.each([
		['treat', 'Start lisinopril.'],
		['assess', 'Hypertension well controlled.'],
		['monitor', 'Recheck BMP.'],
		['evaluate', 'Order MRI.'],
	])('%s: %s', (kind, text) => expect(kinds(text)).toContain(kind));
	it('none in words of no care, nor in half a cue', () => {
		expect(kinds('The sky was blue.')).toEqual([]);
		expect(kinds('The well was deep.')).toEqual([]);
	});
	it('is shown beside the condition, one of each kind', () => {
		expect(roles('Assessment: CKD stage 3b, stable, recheck BMP.', 'N18.32')).toMatchObject({ assess: 'stable' });
		expect(roles('Assessment: type 2 diabetes, continue metformin.', 'E11.9')).toMatchObject({ treat: 'continue' });
	});
	it('of one condition is not that of the next', () =>
		expect(roles('Assessment:\n1. Gout, stable.\n2. Asthma.', 'J45.909').assess).toBeUndefined());
});
