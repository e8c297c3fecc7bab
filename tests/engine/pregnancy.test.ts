import { describe, expect, it } from 'vitest';
import { pregnancyWords, trimesterWords, weeksIn } from '../../engine/find/pregnancy.ts';
import { codes } from './say.ts';

const woman = { age: 28, sex: 'female' } as const;

describe('weeks of gestation', () => {
	it.each([
		['24 weeks gestation', 24],
		['pregnant at 20 weeks', 20],
		['10w2d by US', 10],
		['EGA 36+2', 36],
		['gestational age of 31 weeks', 31],
		['G2P1 at 28 weeks', 28],
		['IUP at 12 weeks', 12],
		['seen at 29+4 wks', 29],
		['38 1/7 weeks by LMP', 38],
		['now 16 weeks and 3 days', 16],
		['cough for 3 weeks', undefined],
		['follow up in 6 weeks', undefined],
		['50 weeks gestation', undefined],
	])('%s: %s', (text, weeks) => expect(weeksIn(text)).toBe(weeks));
	it.each([
		[13, 'first'],
		[14, 'second'],
		[27, 'second'],
		[28, 'third'],
	])('%i weeks are the %s trimester', (weeks, trimester) =>
		expect(trimesterWords(weeks)).toEqual([trimester, 'trimester']),
	);
	it('none are read where none are given', () => expect(trimesterWords(undefined)).toEqual([]));
});

describe('a pregnancy told by its weeks alone', () => {
	it.each([
		['G1P0, 22w3d, feels movement', ['pregnancy', 'primigravida']],
		['G4P2 30+1 wks', ['pregnancy', 'multigravida']],
		['35 4/7 weeks, reactive NST', ['pregnancy']],
		['baby born at 34w2d', []],
		['6w1d postpartum, doing well', []],
		['cough for 3 weeks', []],
	])('%s', (text, words) => expect(pregnancyWords(text)).toEqual(words));
});

describe('a condition that complicates the pregnancy is reported beside the code that says so', () => {
	it.each([
		['asthma in pregnancy, 26w1d, albuterol refilled', ['O99.512', 'J45.909']],
		['migraine in pregnancy, 12w0d, metoclopramide', ['O99.351', 'G43.909']],
		['iron deficiency anemia in pregnancy, 31w5d, start iron', ['O99.013', 'D50.9']],
	])('%s', (words, said) => expect(codes(`Assessment: ${words}`, woman)).toEqual(expect.arrayContaining(said)));
});

describe('the trimester of a code', () => {
	it.each([
		['said', 'anemia in pregnancy, second trimester. Start iron.', 'O99.012'],
		['from the weeks', 'anemia complicating pregnancy at 20 weeks gestation. Start iron.', 'O99.012'],
		['from the weeks', 'gestational hypertension, 34 weeks gestation. Start labetalol.', 'O13.3'],
		[
			'how it is controlled',
			'gestational diabetes, diet controlled, 30 weeks gestation. Check glucose log.',
			'O24.410',
		],
	])('%s: %s', (_, words, code) => expect(codes(`Assessment: ${words}`, woman)).toContain(code));

	// Expected: the weeks between the name and its control change nothing.
	it('gestational diabetes whose weeks stand in between', () =>
		expect(
			codes('Assessment: gestational diabetes at 30 weeks gestation, diet controlled. Continue diet.', woman),
		).toContain('O24.410'));
	it('a first pregnancy', () =>
		expect(codes('Assessment: supervision of normal first pregnancy at 20 weeks gestation.', woman)).toContain(
			'Z34.02',
		));
	it('of a prenatal visit', () => {
		const text = 'CC: routine prenatal visit.\nHPI: 24 weeks gestation, feels well.';
		expect(codes(text, woman)).toContain('Z34.92');
	});
	it('of a prenatal visit with its weeks', () =>
		expect(codes('Assessment: routine prenatal visit, 24 weeks gestation.', woman)).toContain('Z34.92'));
});

describe('a pregnancy that is denied or only wished for', () => {
	it.each([
		'Essential hypertension, stop lisinopril before trying to get pregnant.',
		'Iron deficiency anemia, not pregnant. Start iron.',
	])('makes no code of chapter 15: %s', (words) =>
		expect(codes(`Assessment: ${words}`, woman).filter((c) => c.startsWith('O'))).toEqual([]),
	);
});
