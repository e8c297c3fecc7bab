import { type CodedEncounter, claimLimit, type ReportedCode } from '../coded.ts';

const heads = [
	'encounter',
	'date of service',
	'patient',
	'pointer',
	'position',
	'code',
	'title',
	'first-listed',
	'evidence',
	'open findings',
	'decided by',
	'final at',
	'release',
	'engine',
	'rules',
	'model',
] as const;

/** Spreadsheets run what begins with these as a formula; an apostrophe in front makes it text. */
const formula = /^[\s\uFEFF]*[=+\-@\t\r]/;

function cell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const plain = formula.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(plain) || plain !== plain.trim() ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Letter by which a service line points to a diagnosis on a CMS-1500; none after the twelfth. */
const pointerOf = (at: number): string => (at < claimLimit ? String.fromCharCode(65 + at) : '');

function row(encounter: CodedEncounter, coded: ReportedCode | undefined, at: number): string {
	const { provenance, reviewer, open } = encounter;
	const concerned = open.filter(({ codes }) => (coded ? codes.includes(coded.code) : codes.length === 0) || at === 0);
	const values: Record<(typeof heads)[number], string | number> = {
		encounter: encounter.id,
		'date of service': encounter.dateOfService,
		patient: encounter.label ?? encounter.patientId ?? '',
		pointer: coded ? pointerOf(at) : '',
		position: coded ? at + 1 : '',
		code: coded?.code ?? '',
		title: coded?.title ?? '',
		'first-listed': coded && at === 0 ? 'yes' : '',
		evidence: (coded?.quotes ?? []).join(' | '),
		'open findings': [...new Set(concerned.map(({ rule }) => rule))].join(' | '),
		'decided by': reviewer ? `${reviewer.name}, ${reviewer.role}` : 'autonomous',
		'final at': encounter.finalAt,
		release: provenance.release,
		engine: provenance.engine,
		rules: provenance.rules,
		model: provenance.model,
	};
	return heads.map((head) => cell(values[head])).join(',');
}

/**
 * Codes in pointer order, one line each, as CSV (RFC 4180: UTF-8, CRLF). An encounter without codes keeps one line.
 * No cell begins a formula.
 */
export function csvOf(encounters: readonly CodedEncounter[]): string {
	const rows = encounters.flatMap((one) =>
		one.codes.length > 0 ? one.codes.map((coded, at) => row(one, coded, at)) : [row(one, undefined, 0)],
	);
	return [heads.join(','), ...rows, ''].join('\r\n');
}
