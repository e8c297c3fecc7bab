/** A JSON object whose fields nobody has checked yet. */
export type Json = Readonly<Record<string, unknown>>;

export const record = (value: unknown): Json | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

/** The objects of an array; anything else counts as none. */
export const records = (value: unknown): readonly Json[] =>
	Array.isArray(value) ? value.flatMap<Json>((one) => record(one) ?? []) : [];

/** A string with something in it, trimmed. */
export const words = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

export type Parsed = { readonly value: unknown } | { readonly brokenAt: number | 'end' | undefined };

/** Parses JSON; of a mistake only its offset is kept, since the platform's message quotes the text. */
export function parseJson(text: string): Parsed {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		const message = error instanceof Error ? error.message : '';
		const at = /position (\d+)/.exec(message)?.[1];
		if (at !== undefined) return { brokenAt: Number(at) };
		return { brokenAt: /unexpected end/i.test(message) ? 'end' : undefined };
	}
}

/** Line of an offset, counted from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
