import type { Span } from '../engine/contract.ts';

const made = new Map<string, RegExp>();

function pattern(source: string): RegExp {
	const known = made.get(source);
	if (known) return known;
	const fresh = new RegExp(source, 'gi');
	made.set(source, fresh);
	return fresh;
}

/** Every place where a pattern of a record stands in the text, case ignored. */
export const places = (text: string, source: string): RegExpExecArray[] => [...text.matchAll(pattern(source))];

/** The first place of each pattern that stands in the text. */
export const firstPlaces = (text: string, sources: readonly string[] = []): Span[] =>
	sources.flatMap((source) =>
		places(text, source)
			.slice(0, 1)
			.map((m) => ({ start: m.index, end: m.index + m[0].length })),
	);

export const stands = (text: string, sources: readonly string[] = []): boolean =>
	sources.some((source) => places(text, source).length > 0);

const globs = new Map<string, RegExp>();

/** Whether a dotted code fits a glob: `?` stands for one character, `*` for any number. */
export function fits(code: string, glob: string): boolean {
	let made = globs.get(glob);
	if (!made) {
		made = new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('?', '.').replaceAll('*', '.*')}$`);
		globs.set(glob, made);
	}
	return made.test(code);
}
