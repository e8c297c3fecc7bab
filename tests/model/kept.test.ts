import { expect, it } from 'vitest';
import { kept } from '../../model/kept.ts';

it('never loses one of the newest, and does not grow for ever', () => {
	const some = kept<number>(10);
	for (let at = 0; at < 100; at++) {
		some.set(`${at}`, at);
		for (let newest = Math.max(0, at - 9); newest <= at; newest++) expect(some.get(`${newest}`)).toBe(newest);
		expect(some.get(`${at - 20}`)).toBeUndefined();
	}
});
