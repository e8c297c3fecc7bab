import type { Family, When } from './family.ts';

const kinds: Readonly<Record<When['kind'], string>> = {
	unspecified: 'Conditions that lack a detail',
	linked: 'Connections that only the provider can state',
	treated: 'Drugs without a condition',
	measured: 'Values without a condition',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = ({ id, topic, question, options, cites }: Family): string => {
	const choices = options.map(({ says, shows }) => (shows ? `${says} *(where the note shows it)*` : says)).join('; ');
	return `| \`${id}\` | ${cell(topic)} | ${cell(question)} | ${cell(choices || 'open')} | ${cell(cites)} |`;
};

/** The page of all questions to the provider, in Markdown. */
export function promptsPage(families: readonly Family[]): string {
	return [
		'# Questions to the provider',
		'',
		'Made from the records in `prompts/families` by `npm run docs:prompts`; do not edit. Every record and every question',
		'as shown passes `prompts/lint.ts` (AHIMA/ACDIS compliant query practice, 2022): it quotes this note, names no',
		'diagnosis that is not documented, leads nowhere, and says nothing of payment. Choices always end with "Other" and',
		'"Unable to determine"; with fewer than two supported choices the question is open. Beside these: a missing side of',
		'any code that has one, two sides or two stages that contradict each other.',
		'',
		`${families.length} records, ${families.reduce((n, f) => n + f.examples.length, 0)} examples that run as tests.`,
		...(Object.keys(kinds) as When['kind'][]).flatMap((kind) => [
			'',
			`## ${kinds[kind]}`,
			'',
			'| Record | Title | Question | Choices | Source |',
			'|---|---|---|---|---|',
			...families.filter(({ when }) => when.kind === kind).map(row),
		]),
		'',
	].join('\n');
}
