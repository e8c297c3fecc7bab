import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { Unfit } from './unfit.ts';

/** Several threads add up in another order on another machine. */
env.wasm.numThreads = 1;
env.logLevel = 'fatal';

/** What the model makes of tokens: a row of numbers for each of them, or one for all. */
export interface Rows {
	readonly rows: number;
	readonly dim: number;
	readonly data: Float32Array;
}

export interface Running {
	run(ids: readonly number[]): Promise<Rows>;
	end(): Promise<void>;
}

/** What each input of an embedding model is filled with. */
const fillings: Readonly<Record<string, (ids: readonly number[]) => readonly number[]>> = {
	input_ids: (ids) => ids,
	attention_mask: (ids) => ids.map(() => 1),
	token_type_ids: (ids) => ids.map(() => 0),
	position_ids: (ids) => ids.map((_, at) => at),
};

const outputs = ['sentence_embedding', 'last_hidden_state', 'token_embeddings'];

async function opened(model: Uint8Array): Promise<InferenceSession> {
	try {
		return await InferenceSession.create(model);
	} catch {
		throw new Unfit(
			'The ONNX file cannot be opened: it is damaged, keeps its weights in a second file, or uses an operator that the runtime lacks.',
		);
	}
}

function rowsOf({ dims, data, type }: Tensor): Rows {
	const [batch, ...rest] = dims;
	const [rows, dim] = rest.length === 1 ? [1, rest[0]] : rest;
	if (type !== 'float32' || batch !== 1 || rest.length > 2 || !rows || !dim)
		throw new Unfit('The model gives something else than a direction for each text or token.');
	return { rows, dim, data: data as Float32Array };
}

/** The model, open and ready to run; one text at a time, for int8 scales would join what stands in one batch. */
export async function running(model: Uint8Array): Promise<Running> {
	const session = await opened(model);
	const { inputNames, outputNames } = session;
	const strange = inputNames.filter((name) => !fillings[name]);
	const output = outputs.find((name) => outputNames.includes(name)) ?? outputNames[0];
	if (strange.length > 0 || !inputNames.includes('input_ids') || !output)
		throw new Unfit(
			`The model takes ${inputNames.join(', ') || 'nothing'}; an embedding model takes input_ids and attention_mask.`,
		);
	return {
		async run(ids) {
			const tensor = (name: string) =>
				new Tensor('int64', BigInt64Array.from(fillings[name]?.(ids) ?? [], BigInt), [1, ids.length]);
			const given = await session
				.run(Object.fromEntries(inputNames.map((name) => [name, tensor(name)])), [output])
				.catch(() => {
					throw new Unfit('The model fails on a text. Export it for texts of any length (dynamic axes).');
				});
			return rowsOf(given[output] as Tensor);
		},
		end: () => session.release(),
	};
}
