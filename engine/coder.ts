import type { Release } from '../icd-data/release.ts';
import { type Concept, conceptsOf } from './concept/concept.ts';
import type { Score, Visit } from './concept/features.ts';
import { group } from './concept/group.ts';
import { onSkin } from './concept/skin.ts';
import type { Code, CoderParts, Draft, Encounter, NoteReader, Settings } from './contract.ts';
import { split } from './decide/draft-of.ts';
import { requoted } from './decide/requoted.ts';
import { withAdverse } from './derive/adverse.ts';
import { withAsked } from './derive/asked.ts';
import { withBurnDegree } from './derive/burns.ts';
import { withCauses } from './derive/causes.ts';
import { withCompanions } from './derive/companions.ts';
import { withCured } from './derive/cured.ts';
import { withEyes } from './derive/eyes.ts';
import { historiesOf } from './derive/history.ts';
import { withImmunized } from './derive/immunized.ts';
import { withInduced } from './derive/induced.ts';
import { withManifested } from './derive/manifested.ts';
import { purposesOf, withAbnormalExam } from './derive/purposes.ts';
import { withSaid } from './derive/said.ts';
import { withSequelae } from './derive/sequelae.ts';
import { withDepth, withUlcers } from './derive/ulcers.ts';
import { withUnsettled } from './derive/unsettled.ts';
import { withStages, withWounds } from './derive/wounds.ts';
import { calibrated } from './exact/calibrated.ts';
import { exactness } from './exact/exactness.ts';
import { signalsOf } from './exact/signals.ts';
import { ageOn } from './facts/age.ts';
import { factsOf } from './facts/facts.ts';
import { blocks } from './find/blocks.ts';
import { findDrugs } from './find/drugs.ts';
import { withEndedDrugs } from './find/ended-drugs.ts';
import { episodeOf } from './find/episode.ts';
import { findMeat } from './find/meat.ts';
import { reread } from './find/reread.ts';
import { hashOf } from './hash.ts';
import type { Memory } from './memory.ts';
import { plain } from './read/plain.ts';
import { ready } from './ready.ts';
import type { Episode } from './specify/seventh.ts';

export const engineVersion = '1';

interface Judged {
	readonly visit: Visit;
	readonly episode: Episode;
	readonly age: number | undefined;
	readonly concepts: readonly Concept[];
}

/** The reader, asked once for the same words and category. */
function remembering(reader: NoteReader, memory: Memory | undefined): NoteReader {
	if (!memory) return reader;
	const alike: NoteReader['alike'] = (release, words, code) =>
		memory.recall(`alike ${release.manifest.sha256} ${code.slice(0, 3)} ${words}`, () =>
			reader.alike(release, words, code),
		);
	return { ...reader, alike };
}

/** The conditions, purposes and histories of a note, each weighed. Pure. */
export function judge(
	encounter: Encounter,
	release: Release,
	reader?: NoteReader,
	score?: Score,
	memory?: Memory,
): Judged {
	const read = reread(release, encounter, memory);
	const drugs = findDrugs(read);
	const reading = withEndedDrugs(release, read, drugs);
	const visit: Visit = {
		release,
		reading,
		blocks: blocks(reading),
		drugs,
		meat: reading.note.sentences.map(findMeat),
		turned: reading.note.turned,
		planned: reading.note.sections.some((s) => s.kind === 'assessment' || s.kind === 'plan'),
		...(reader ? { reader: remembering(reader, memory) } : {}),
		...(score ? { score } : {}),
	};
	const episode = episodeOf(reading);
	const age = ageOn(encounter);
	const told = group(release, reading.mentions)
		.flatMap((g) => onSkin(visit, reading, g))
		.flatMap((g) => conceptsOf(visit, reading, g, episode));
	const named = withUnsettled(
		visit,
		withCured(visit, withUlcers(visit, withEyes(visit, told)), Number(encounter.dateOfService.slice(0, 4))),
	);
	return {
		visit,
		episode,
		age,
		concepts: [...purposesOf(visit, age, encounter.patient?.sex), ...named, ...historiesOf(visit, named)],
	};
}

/** The draft before any rule has spoken. Pure. */
export function draftOf(
	encounter: Encounter,
	release: Release,
	settings: Settings,
	reader?: NoteReader,
	score?: Score,
	memory?: Memory,
): Draft {
	const { visit, episode, age, concepts } = judge(encounter, release, reader, score, memory);
	const { codes, candidates } = split(release, visit.reading, visit.meat, concepts, settings.threshold);
	const draft: Draft = {
		encounter,
		release,
		settings,
		age,
		sex: encounter.patient?.sex ?? 'unknown',
		codes,
		candidates,
		findings: [],
		facts: factsOf(visit, episode, codes, concepts),
	};
	const left = withManifested(withSequelae(draft, visit, concepts, episode), visit, concepts, episode);
	const companioned = withAsked(
		withStages(
			withDepth(withWounds(withBurnDegree(withCompanions(left, visit, concepts, episode), visit), visit), visit),
			visit,
		),
		visit,
		concepts,
	);
	const caused = withInduced(withAdverse(withCauses(companioned, visit, episode), visit, concepts), visit);
	return withAbnormalExam(withImmunized(withSaid(caused, visit), visit), visit);
}

/** The engine: a note goes in, a coding result with evidence comes out. CAC and autonomous mode share it. */
export function coder({ rules, reader, score, ask }: CoderParts): Code {
	const rulesHash = hashOf(rules.map((r) => `${r.id}|${r.cites}|${r.says}`).join('\n'));
	return async (encounter, release, settings, signal, memory) => {
		signal?.throwIfAborted();
		const heard = { ...encounter, text: plain(encounter.text) };
		const listen = (listening: NoteReader) => judge(heard, release, listening);
		const readied = reader && (await ready(reader, release, heard.text, listen, signal));
		const draft = requoted(
			rules.reduce((d, rule) => rule.apply(d), draftOf(heard, release, settings, readied, score, memory)),
			encounter,
		);
		const prompts = ask?.(draft) ?? [];
		const signals = signalsOf(draft, prompts);
		return {
			id: encounter.id,
			dateOfService: encounter.dateOfService,
			codes: score ? draft.codes : calibrated(draft.codes),
			candidates: draft.candidates,
			findings: draft.findings,
			prompts,
			surety: { exact: exactness(signals), signals },
			provenance: {
				release: release.manifest.release,
				releaseSha256: release.manifest.sha256,
				releaseNote: release.manifest.provenance,
				engine: engineVersion,
				rules: rulesHash,
				model: readied?.id ?? 'none',
				settings: hashOf(JSON.stringify(settings)),
			},
		};
	};
}
