import type { Draft, Evidence, Rule } from '../engine/contract.ts';
import { sectionAt } from '../engine/read/section-at.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { otherwise, type SidedRegion, settled, sidedRegions, treatment, well } from './tables/sided-treatment.ts';

type Side = 'right' | 'left';
const sides: Readonly<Record<Side, RegExp>> = {
	right: /\b(?:right|rt|R|OD)\b(?![-–/]?\d)/gi,
	left: /\b(?:left|lt|L|OS)\b(?![-–/]?\d)/gi,
};
const other = { right: 'left', left: 'right' } as const;
/** Short forms in small letters are no sides. */
const written = (s: string): boolean => !/^(?:r|l|rt|lt|od|os)$/.test(s);

const tells = (text: string, side: Side): boolean => [...text.matchAll(sides[side])].some((m) => written(m[0]));

/** The one side of a text. */
const sideOf = (text: string): Side | undefined => {
	const [right, left] = [tells(text, 'right'), tells(text, 'left')];
	return right === left ? undefined : right ? 'right' : 'left';
};

interface Piece {
	readonly start: number;
	readonly text: string;
}
const piecesOf = (text: string): Piece[] =>
	[...text.matchAll(/(?:(?!\n|[.;] )[\s\S])+/g)].map((m) => ({ start: m.index, text: m[0] }));

/** The side on which the reported codes put a region, where it is one. */
function codedSide(draft: Draft, { title }: SidedRegion): Side | undefined {
	const found = new Set(
		draft.codes
			.filter((s) => title.test(s.title))
			.map((s) => /\b(right|left|bilateral)\b/i.exec(s.title)?.[1]?.toLowerCase()),
	);
	const [only] = found;
	return found.size === 1 && (only === 'right' || only === 'left') ? only : undefined;
}

/** Whether the note tells elsewhere of something amiss there on a side. */
function amiss(pieces: readonly Piece[], treated: Piece, { says }: SidedRegion, side: Side): boolean {
	return pieces.some((p) => {
		if (p === treated || !says.test(p.text)) return false;
		return [...p.text.matchAll(sides[side])].some(
			(m) => written(m[0]) && beside(p.text, m.index, says) && !well.test(p.text.slice(m.index)),
		);
	});
}

/** As far as a side and its region stand apart, in characters. */
const REACH = 30;
const BACK = 16;
/** Whether the side at a place is that of the region: "R shoulder, L elbow" tells nothing of the left shoulder. */
function beside(text: string, at: number, says: RegExp): boolean {
	const behind = text.slice(at, at + REACH).split(/[,;]/)[0] ?? '';
	if (says.test(behind)) return true;
	return says.test(text.slice(Math.max(0, at - BACK), at)) && !sidedRegions.some((r) => r.says.test(behind));
}

function evidenceOf(draft: Draft, { start, text }: Piece): Evidence {
	const from = start + text.length - text.trimStart().length;
	const quote = text.trim();
	const section = sectionAt(draft.facts.sections, from);
	return { start: from, end: from + quote.length, quote, section, assertion: 'present', role: 'attribute' };
}

/** Treatments done or ordered on the side on which nothing is ill. */
function otherSide(draft: Draft): readonly Evidence[] {
	const pieces = piecesOf(draft.encounter.text);
	return pieces.flatMap((p) => {
		if (!treatment.test(p.text) || !settled.test(p.text) || otherwise.test(p.text)) return [];
		const side = sideOf(p.text);
		const region = sidedRegions.find(({ says }) => says.test(p.text));
		if (!side || !region || codedSide(draft, region) !== other[side]) return [];
		return amiss(pieces, p, region, side) ? [] : [evidenceOf(draft, p)];
	});
}

export const otherSideRules: readonly Rule[] = [
	check({
		id: 'treated-other-side',
		check: 98,
		cites: 'I.B.13',
		severity: 'route',
		says: 'A treatment is done or ordered on the side on which the note tells of nothing; the provider has to say which side is right.',
		find: (draft) => {
			const evidence = otherSide(draft);
			return evidence.length > 0 ? [{ codes: [], evidence }] : [];
		},
		examples: cases(
			[
				{
					codes: ['M75.121'],
					text: 'Right cuff tear. Procedure: LEFT subacromial space injected. Left shoulder full, painless.',
				},
				{
					codes: ['G90.511'],
					text: 'CRPS of the right arm.\nOrder entry as sent: stellate ganglion block, LEFT, series of 3.',
				},
				{ codes: ['M17.12'], text: 'L knee worn. Consent for R TKA signed.' },
				{ codes: ['H25.11'], text: 'Cataract OD. Phaco OS booked.' },
				{ codes: ['N63.11'], text: 'Breasts: R upper outer lump. Orders placed: dx mammo LEFT, US breast LEFT.' },
			],
			[
				{ codes: ['M75.121'], text: 'Right cuff tear. Procedure: RIGHT subacromial space injected.' },
				{ codes: ['M17.12'], text: 'L knee worn. R knee replaced 2019, performed elsewhere.' },
				{ codes: ['M17.12'], text: 'L knee worn; R knee aches as well. Injected R knee.' },
				{ codes: ['M17.0'], text: 'Both knees worn. Injected R knee.' },
				{ codes: ['N63.11'], text: 'Breasts: R upper outer lump. Orders placed: dx mammo RIGHT, US breast RIGHT.' },
				{ codes: ['M17.12'], text: 'L knee worn. X-ray right knee ordered to compare.' },
			],
		),
	}),
];
