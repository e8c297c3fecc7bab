import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { tagged } from '../engine/decide/draft.ts';
import { check, type Hit } from './check.ts';
import { cases } from './example.ts';
import { under } from './prefixes.ts';

/** Injury codes whose seventh character tells the episode; causes follow them. */
const injuries = ['S', 'T0', 'T1', 'T2', 'T3', 'M80', 'M84.3', 'M84.4', 'M84.5', 'M84.6'];
const onceOnly = ['Y92', 'Y93', 'Y99'];
const causes = ['V', 'W', 'X', 'Y0', 'Y2', 'Y3'];

type Phase = 'initial' | 'subsequent' | 'sequela';

function phaseOf(s: Suggestion): Phase | undefined {
	if (s.code.length !== 8) return undefined;
	const title = s.title.toLowerCase();
	return (['initial', 'subsequent', 'sequela'] as const).find((p) =>
		title.includes(p === 'sequela' ? p : `${p} encounter`),
	);
}

const ofInjury = (draft: Draft) => draft.codes.filter((s) => under(s.code, injuries) && phaseOf(s));

function againstEpisode(draft: Draft): Hit[] {
	const told = (['initial', 'subsequent', 'sequela'] as const).filter((p) => tagged(draft, `episode:${p}`).length > 0);
	const [only] = told;
	if (told.length !== 1 || !only) return [];
	return ofInjury(draft)
		.filter((s) => phaseOf(s) !== only)
		.map((s) => ({ codes: [s], evidence: [...s.evidence, ...tagged(draft, `episode:${only}`)] }));
}

/** Causes whose phase no injury of the claim shares. */
function strayCauses(draft: Draft): Hit[] {
	const phases = new Set(ofInjury(draft).map(phaseOf));
	if (phases.size === 0) return [];
	return draft.codes
		.filter((s) => under(s.code, causes) && phaseOf(s) && !phases.has(phaseOf(s)))
		.map((s) => ({ codes: [s] }));
}

function latePlace(draft: Draft): Hit[] {
	const here = ofInjury(draft);
	if (here.length === 0 || here.some((s) => phaseOf(s) === 'initial')) return [];
	return draft.codes
		.filter((s) => under(s.code, onceOnly))
		.map((s) => ({ codes: [s], out: [{ code: s.code, reason: 'rule' as const }] }));
}

const initial = { 'episode:initial': 'seen today after a fall' };
const later = { 'episode:subsequent': 'healing well' };

export const episodeRules: readonly Rule[] = [
	check({
		id: 'episode-contradicts',
		check: 45,
		cites: 'I.C.19.a',
		severity: 'soft',
		says: 'The seventh character names another episode of care than the note does: active treatment, healing or a late effect.',
		find: againstEpisode,
		examples: cases(
			[
				{ codes: ['S52.501A'], tags: later },
				{ codes: ['S93.401D'], tags: initial },
				{ codes: ['M80.08XA', 'I10'], tags: later },
			],
			[
				{ codes: ['S52.501D'], tags: later },
				{ codes: ['S93.401A'], tags: initial },
				{ codes: ['S93.401D'], tags: { ...initial, ...later } },
			],
		),
	}),
	check({
		id: 'cause-episode',
		check: 45,
		cites: 'I.C.20.a.2',
		severity: 'soft',
		says: 'The external cause carries another episode of care than the injury does.',
		find: strayCauses,
		examples: cases(
			['S52.501D W01.0XXA', 'S93.401A W10.1XXD', 'S61.211D W26.0XXA'],
			['S52.501A W01.0XXA', 'W01.0XXA', 'S52.501D W01.0XXD'],
		),
	}),
	check({
		id: 'place-after-first-visit',
		check: 68,
		cites: 'I.C.20.b; I.C.20.c; I.C.20.k',
		severity: 'hard',
		says: 'Place, activity and work status of an injury are reported at the first treatment only.',
		find: latePlace,
		examples: cases(
			[
				{ codes: ['S52.501D', 'W01.0XXD', 'Y92.010'], gives: ['S52.501D', 'W01.0XXD'] },
				'S93.401D Y93.02',
				'S61.211D Y99.0',
			],
			['S52.501A Y92.010', 'Y92.010', 'S52.501D W01.0XXD'],
		),
	}),
	check({
		id: 'sequela-without-residual',
		check: 36,
		cites: 'I.B.10',
		severity: 'soft',
		says: 'A sequela needs the condition that remains before it; nothing that remains is among the codes.',
		find: (draft) => {
			const late = draft.codes.filter((s) => phaseOf(s) === 'sequela' && under(s.code, ['S', 'T']));
			const rest = draft.codes.filter((s) => !late.includes(s) && !under(s.code, ['V', 'W', 'X', 'Y', 'Z']));
			return late.length > 0 && rest.length === 0 ? [{ codes: late }] : [];
		},
		examples: cases(
			['S52.501S', 'T24.231S Z79.891', 'S06.0X0S W01.0XXS'],
			['M12.531 S52.501S', 'L90.5 T24.231S', 'S52.501A'],
		),
	}),
];
