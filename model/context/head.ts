/** The last step: log-odds out of what stands at and around a place. Small integers, each row with a scale of its own. */
export interface Head {
	readonly wide: number;
	readonly hidden: number;
	readonly rows: Int8Array;
	/** Of each row: its scale, its threshold, and what it says. */
	readonly scale: Float32Array;
	readonly bias: Float32Array;
	readonly out: Float32Array;
	readonly last: number;
}

const KINDS = 3;
const FLOAT = 4;

/** A head out of its file: the rows, then scales, thresholds and what each row says as little-endian floats, then one float. Undefined for another length. */
export function headOf(bytes: Uint8Array, wide: number): Head | undefined {
	const hidden = (bytes.length - FLOAT) / (wide + KINDS * FLOAT);
	if (!Number.isInteger(hidden) || hidden < 1) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const floats = (kind: number, count = hidden) =>
		Float32Array.from({ length: count }, (_, at) =>
			view.getFloat32(hidden * wide + (kind * hidden + at) * FLOAT, true),
		);
	const rows = new Int8Array(bytes.buffer, bytes.byteOffset, hidden * wide);
	return {
		...{ wide, hidden, rows, scale: floats(0), bias: floats(1), out: floats(2) },
		last: view.getFloat32(hidden * wide + KINDS * hidden * FLOAT, true),
	};
}

/** Log-odds that what stands there is dealt with at the visit. */
export function oddsBy({ wide, hidden, rows, scale, bias, out, last }: Head, around: Float64Array): number {
	let odds = last;
	for (let row = 0; row < hidden; row++) {
		let sum = 0;
		for (let i = 0; i < wide; i++) sum += (rows[row * wide + i] as number) * (around[i] as number);
		const lit = sum * (scale[row] as number) + (bias[row] as number);
		if (lit > 0) odds += lit * (out[row] as number);
	}
	return odds;
}
