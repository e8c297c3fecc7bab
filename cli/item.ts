import { coder } from '../engine/coder.ts';
import { type Code, defaultSettings } from '../engine/contract.ts';
import type { Policy } from '../engine/tables/policy.ts';
import type { Item } from '../exchange/ndjson.ts';
import { promptsOf } from '../prompts/ask.ts';
import { allRules } from '../rules/all.ts';
import type { SiteHistory } from './history.ts';
import { ownModel } from './own-model.ts';
import { releaseOn } from './releases.ts';
import { type Mode, routeOf } from './route.ts';
import { shippedWhole } from './whole-reader.ts';

/** How notes are coded; the same in every thread. */
export interface Work {
	/** For notes that carry none. */
	readonly date: string;
	/** The date was given, not taken from the clock. */
	readonly dateGiven: boolean;
	readonly mode: Mode;
	readonly policy: Policy;
	readonly history: SiteHistory | undefined;
	/** Folder of a model of the user's own, in the place of the reader that ships. */
	readonly model?: string | undefined;
}

const engines = new Map<string | undefined, Promise<Code>>();

/** The engine of this thread with the reader that is asked for; opened once. */
function engineWith(model: string | undefined): Promise<Code> {
	const opened = async () => {
		const reader = await (model === undefined ? shippedWhole() : ownModel(model));
		return coder({ rules: allRules, ask: promptsOf, ...(reader ? { reader } : {}) });
	};
	const known = engines.get(model) ?? opened();
	engines.set(model, known);
	return known;
}

const withoutUndefined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
	Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;

/** Opens what the notes will need; an error says what is wrong with it before the first of them is read. */
export async function openFor({ model }: Work): Promise<void> {
	await engineWith(model);
}

/** The line that comes out for a note, or the reason why there is none. */
export async function codeItem(item: Item, work: Work): Promise<object> {
	if ('error' in item) return { line: item.line, error: item.error };
	const { id, text, dateOfService = work.date, patient, patientId } = item.note;
	const dateGuessed = item.note.dateOfService === undefined && !work.dateGiven;
	const started = performance.now();
	try {
		const encounter = { id, text, dateOfService, ...(patient ? { patient: withoutUndefined(patient) } : {}) };
		const code = await engineWith(work.model);
		const result = await code(encounter, releaseOn(dateOfService), defaultSettings);
		const codes = result.codes.map(({ code, title, confidence, firstListed, evidence }) => ({
			code,
			title,
			confidence,
			firstListed,
			evidence: evidence.map(({ start, end, quote, section }) => ({ start, end, quote, section })),
		}));
		const { candidates, findings, prompts, surety, provenance } = result;
		return {
			id,
			codes,
			candidates,
			findings,
			prompts: prompts.map(({ topic, question, options, indicators, cites }) => ({
				topic,
				question,
				options,
				indicators,
				cites,
			})),
			surety,
			route: routeOf(result, work.mode, work.policy, { text, patientId, dateGuessed }, work.history),
			provenance,
			ms: Math.round((performance.now() - started) * 10) / 10,
		};
	} catch (error) {
		return { line: item.line, error: error instanceof Error ? error.message : 'unknown error' };
	}
}
