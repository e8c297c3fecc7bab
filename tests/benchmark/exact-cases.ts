import { readFileSync } from 'node:fs';
import { releaseOn } from '../../cli/releases.ts';
import { coder } from '../../engine/coder.ts';
import { type Code, type CodingResult, defaultSettings, type Reader } from '../../engine/contract.ts';
import { promptsOf } from '../../prompts/ask.ts';
import { allRules } from '../../rules/all.ts';
import { unseeingReader, withContext } from './context-folds.ts';
import { fitCases } from './fit-cases.ts';
import { withoutHeads } from './flatten.ts';
import { type Gold, goldNotes } from './gold.ts';
import { type Case, logistic, probability } from './logistic.ts';
import { pairOf, same } from './own.ts';
import { round } from './score.ts';

/** An encounter as a case: whether its code set is exact; and each of its codes, whether it is right. */
export interface ExactCase extends Case {
	readonly note: string;
	readonly codes: readonly (readonly [confidence: number, right: boolean])[];
}

export const folds = 5;
/** Notes whose heads were taken away count half: people write without heads in other ways. */
const headless = 0.5;
const penalty = 1;

/** A coder for each note, by weights and a reader that never saw it: those that ship would flatter their own notes. */
async function unseeing(reader: Reader): Promise<(note: string) => Promise<Code>> {
	const cases = await withContext(fitCases(reader));
	const foldOf = new Map([...new Set(cases.map(({ note }) => note))].map((note, at) => [note, at % folds]));
	const scores = Array.from({ length: folds }, (_, fold) => {
		const weights = logistic(
			cases.filter(({ note }) => foldOf.get(note) !== fold),
			penalty,
		);
		return (signals: Readonly<Record<string, number>>) => round(probability(weights, signals));
	});
	return async (note) => {
		const score = scores[foldOf.get(note) ?? 0];
		return coder({ rules: allRules, ask: promptsOf, reader: await unseeingReader(note), ...(score ? { score } : {}) });
	};
}

export function caseOf(note: Gold, result: CodingResult, weight: number): ExactCase {
	const pair = pairOf(note, result);
	return {
		note: note.id,
		x: result.surety?.signals ?? {},
		y: same(pair),
		weight,
		codes: result.codes
			.filter(({ code }) => pair.said.has(code))
			.map(({ code, confidence }) => [confidence, pair.gold.has(code)] as const),
	};
}

/** The tuning notes with and without their heads, as engines that were not fitted on them code them. */
export async function exactCases(reader: Reader): Promise<readonly ExactCase[]> {
	const codeFor = await unseeing(reader);
	const out: ExactCase[] = [];
	for (const note of goldNotes('tuning')) {
		const code = await codeFor(note.id);
		for (const [text, weight] of [
			[note.text, 1],
			[withoutHeads(note.text), headless],
		] as const) {
			const { id, dateOfService, patient } = note;
			const encounter = { id, text, dateOfService, patient };
			const result = await code(encounter, releaseOn(dateOfService), defaultSettings);
			out.push(caseOf(note, result, weight));
		}
	}
	return out;
}

/**
 * Notes as the engine of their day coded them when it met them first. Our tables have since learned the words of every
 * tuning note, which no cross-validation of weights takes back; these cases say how much that flatters.
 */
export const firstMet = (): readonly ExactCase[] =>
	JSON.parse(readFileSync(new URL('../gold/first-met.json', import.meta.url), 'utf8')) as ExactCase[];
