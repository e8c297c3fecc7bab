import type { Release } from '../../icd-data/release.ts';
import type { Encounter } from '../contract.ts';
import { ageOfInfant, ageOn, ageWords } from '../facts/age.ts';
import { dictionary } from '../match/dictionary.ts';
import type { Memory } from '../memory.ts';
import { read } from '../read/read.ts';
import { findMentions, type Reading } from './mention.ts';
import { turnOf } from './turn.ts';

/** The note read; where no head tells its assessment and its sentences do, read once more with that. */
export function reread(release: Release, encounter: Encounter, memory?: Memory): Reading {
	const { text, patient } = encounter;
	const age = ageOfInfant(text, ageOn(encounter));
	const told = ageWords(age);
	const terms = dictionary(release);
	const once = findMentions(terms, read(text, memory, undefined, told), patient?.sex, memory, told, age);
	const turn = turnOf(once, release);
	return turn === undefined
		? once
		: findMentions(terms, read(text, memory, turn, told), patient?.sex, memory, told, age);
}
