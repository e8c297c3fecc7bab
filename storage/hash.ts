function cyrb53(text: string, seed: number): string {
	let a = 0xdeadbeef ^ seed;
	let b = 0x41c6ce57 ^ seed;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 2654435761);
		b = Math.imul(b ^ unit, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}

/**
 * Short fingerprint of a text. Synchronous, because `crypto.subtle` does not exist on plain http pages;
 * it tells notes of one user apart and is no secret (cyrb53, public domain, under two seeds).
 */
export function fingerprint(...parts: readonly string[]): string {
	const text = parts.length === 1 ? (parts[0] ?? '') : JSON.stringify(parts);
	return cyrb53(text, 1) + cyrb53(text, 2);
}
