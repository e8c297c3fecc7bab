/** Two-sided 95 % of the normal distribution. */
const z = 1.959963984540054;

/**
 * Wilson score interval at 95 % of a share seen `hits` times in `of` (Wilson 1927). Of nothing seen nothing is known:
 * 0 to 1.
 */
export function wilson(hits: number, of: number): { readonly lower: number; readonly upper: number } {
	if (of === 0) return { lower: 0, upper: 1 };
	const share = hits / of;
	const middle = share + (z * z) / (2 * of);
	const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
	const whole = 1 + (z * z) / of;
	return { lower: Math.max(0, (middle - reach) / whole), upper: Math.min(1, (middle + reach) / whole) };
}
