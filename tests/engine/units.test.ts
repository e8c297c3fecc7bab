import { describe, expect, it } from 'vitest';
import { read } from '../../engine/read/read.ts';
import { pieces } from './say.ts';

const dictated =
	'The patient is a pleasant woman who has been coughing for three days and has had\na low fever since Monday evening.';

describe('sentences and items', () => {
	it.each<readonly [style: string, text: string, parts: readonly string[]]>([
		['sentences', 'Cough. Fever! Is it gout?', ['Cough', 'Fever', 'Is it gout']],
		['lines', 'Cough\nfever', ['Cough', 'fever']],
		['dashes at line starts', '- cough\n- fever', ['cough', 'fever']],
		['indented dashes', 'Cough\n  - fever\n  - rash', ['Cough', 'fever', 'rash']],
		['dots in one line', '• cough • fever', ['cough', 'fever']],
		['numbers in one line', '1. Gout 2. Asthma', ['Gout', 'Asthma']],
		['letters', 'a) gout\nb) asthma', ['gout', 'asthma']],
		['number signs', '# gout\n# asthma', ['gout', 'asthma']],
		['checkboxes', '[x] cough [ ] fever', ['cough', 'fever']],
		['table cells', 'Cough | yes | fever | no', ['Cough', 'yes', 'fever', 'no']],
		['tabs', 'cough\tfever', ['cough', 'fever']],
		['colons and semicolons', 'Cough: dry; fever: no', ['Cough', 'dry', 'fever', 'no']],
		['dashes within a line', 'HTN - stable - continue', ['HTN', 'stable', 'continue']],
		['titles and initials', 'Dr. Smith saw her. Cough.', ['Dr. Smith saw her', 'Cough']],
		['decimals', 'Take 0.5 mg daily. Return.', ['Take 0.5 mg daily', 'Return']],
		['short forms with a stop', 'Temp 98.6 and cough e.g. at night.', ['Temp 98.6 and cough e.g. at night']],
		['times', 'Seen at 10:30 today.', ['Seen at 10:30 today']],
		['quotes are trimmed', '"Cough"', ['Cough']],
		['wrapped dictation', dictated, [dictated.slice(0, -1)]],
		['Windows line ends', 'Cough\r\nfever', ['Cough', 'fever']],
		['blanks', ' \n\n\t', []],
	])('%s', (_, text, parts) => expect(pieces(text)).toEqual(parts));

	it('a decimal before a full stop is no list number', () =>
		expect(pieces('A1c was 7.2. Continue metformin.')).toEqual(['A1c was 7.2', 'Continue metformin']));

	it('a stage at the end of a sentence is no list number', () =>
		expect(pieces('CKD stage 5. Calcitriol.')).toEqual(['CKD stage 5', 'Calcitriol']));

	it('tell ticked boxes from empty ones, and items from sentences', () => {
		expect(read('[x] cough [ ] fever').sentences.map((s) => s.box)).toEqual(['on', 'off']);
		expect(read('(+) cough (-) fever').sentences.map((s) => s.box)).toEqual(['on', 'off']);
		expect(read('- cough\nfever').sentences.map((s) => s.listItem)).toEqual([true, false]);
	});
	it('call a short item without a verb a title, an order or a statement not', () => {
		const titles = (text: string) => read(text).sentences.map((s) => s.title);
		expect(titles('A/P:\n1. Type 2 diabetes\n2. Continue metformin\n3. She feels well')).toEqual([true, false, false]);
	});
	it('lie within the text, in order and apart', () => {
		const text = `HPI: ${dictated}\n1. Gout 2. Asthma\n[x] cough | yes`;
		const { sentences } = read(text);
		for (const [i, s] of sentences.entries()) {
			expect(s.start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
			expect(text.slice(s.start, s.end).trim()).toBe(text.slice(s.start, s.end));
		}
	});
});

it('a few small words and a colon open a line of their own, after a line however long', () => {
	const text = 'class 2 obesity with much to say about it. GOAL 10% by February\nprediabetes: improving';
	expect(pieces(text)).toContain('prediabetes');
});
