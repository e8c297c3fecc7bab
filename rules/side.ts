/** Character of the side in codes that write 1 right, 2 left, 3 bilateral, 9 not stated. */
export function sideOfTitle(titles: readonly string[]): string {
	const all = titles.join(' ');
	const right = /\bright\b/i.test(all);
	const left = /\bleft\b/i.test(all);
	if (/\bbilateral\b|\bboth\b/i.test(all) || (right && left)) return '3';
	return right ? '1' : left ? '2' : '9';
}
