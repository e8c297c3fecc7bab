import type { ReleaseManifest } from './release.ts';
import { encodeUtf8 } from './utf8.ts';

/**
 * A packed release:
 *
 *   0   4 bytes  "ICD1"
 *   4   uint32   length of the header in bytes
 *   8   header   JSON (UTF-8): { manifest, sections: [{ name, type, offset, length }] }, padded with spaces
 *   ..  body     the sections, each at a multiple of 8 from the start of the body
 *
 * Everything is little-endian. `type` names the typed array ("u8", "u16", "u32", "i32"), `length` counts its
 * elements. A text list is two sections: "x.bytes", the UTF-8 of all texts without separators, and
 * "x.lengths" (u16), the bytes of each; a front-coded one has a third, "x.shared" (u8): how many UTF-16 units
 * a text takes over from the text before, always 0 at multiples of 16. `manifest.sha256` is the digest of the body.
 */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

export interface Section {
	readonly name: string;
	readonly type: 'u8' | 'u16' | 'u32' | 'i32';
	readonly offset: number;
	readonly length: number;
}

export interface Header {
	readonly manifest: ReleaseManifest;
	readonly sections: readonly Section[];
}

export const magic = 'ICD1';
/** A front-coded list starts anew after so many texts. */
export const block = 16;

const typeOf = (c: Column): Section['type'] =>
	c instanceof Uint8Array ? 'u8' : c instanceof Uint16Array ? 'u16' : c instanceof Uint32Array ? 'u32' : 'i32';
/** Sections start at multiples of 8. */
export const padded = (n: number) => (n + 7) & ~7;

/** The body and its directory; hash the body, then `packRelease`. */
export function packBody(columns: ReadonlyMap<string, Column>): {
	readonly body: Uint8Array;
	readonly sections: readonly Section[];
} {
	const sections: Section[] = [];
	let offset = 0;
	for (const [name, column] of columns) {
		sections.push({ name, type: typeOf(column), offset, length: column.length });
		offset = padded(offset + column.byteLength);
	}
	const body = new Uint8Array(offset);
	for (const s of sections) {
		const column = columns.get(s.name) as Column;
		body.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), s.offset);
	}
	return { body, sections };
}

export function packRelease(manifest: ReleaseManifest, sections: readonly Section[], body: Uint8Array): Uint8Array {
	const json = encodeUtf8(JSON.stringify({ manifest, sections } satisfies Header));
	const start = padded(8 + json.length);
	const out = new Uint8Array(start + body.length).fill(0x20, 0, start);
	out.set(encodeUtf8(magic), 0);
	new DataView(out.buffer).setUint32(4, start - 8, true);
	out.set(json, 8);
	out.set(body, start);
	return out;
}

/** Texts as the two sections of a text list. */
export function packTexts(columns: Map<string, Column>, name: string, texts: readonly string[]): void {
	const encoded = texts.map(encodeUtf8);
	const bytes = new Uint8Array(encoded.reduce((n, t) => n + t.length, 0));
	let at = 0;
	for (const t of encoded) {
		bytes.set(t, at);
		at += t.length;
	}
	columns.set(`${name}.bytes`, bytes);
	columns.set(
		`${name}.lengths`,
		Uint16Array.from(encoded, (t) => t.length),
	);
}

/** Texts that resemble the one before, front-coded. */
export function packSimilarTexts(columns: Map<string, Column>, name: string, texts: readonly string[]): void {
	const shared = texts.map((text, i) => (i % block === 0 ? 0 : commonStart(texts[i - 1] as string, text)));
	columns.set(`${name}.shared`, Uint8Array.from(shared));
	packTexts(
		columns,
		name,
		texts.map((t, i) => t.slice(shared[i])),
	);
}

function commonStart(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && n < 255 && a[n] === b[n]) n++;
	return n;
}
