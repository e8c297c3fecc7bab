import { block, type Column, type Header, magic, padded, type Section } from '../pack.ts';
import { decodeUtf8 } from '../utf8.ts';

/** The named sections of a packed release. Views into the given bytes: nothing is copied. */
export interface Columns {
	readonly header: Header;
	u8(name: string): Uint8Array;
	u16(name: string): Uint16Array;
	u32(name: string): Uint32Array;
	/** A u16 or u32 section as u32. */
	wide(name: string): Uint32Array;
}

export function readColumns(given: Uint8Array): Columns {
	const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
	const broken = (expected: string) =>
		new Error(`Packed release: expected ${expected}. The file is damaged or not a release.`);
	if (bytes.length < 8 || decodeUtf8(bytes.subarray(0, 4)) !== magic) throw broken(`"${magic}" at the start`);
	const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
	const start = 8 + headerLength;
	if (start > bytes.length) throw broken(`a header of ${headerLength} bytes`);
	let header: Header;
	try {
		header = JSON.parse(decodeUtf8(bytes.subarray(8, start)));
	} catch {
		throw broken('a header in JSON');
	}
	const sections = new Map(header.sections.map((s) => [s.name, s]));
	const width = { u8: 1, u16: 2, u32: 4, i32: 4 };
	for (const s of header.sections) {
		const end = start + padded(s.offset + s.length * width[s.type]);
		if (end > bytes.length) throw broken(`section "${s.name}" up to byte ${end} of ${bytes.length}`);
	}
	const get = (name: string, type: Section['type']): { at: number; length: number } => {
		const s = sections.get(name);
		if (!s || s.type !== type) throw broken(`a section "${name}" of type ${type}`);
		return { at: bytes.byteOffset + start + s.offset, length: s.length };
	};
	const u16 = (name: string): Uint16Array => {
		const s = get(name, 'u16');
		return new Uint16Array(bytes.buffer, s.at, s.length);
	};
	const u32 = (name: string): Uint32Array => {
		const s = get(name, 'u32');
		return new Uint32Array(bytes.buffer, s.at, s.length);
	};
	return {
		header,
		u16,
		u32,
		u8: (name) => {
			const s = get(name, 'u8');
			return new Uint8Array(bytes.buffer, s.at, s.length);
		},
		wide: (name) => (sections.get(name)?.type === 'u16' ? new Uint32Array(u16(name)) : u32(name)),
	};
}

/** Where each of a list of runs starts, and the end of the last. */
export function starts(lengths: Column): Uint32Array {
	const out = new Uint32Array(lengths.length + 1);
	let at = 0;
	for (let i = 0; i < lengths.length; i++) {
		at += lengths[i] as number;
		out[i + 1] = at;
	}
	return out;
}

/** A text list; a text is decoded when asked for. */
export function texts(columns: Columns, name: string): (index: number) => string {
	const bytes = columns.u8(`${name}.bytes`);
	const start = starts(columns.u16(`${name}.lengths`));
	return (i) => decodeUtf8(bytes.subarray(start[i], start[i + 1]));
}

/** A front-coded text list: at most one block is walked. */
export function similarTexts(columns: Columns, name: string): (index: number) => string {
	const shared = columns.u8(`${name}.shared`);
	const rest = texts(columns, name);
	return (i) => {
		let text = '';
		for (let k = i - (i % block); k <= i; k++) text = text.slice(0, shared[k]) + rest(k);
		return text;
	};
}
