import type { CodingResult } from '../../engine/contract.ts';
import { withLearned } from '../../engine/learn/apply.ts';
import { nothingLearned } from '../../engine/learn/learn.ts';
import type { Learned } from '../../engine/learn/lessons.ts';
import { rankOf } from '../../engine/reason.ts';
import { route as decide } from '../../engine/route.ts';
import { sketchOf } from '../../engine/similar.ts';
import { readAutonomy, readSwitches } from '../../storage/autonomy.ts';
import type { Database } from '../../storage/database.ts';
import { fingerprint } from '../../storage/hash.ts';
import type { Finished } from '../../storage/jobs.ts';
import { learnedInForce } from '../../storage/learning.ts';
import type { EncounterRow } from '../../storage/schema.ts';
import { type Site, siteOf } from './site.ts';

/** A site is read anew after so many milliseconds: it changes with reviews, which take longer than coding. */
const fresh = 5_000;
/** So many earlier notes of a patient are looked at, the newest. */
const earlierNotes = 50;

export interface Routing {
	route(encounter: EncounterRow, result: CodingResult): Promise<Pick<Finished, 'routed' | 'sketch'>>;
	/** The site has changed: it is read anew. */
	forget(): void;
}

/** Routes results by what the site allows, knows and has learned; what autonomy would do is kept with every result. */
export function router(db: Database): Routing {
	let site: (Site & { readonly learned: Learned }) | undefined;
	let read = Number.NEGATIVE_INFINITY;
	const current = async () => {
		if (site && performance.now() - read < fresh) return site;
		const reviewed = db.worklist.where('state').equals('reviewed').toArray();
		const learned = (await learnedInForce(db)) ?? nothingLearned;
		site = { ...siteOf(await reviewed, await readAutonomy(db), await readSwitches(db)), learned };
		read = performance.now();
		return site;
	};
	const route = async (encounter: EncounterRow, stored: CodingResult) => {
		const { policy, reviewed, groupsOff, trust, learned } = await current();
		const result = withLearned(stored, learned);
		const { key, text, identity, dateOfService, dateSeen, unsigned = false } = encounter;
		const person = identity?.patientId || identity?.name;
		const who = person ? fingerprint('who', person) : undefined;
		const known = who ? await db.sketches.where('who').equals(who).toArray() : [];
		const earlier = known
			.filter((row) => row.key !== key && row.dateOfService < dateOfService)
			.sort((a, b) => (a.dateOfService < b.dateOfService ? 1 : -1))
			.slice(0, earlierNotes)
			.map(({ sketch }) => sketch);
		const seen = { ...result, findings: result.findings.filter(({ rule }) => !groupsOff.includes(rule)) };
		const history = { reviewed, text, earlier, unsigned, dateGuessed: !dateSeen };
		const { decision, reasons } = decide(seen, policy, history);
		const [first] = reasons;
		const severity = result.findings.some((one) => one.rule === first?.id && one.severity === 'hard')
			? 'hard'
			: undefined;
		const rank = rankOf(first?.id ?? '', severity);
		return {
			routed: { decision, reasons, rank, mode: trust.mode === 'live' ? ('live' as const) : ('shadow' as const) },
			sketch: who === undefined ? undefined : { key, who, dateOfService, sketch: sketchOf(text) },
		};
	};
	return { route, forget: () => (read = Number.NEGATIVE_INFINITY) };
}
