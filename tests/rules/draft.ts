import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
	type Candidate,
	type Draft,
	defaultSettings,
	type Evidence,
	type RuleExample,
	type Suggestion,
} from '../../engine/contract.ts';
import { openRelease } from '../../icd-data/open.ts';
import type { Release } from '../../icd-data/release.ts';

let shipped: Release | undefined;

/** The shipped FY2027 release, opened once per test file. */
export function shippedRelease(): Release {
	shipped ??= openRelease(gunzipSync(readFileSync(new URL('../../public/icd/FY2027.icd.gz', import.meta.url))));
	return shipped;
}

const titleOf = (release: Release, code: string): string =>
	release.find(code) < 0 ? code : release.title(release.find(code));

/** Text of an example: its own, then every word that a tag or mention quotes and the text lacks, then titles. */
function textOf(release: Release, example: RuleExample): string {
	const titles = (example.codes ?? []).map((code) => titleOf(release, code));
	let text = example.text ?? `${titles.join('.\n')}.`;
	for (const quote of [
		...Object.values(example.tags ?? {}),
		...(example.mentions ?? []).map((m) => m[1]),
		...Object.values(example.about ?? {}).map((a) => a.quote ?? ''),
	]) {
		if (!text.includes(quote)) text += `\n${quote}.`;
	}
	return text;
}

/** The draft that an example describes. Evidence of a code is the whole text, or its title where there is none. */
export function draftOf(example: RuleExample, release: Release = shippedRelease()): Draft {
	const text = textOf(release, example);
	const quoted = (
		quote: string,
		assertion: Evidence['assertion'] = 'present',
		role: Evidence['role'] = 'mention',
	): Evidence => {
		const start = Math.max(0, text.indexOf(quote));
		return {
			start,
			end: start + quote.length,
			quote: text.slice(start, start + quote.length),
			section: 'assessment',
			assertion,
			role,
		};
	};
	const row = (code: string) => {
		const found = release.find(code);
		if (found < 0) throw new Error(`${example.name}: the release has no code ${code}`);
		return found;
	};
	const named = (code: string) => quoted(example.text ?? release.title(row(code)));
	const suggested = (code: string): Suggestion => {
		const about = example.about?.[code];
		const words = about ? { ...quoted(about.quote ?? titleOf(release, code)), ...about } : named(code);
		return {
			code: about ? code : release.code(row(code)),
			title: titleOf(release, code),
			confidence: 0.9,
			firstListed: false,
			evidence: [words],
			why: ['example'],
			alternatives: [],
		};
	};
	const kept = ([code, reason]: readonly [string, Candidate['reason']]): Candidate => ({
		code: release.code(row(code)),
		title: release.title(row(code)),
		reason,
		evidence: [named(code)],
	});
	const codes = (example.codes ?? []).map(suggested);
	const mentions = (example.mentions ?? []).map(([code, quote, assertion]) => ({
		code: release.code(row(code)),
		evidence: quoted(quote, assertion),
	}));
	return {
		encounter: { id: 'example', text, dateOfService: example.dateOfService ?? '2026-10-06' },
		release,
		settings: defaultSettings,
		age: example.age,
		sex: example.sex ?? 'unknown',
		codes,
		candidates: (example.candidates ?? []).map(kept),
		findings: [],
		facts: {
			sections: [{ start: 0, end: text.length, kind: 'assessment', label: '' }],
			mentions: [...codes.map((s) => ({ code: s.code, evidence: s.evidence[0] as Evidence })), ...mentions],
			tags: new Map(
				Object.entries(example.tags ?? {}).map(([tag, quote]) => [tag, [quoted(quote, 'present', 'attribute')]]),
			),
		},
	};
}
