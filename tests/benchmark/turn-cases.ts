import { readFileSync } from 'node:fs';
import { releaseOn } from '../../cli/releases.ts';
import { findMentions } from '../../engine/find/mention.ts';
import { turnSigns } from '../../engine/find/turn-signs.ts';
import { dictionary } from '../../engine/match/dictionary.ts';
import { read } from '../../engine/read/read.ts';
import { sections } from '../../engine/read/sections.ts';
import { aciDev, primock } from './corpora.ts';
import { flattenHarder } from './flatten.ts';
import { goldNotes } from './gold.ts';
import { lineDay } from './lines.ts';

/** A note as the signs of its sentences, with the sentence at which its author begins to judge; undefined where there is none. */
export interface TurnCase {
	readonly note: string;
	readonly set: 'own' | 'joined' | 'aci' | 'primock' | 'headless';
	readonly signs: readonly (readonly string[])[];
	readonly turn: number | undefined;
	readonly weight: number;
}

/** Notes that had heads teach less than those that people wrote without any. */
const weights = { own: 0.5, joined: 0.5, aci: 0.7, primock: 0.5, headless: 1.5 } as const;

/** Notes of the tuning part without a head for the assessment: its first words as we marked them, null where each problem is told by itself. */
export const turns = (): readonly { readonly id: string; readonly turn: string | null }[] =>
	readFileSync(new URL('../gold/turns.ndjson', import.meta.url), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));

const judging = new Set(['assessment', 'plan']);

/** A note without its heads, in lines or joined, and where its assessment began; undefined where no head told it. */
function beheaded(text: string, joined: boolean): { readonly text: string; readonly at: number } | undefined {
	let out = '';
	let at: number | undefined;
	for (const { start, end, labelLength, kind } of sections(text)) {
		const body = text
			.slice(start + labelLength, end)
			.replace(labelLength > 0 ? /^[\s:*=_#-]*/ : /^/, (gap) => (gap.includes('\n') ? '\n' : gap && ' '));
		if (at === undefined && judging.has(kind)) at = out.length;
		const flat = joined ? flattenHarder(body) : body;
		out += joined && out !== '' && flat !== '' ? ` ${flat}` : flat;
	}
	return at === undefined || at === 0 ? undefined : { text: out, at };
}

function turnCase(set: TurnCase['set'], note: string, text: string, at: number | undefined): TurnCase[] {
	const release = releaseOn(lineDay);
	const reading = findMentions(dictionary(release), read(text));
	const turn = at === undefined ? undefined : reading.note.sentences.findIndex((s) => s.start >= at);
	if (turn !== undefined && turn < 1) return [];
	return [{ note, set, signs: turnSigns(reading, release), turn, weight: weights[set] }];
}

const without = (set: TurnCase['set'], note: string, text: string, joined: boolean): TurnCase[] => {
	const one = beheaded(text, joined);
	return one ? turnCase(set, note, one.text, one.at) : [];
};

/** Notes whose turn is known: by the head that was taken away, or because we marked it. */
export function turnCases(): TurnCase[] {
	const own = goldNotes('tuning');
	const texts = new Map(own.map(({ id, text }) => [id, text]));
	return [
		...own.flatMap(({ id, text }) => [...without('own', id, text, false), ...without('joined', id, text, true)]),
		...aciDev().flatMap(({ id, text }) => without('aci', id, text, true)),
		...primock().flatMap((text, i) => without('primock', `primock-${i}`, text, false)),
		...turns().flatMap(({ id, turn }) => {
			const text = texts.get(id) ?? '';
			return turnCase('headless', id, text, turn === null ? undefined : text.indexOf(turn));
		}),
	];
}
