import { type Card, readerOf, type TableReader } from '../../model/card.ts';

async function bytesOf(name: string): Promise<ArrayBuffer> {
	const reply = await fetch(`/model/${name}`);
	if (!reply.ok) throw new Error(`${name} is missing`);
	return reply.arrayBuffer();
}

const hex = (bytes: ArrayBuffer): string =>
	Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The reader among the extension's own files; undefined when it is missing or not the one of its card. It never fails. */
export async function shippedReader(): Promise<TableReader | undefined> {
	try {
		const [card, table] = await Promise.all([bytesOf('card.json'), bytesOf('encoder.bin')]);
		const found = hex(await crypto.subtle.digest('SHA-256', table));
		return readerOf(JSON.parse(new TextDecoder().decode(card)) as Card, new Int8Array(table), found);
	} catch {
		return undefined;
	}
}
