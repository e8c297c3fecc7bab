import { refusal } from './foreign.ts';
import { type Json, lineAt, parseJson, record } from './json.ts';

/** What a file is, told by its content; the name's ending says nothing. */
export type Recognised =
	| { readonly kind: 'text' | 'html' | 'xml' | 'lines' }
	| { readonly kind: 'fhir' | 'notes'; readonly values: readonly Json[]; readonly many: boolean }
	| { readonly kind: 'refused'; readonly where: string; readonly says: string };

const refused = (says: string, where = 'file'): Recognised => ({ kind: 'refused', where, says });

export function recognise(content: string): Recognised {
	const says = refusal(content);
	if (says) return refused(says);
	const start = content.trimStart();
	if (/^(?:<!doctype html|<html[\s>])/i.test(start)) return { kind: 'html' };
	if (/^<(?:\?xml|!--|!DOCTYPE|[A-Za-z_][\w.:-]*(?:\s[^<>]*)?\/?>)/.test(start)) return { kind: 'xml' };
	return /^[{[]/.test(start) ? recogniseJson(content) : { kind: 'text' };
}

function recogniseJson(content: string): Recognised {
	const whole = parseJson(content);
	if ('value' in whole) return shape(whole.value);
	const [first, second] = content.split('\n').filter((line) => line.trim() !== '');
	if (second !== undefined && [first, second].some((line) => isObject(line ?? ''))) return { kind: 'lines' };
	if (!/^\s*(?:\{\s*"|\[\s*[{"\]])/.test(content)) return { kind: 'text' };
	const at = whole.brokenAt;
	const place = at === 'end' ? 'end of file' : at === undefined ? 'file' : `line ${lineAt(content, at)}`;
	return refused('It is not valid JSON, perhaps cut off: export it again.', place);
}

function isObject(line: string): boolean {
	const parsed = parseJson(line);
	return 'value' in parsed && record(parsed.value) !== undefined;
}

function shape(value: unknown): Recognised {
	const many = Array.isArray(value);
	const values = (many ? value : [value]).flatMap<Json>((one: unknown) => record(one) ?? []);
	if (values.some((one) => typeof one.resourceType === 'string')) return { kind: 'fhir', values, many };
	if (values.some((one) => 'text' in one)) return { kind: 'notes', values, many };
	return refused('It is JSON, but neither FHIR (no "resourceType") nor our notes (no "id" and "text").');
}
