import { multiword, wordVariants } from './variants.ts';

/** A word of a text: its folded form and where it stands, in UTF-16 offsets. */
export interface Word {
	readonly fold: string;
	readonly start: number;
	readonly end: number;
}

const stop = new Set(
	'a an the of in on at to with and or for by due as is are was were be been has have had this that these those from into upon which its it his her their your my our he she they we you i nos nec specified unspecified site any all associated other elsewhere classified classifiable affecting involving following resulting'.split(
		' ',
	),
);

/** Prefixes that a hyphen may part from their word ("post-traumatic", "non-pressure"). */
const joinable = new Set(
	'non post pre anti hyper hypo intra inter sub peri retro trans extra multi poly un micro macro mid para semi bi uni neuro cardio gastro'.split(
		' ',
	),
);

const scan = /[\p{L}\p{N}]+(?:['’](?=\p{L})\p{L}+)?/gu;

const british: readonly (readonly [RegExp, string])[] = [
	[/aemi/, 'emi'],
	[/haem/, 'hem'],
	[/oedema/, 'edema'],
	[/oesoph/, 'esoph'],
	[/paed/, 'ped'],
	[/rrhoea/, 'rrhea'],
	[/tumour/, 'tumor'],
	[/foet/, 'fet'],
	[/gynaec/, 'gynec'],
	[/orthopaed/, 'orthoped'],
	[/anaesth/, 'anesth'],
	[/leuk?aem/, 'leukem'],
	[/coeliac/, 'celiac'],
	[/faec/, 'fec'],
	[/isation$/, 'ization'],
	[/ised$/, 'ized'],
];

/** Any British spelling at all; most words hold none. */
const anyBritish = new RegExp(british.map(([from]) => from.source).join('|'));

/** A small word without accents that no rule of `stem` can change by its ending. */
const settled = /^[a-z]*(?:[a-df-rt-z]|[b-z]e)$/;

/** Words whose last letter is no plural. */
const unstemmed = new Set(
	'does goes has was his this yes always perhaps besides across series species lens gas pus plus'.split(' '),
);

/** Singular, American form without possessive or accents; no meaning is changed. */
export function stem(raw: string): string {
	if (settled.test(raw) && !anyBritish.test(raw)) return raw;
	let w = raw
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/['’]s?$/, '')
		.replace(/['’]s$/, '')
		.replace(/['’]/g, '');
	for (const [from, to] of british) if (from.test(w)) w = w.replace(from, to);
	if (unstemmed.has(w)) return w;
	if (w.length < 4 || !w.endsWith('s') || /\d/.test(w)) return w.length > 5 && w.endsWith('ae') ? w.slice(0, -1) : w;
	if (/(ss|us|is|ys)$/.test(w)) return w;
	if (w.endsWith('oses') && w.length > 6) return `${w.slice(0, -4)}osis`;
	if (/(sses|xes|ches|shes|zzes)$/.test(w) && !w.endsWith('aches')) return w.slice(0, -2);
	if (w.endsWith('ies') && w.length > 4 && w !== 'series' && w !== 'caries' && w !== 'rabies' && w !== 'scabies')
		return `${w.slice(0, -3)}y`;
	return w.slice(0, -1);
}

const canon = new Map<string, string>();
for (const group of wordVariants) {
	const head = stem(group[0] ?? '');
	const root = canon.get(head) ?? head;
	for (const v of group) if (!canon.has(stem(v))) canon.set(stem(v), root);
}

/** Words fold the same every time and come again and again; emptied when full so that it does not grow. */
const folded = new Map<string, string>();
const MANY = 50_000;

/** As `foldWord`, but keeps nothing: for made-up words that never come again. */
export function foldOnce(raw: string): string {
	const s = stem(raw);
	return canon.get(s) ?? s;
}

/** One word in its canonical form, the same for the classification and for notes. */
export function foldWord(raw: string): string {
	const known = folded.get(raw);
	if (known !== undefined) return known;
	const fold = foldOnce(raw);
	if (folded.size >= MANY) folded.clear();
	folded.set(raw, fold);
	return fold;
}

export const isStop = (fold: string): boolean => stop.has(fold);

interface Rewrite {
	readonly from: readonly string[];
	readonly to: readonly string[];
}
const rewrites = new Map<string, Rewrite[]>();
const rough = (text: string) => (text.match(scan) ?? []).map(foldWord);
for (const [from, to] of multiword) {
	const row = { from: rough(from), to: rough(to) };
	const first = row.from[0] ?? '';
	rewrites.set(
		first,
		[...(rewrites.get(first) ?? []), row].sort((a, b) => b.from.length - a.from.length),
	);
}

/** Raw words with their places; hyphenated prefixes are joined. */
function rawWords(text: string): Word[] {
	const out: Word[] = [];
	for (const m of text.matchAll(scan)) {
		const start = m.index;
		const end = start + m[0].length;
		const last = out[out.length - 1];
		if (
			last &&
			last.end === start - 1 &&
			text[start - 1] === '-' &&
			joinable.has(text.slice(last.start, last.end).toLowerCase())
		) {
			const word = text.slice(last.start, last.end) + m[0];
			out[out.length - 1] = { fold: foldWord(word), start: last.start, end };
			continue;
		}
		out.push({ fold: foldWord(m[0]), start, end });
	}
	return out;
}

/** Multi-word equivalents written in one way ("distal radius" is "lower end radius"); places are kept. */
function rewrite(words: readonly Word[]): Word[] {
	const out: Word[] = [];
	for (let i = 0; i < words.length; ) {
		const here = words[i] as Word;
		const hit = rewrites
			.get(here.fold)
			?.find((r) =>
				r.from.every(
					(f, k) =>
						words[i + k]?.fold === f && (k === 0 || (words[i + k] as Word).start - (words[i + k - 1] as Word).end <= 2),
				),
			);
		if (!hit) {
			out.push(here);
			i++;
			continue;
		}
		const end = (words[i + hit.from.length - 1] as Word).end;
		for (const fold of hit.to) out.push({ fold, start: here.start, end });
		i += hit.from.length;
	}
	return out;
}

/** Every word of a text in reading order, stop words included, folded. */
export function words(text: string): Word[] {
	return rewrite(rawWords(text));
}

/** Small ASCII words parted by single blanks, as our tables write most phrases. */
const plainly = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The folds of `words(text)`: much faster for plainly written phrases, of which a dictionary has tens of thousands. */
export function folds(text: string): string[] {
	if (plainly.test(text)) {
		const out = text.split(' ').map(foldWord);
		if (!out.some((fold) => rewrites.has(fold))) return out;
	}
	return words(text).map((w) => w.fold);
}

/** The folded content words of a phrase, stop words dropped, in order. */
export const foldWords = (text: string): string[] => folds(text).filter((w) => !stop.has(w));
