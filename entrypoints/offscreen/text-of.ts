/** The text of a file: UTF-8 or UTF-16 by its marks, else UTF-8, else Windows-1252, which reads anything. */
export function textOf(bytes: ArrayBuffer): string {
	const [a, b] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
	const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
	try {
		return new TextDecoder(marked, { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
