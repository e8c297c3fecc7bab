/** A file among the extension's own model files. Throws where it is missing. */
export async function bytesOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
	const reply = await fetch(`/model/${name}`);
	if (!reply.ok) throw new Error(`${name} is missing`);
	return new Uint8Array(await reply.arrayBuffer());
}

export const jsonOf = (bytes: Uint8Array<ArrayBuffer>): unknown => JSON.parse(new TextDecoder().decode(bytes));
