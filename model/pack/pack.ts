import * as z from 'zod/mini';
import { sha256Of } from '../sha256.ts';
import { Unfit } from '../unfit.ts';

/** A file of a pack, as chosen by a person. */
export interface PackFile {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A model of a user's own, as its files say; nothing of it has run yet. */
export interface Pack {
	readonly name: string;
	/** Of the three files together. */
	readonly sha256: string;
	/** Tokens of a text that are read; later ones are left out. */
	readonly longest: number;
	/** How directions of tokens become one of a text. */
	readonly pooling: 'mean' | 'cls';
	readonly tokenizer: object;
	readonly model: Uint8Array<ArrayBuffer>;
}

/** More would not leave the worker its memory. */
const MOST_BYTES = 150_000_000;
/** A sentence of a note; longer windows cost time and say no more of it. */
const LONGEST = 128;

const whole = z.number().check(z.int(), z.gte(8));
/** What is used of a Hugging Face `config.json`, and `name` and `pooling`, which a person may add. */
const config = z.object({
	name: z.optional(z.string()),
	_name_or_path: z.optional(z.string()),
	model_type: z.optional(z.string()),
	max_position_embeddings: z.optional(whole),
	pooling: z.optional(z.enum(['mean', 'cls'])),
});
const tokenizer = z.looseObject({ model: z.looseObject({ type: z.string() }) });

const parts = ['config.json', 'tokenizer.json', '*.onnx'] as const;
const isPart = (part: string, name: string) => (part === '*.onnx' ? name.endsWith('.onnx') : name === part);

function only(files: readonly PackFile[], part: string): PackFile {
	const found = files.filter(({ name }) => isPart(part, name));
	if (found.length === 1) return found[0] as PackFile;
	const what = found.length === 0 ? `${part} is missing` : `there are ${found.length} files ${part}`;
	throw new Unfit(`A model is three files, config.json, tokenizer.json and one .onnx, chosen together; ${what}.`);
}

function parsed<T>({ name, bytes }: PackFile, schema: z.ZodMiniType<T>): T {
	try {
		return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
	} catch {
		throw new Unfit(`${name} is not what Hugging Face exports under that name.`);
	}
}

async function sha256OfAll(files: readonly PackFile[]): Promise<string> {
	const each = await Promise.all(files.map(({ bytes }) => crypto.subtle.digest('SHA-256', bytes)));
	return sha256Of(await new Blob(each).arrayBuffer());
}

/** The last part of a path or repository name. */
const shortOf = (name: string) => name.split(/[\\/]/).filter(Boolean).at(-1)?.slice(0, 60);

/** A pack out of its files. Throws `Unfit` with what is wrong and what to do. */
export async function packOf(files: readonly PackFile[]): Promise<Pack> {
	const chosen = parts.map((part) => only(files, part)) as [PackFile, PackFile, PackFile];
	const [configured, tokens, model] = chosen;
	const size = chosen.reduce((sum, { bytes }) => sum + bytes.length, 0);
	if (size > MOST_BYTES)
		throw new Unfit(`The model has ${Math.round(size / 1e6)} MB; at most ${MOST_BYTES / 1e6} fit. Export it as int8.`);
	const said = parsed(configured, config);
	return {
		name: shortOf(said.name ?? said._name_or_path ?? '') ?? said.model_type ?? model.name.replace(/\.onnx$/, ''),
		sha256: await sha256OfAll(chosen),
		longest: Math.min(LONGEST, said.max_position_embeddings ?? LONGEST),
		pooling: said.pooling ?? 'mean',
		tokenizer: parsed(tokens, tokenizer),
		model: model.bytes,
	};
}
