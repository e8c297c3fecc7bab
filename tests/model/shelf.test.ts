import { expect, it } from 'vitest';
import { shippedReader } from '../../cli/reader.ts';
import { shipped } from '../icd-data/shipped.ts';

const reader = shippedReader();
const [older, newer] = [shipped('FY2026'), shipped('FY2027')];
const shelf = (category: string) => {
	if (!reader) throw new Error('public/model holds no reader that agrees with its card');
	return [reader.shelf(older, category), reader.shelf(newer, category)] as const;
};

it('holds together what two years list alike, and what was asked before', () => {
	const [before, after] = shelf('M10');
	expect(before.names).toContain('Gout attack');
	expect(after.directions).toBe(before.directions);
	expect(shelf('M10')[0]).toBe(before);
});
it('holds apart what one of them lists anew or no more', () => {
	const [before, after] = shelf('S23');
	const gone = 'Sprain of sternoclavicular (joint) (ligament)';
	expect(before.names).toContain(gone);
	expect(after.names).not.toContain(gone);
	expect(after.directions.length).toBe(64 * after.names.length);
});
