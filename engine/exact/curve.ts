/** A line in log-odds from what was scored to what came true. */
export interface Curve {
	readonly slope: number;
	readonly shift: number;
}
