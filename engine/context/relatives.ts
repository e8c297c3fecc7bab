import { foldWord } from '../../icd-data/words.ts';
import type { Assertion } from '../contract.ts';
import { kin, others } from '../tables/cues.ts';

/** First names of people around the patient, and whose illness theirs is. */
export type Kinsfolk = ReadonlyMap<string, Extract<Assertion, 'family' | 'other-person'>>;

/** Words that a name may not be mistaken for: a sentence or a title begins. */
const noName = /^(?:Mr|Mrs|Ms|Dr|Pt|Patient|She|He|They|Denies|No|Has|Had|Is|Was|And|The|In|On|At|With|Also|Both|Age)$/;
const named = new RegExp(
	String.raw`\b(${[...kin, ...others].filter((w) => /^[a-z]{3,}$/.test(w)).join('|')}),? \(?([A-Z][a-z]{2,})\b(?! [A-Z][a-z])`,
	'g',
);
const kinWords = new Set(kin.map(foldWord));

/** Who is introduced by name ("her daughter Petra", "mom (Priya)"): later sentences may call them by it alone. */
export function relatives(text: string): Kinsfolk {
	const out = new Map<string, 'family' | 'other-person'>();
	for (const [, word, name] of text.matchAll(named))
		if (word && name && !noName.test(name)) out.set(name, kinWords.has(foldWord(word)) ? 'family' : 'other-person');
	return out;
}
