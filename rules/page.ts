import type { Rule } from '../engine/contract.ts';
import { coverage, rulesOf } from './coverage.ts';
import { guidelineSections } from './guideline-sections.ts';
import type { Coverage } from './tables/coverage-row.ts';

const parts: Readonly<Record<string, string>> = {
	A: 'Code validity',
	B: 'What may be coded',
	C: 'Symptoms',
	D: 'Relationships',
	E: 'Specificity',
	F: 'Chapters',
	G: 'Encounter and sequencing',
	H: 'Edit programs',
	I: 'Claim form',
	J: 'Routing to a person',
};
const severities = { hard: 'stops', soft: 'warns', route: 'to a person' } as const;
const how = { rule: 'rules', engine: 'the engine', 'not-possible': 'not possible' } as const;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const named = (cites: string): string =>
	cites
		.split(/;\s*/)
		.map((c) => (guidelineSections.has(c) ? `${c} (${guidelineSections.get(c)})` : c))
		.join('; ');

const section = (part: string, rows: readonly Coverage[], rules: readonly Rule[]): string[] => [
	'',
	`## ${part}. ${parts[part] ?? ''}`,
	...rows.flatMap((row) => [
		'',
		`### ${row.check}. ${row.asks}`,
		'',
		row.by === 'rule'
			? `Met by rules${row.why ? `; ${row.why}` : ''}.`
			: `${row.by === 'engine' ? 'Met by the engine' : 'Not possible'}: ${row.why ?? ''}.`,
		...(rulesOf(row, rules).length > 0 ? ['', '| Rule | Does | Says | Cites |', '|---|---|---|---|'] : []),
		...rulesOf(row, rules).map(
			(r) => `| \`${r.id}\` | ${severities[r.severity]} | ${cell(r.says)} | ${cell(named(r.cites))} |`,
		),
	]),
];

/** The page of all checks and rules, in Markdown. */
export function compliancePage(rules: readonly Rule[]): string {
	const count = (by: Coverage['by']) => coverage.filter((c) => c.by === by).length;
	return [
		'# Compliance checks',
		'',
		'Made from the rule records by `npm run docs:rules`; do not edit. Sections are those of the ICD-10-CM Official',
		'Guidelines FY2026, the newest at hand. "Stops": a hard finding, the chart',
		'does not leave by itself. "Warns": a coder sees it. "To a person": autonomous mode hands the chart over.',
		'',
		`${coverage.length} checks: ${count('rule')} met by ${how.rule}, ${count('engine')} by ${how.engine}, ${count('not-possible')} ${how['not-possible']}. ${rules.length} rules, ${rules.reduce((n, r) => n + r.examples.length, 0)} examples that run as tests.`,
		...[...new Set(coverage.map((c) => c.part))].flatMap((part) =>
			section(
				part,
				coverage.filter((c) => c.part === part),
				rules,
			),
		),
		'',
	].join('\n');
}
