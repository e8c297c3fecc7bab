/** FNV-1a of a text under a seed, 32 bits. */
function mixed(text: string, seed: number): number {
	let hash = 0x811c9dc5 ^ seed;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
	return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * A UUID made from a name (RFC 9562, version 8): the same export gives the same bytes. It ties entries of one Bundle
 * together and is no secret.
 */
export function uuidOf(...name: readonly string[]): string {
	const text = JSON.stringify(name);
	const hex = [1, 2, 3, 4]
		.map((seed) =>
			mixed(text, seed * 0x9e3779b9)
				.toString(16)
				.padStart(8, '0'),
		)
		.join('');
	const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16);
	return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
		'-',
	);
}
