// Web APIs that browsers, workers and Node share; the core's compiler settings know no DOM library.
declare const atob: (text: string) => string;
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** Bytes of base64, blanks allowed; undefined when it is none. */
function bytesOf(base64: string): Uint8Array | undefined {
	try {
		return Uint8Array.from(atob(base64.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
	} catch {
		return undefined;
	}
}

function decoded(bytes: Uint8Array, charset: string): string | undefined {
	try {
		return new TextDecoder(charset, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Text of base64 bytes: in the charset that is named, else UTF-8, else Windows-1252. Undefined when it is no base64. */
export function textOfBase64(base64: string, charset: string | undefined): string | undefined {
	const bytes = bytesOf(base64);
	return bytes && (decoded(bytes, charset ?? 'utf-8') ?? decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252'));
}
