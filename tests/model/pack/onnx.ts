/** Just enough of ONNX's protobuf to make a model of one node: rows of a table, by token. */

const text = new TextEncoder();
function joined(parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
	const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}
function varint(n: number): number[] {
	return n < 128 ? [n] : [(n % 128) + 128, ...varint(Math.floor(n / 128))];
}
const number = (field: number, n: number): number[] => [...varint(field * 8), ...varint(n)];
function bytes(field: number, value: Uint8Array | string): Uint8Array {
	const raw = typeof value === 'string' ? text.encode(value) : value;
	return joined([varint(field * 8 + 2), varint(raw.length), raw]);
}

const FLOAT = 1;
const INT64 = 7;

const dimension = (size: number | string) =>
	bytes(1, typeof size === 'number' ? joined([number(1, size)]) : bytes(2, size));
const valueInfo = (name: string, type: number, dims: readonly (number | string)[]) => {
	const shape = bytes(2, joined(dims.map(dimension)));
	return joined([bytes(1, name), bytes(2, bytes(1, joined([number(1, type), shape])))]);
};

/** A model that gives each token its row; `input` is the name of what it takes. */
export function gather(rows: Float32Array, dim: number, input = 'input_ids'): Uint8Array<ArrayBuffer> {
	const table = bytes(9, new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength));
	const initializer = joined([
		number(1, rows.length / dim),
		number(1, dim),
		number(2, FLOAT),
		bytes(8, 'table'),
		table,
	]);
	const node = joined([bytes(1, 'table'), bytes(1, input), bytes(2, 'last_hidden_state'), bytes(4, 'Gather')]);
	const graph = joined([
		bytes(1, node),
		bytes(2, 'rows'),
		bytes(5, initializer),
		bytes(11, valueInfo(input, INT64, ['batch', 'tokens'])),
		bytes(12, valueInfo('last_hidden_state', FLOAT, ['batch', 'tokens', dim])),
	]);
	return joined([number(1, 8), bytes(8, joined([number(2, 17)])), bytes(7, graph)]);
}
