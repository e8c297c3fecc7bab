import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generic } from '../../entrypoints/ehr.content/sites/generic.ts';
import { readAdapters } from '../../entrypoints/ehr.content/sites/read-adapters.ts';
import { type Site, siteSchema } from '../../entrypoints/ehr.content/sites/site.ts';
import { shipped, siteOf } from '../../entrypoints/ehr.content/sites/sites.ts';

const field = { pattern: 'search', field: '#dx', options: '#dx + ul li', chosen: '.chip' };
const good = {
	id: 'harbor-ehr',
	match: ['#harbor-app'],
	note: [{ selector: '#note', head: 'Note' }],
	facts: { patientId: '.mrn', encounterId: 'address:encounter' },
	diagnosis: { first: { ...field, single: true }, field },
};

test('adapters that ship are written as those of a policy are', () => {
	for (const site of [...shipped, generic]) expect(siteSchema.safeParse(site).error?.issues).toBeUndefined();
});

test('a good adapter is taken as it is', () => {
	expect(readAdapters([good])).toEqual({ sites: [good], problems: [] });
});

test.each([
	[{ ...good, id: 'My EHR' }, 'entry 1, id, is not a short name such as my-ehr'],
	[{ ...good, match: [] }, 'entry 1, match, is empty'],
	[{ ...good, match: '#app' }, 'entry 1, match, is not a list'],
	[{ ...good, note: [{ selector: 'div[' }] }, 'entry 1, note.0.selector, is not a CSS selector'],
	[{ ...good, facts: { mrn: '.mrn' } }, 'entry 1, facts, has parts that are not known: mrn'],
	[
		{ ...good, diagnosis: { field: { ...field, pattern: 'tree' } } },
		'entry 1, diagnosis.field.pattern, is none of search, combobox, text, picker, row',
	],
	[{ ...good, script: 'alert(1)' }, 'entry 1 has parts that are not known: script'],
	['nonsense', 'entry 1 is missing or not what docs/adapters.md says'],
])('what is wrong with an adapter is said by entry and part: %#', (raw, says) => {
	const { sites, problems } = readAdapters([raw, { ...good, id: 'second' }]);
	expect(sites.map(({ id }) => id)).toEqual(['second']);
	expect(problems).toEqual([expect.stringContaining(`Policy "adapters" ${says}`)]);
});

test('an id stands once, and nothing that a policy can hold breaks the start', () => {
	expect(readAdapters([good, good]).problems).toHaveLength(1);
	expect(readAdapters(Array.from({ length: 60 }, (_, at) => ({ ...good, id: `s${at}` }))).sites).toHaveLength(50);
	fc.assert(fc.property(fc.array(fc.anything()), (raw) => Array.isArray(readAdapters(raw).problems)));
});

test('adapters of IT come first, generic last', () => {
	document.body.innerHTML = '<div id="harbor-app"></div>';
	expect(siteOf([document], readAdapters([good]).sites).id).toBe('harbor-ehr');
	expect(siteOf([document]).id).toBe('generic');
});

interface Described {
	readonly properties?: Readonly<Record<string, Described>>;
	readonly items?: Described;
}

/** Every part that the published schema describes, by its path. */
const described = ({ properties = {}, items }: Described, path = ''): readonly string[] => [
	...Object.entries(properties).flatMap(([name, one]) => [`${path}.${name}`, ...described(one, `${path}.${name}`)]),
	...(items ? described(items, path) : []),
];

test('the published schema describes every part, and no other', async () => {
	const schema = JSON.parse(await readFile(join(process.cwd(), 'public/policy.schema.json'), 'utf8'));
	const whole: Required<Site> & object = {
		id: 'x',
		match: ['a'],
		note: [{ selector: 'a', head: 'b' }],
		facts: { dateOfService: 'a', birthDate: 'a', age: 'a', sex: 'a', patientId: 'a', encounterId: 'a', name: 'a' },
		diagnosis: {
			first: {
				pattern: 'text',
				field: 'a',
				open: 'a',
				search: 'a',
				options: 'a',
				take: 'a',
				chosen: 'a',
				single: true,
			},
			field: {
				pattern: 'text',
				field: 'a',
				open: 'a',
				search: 'a',
				options: 'a',
				take: 'a',
				chosen: 'a',
				single: true,
			},
		},
	};
	expect(siteSchema.safeParse(whole).success).toBe(true);
	const named = (value: unknown, path = ''): readonly string[] =>
		Array.isArray(value)
			? value.flatMap((one) => named(one, path))
			: typeof value === 'object' && value !== null
				? Object.entries(value).flatMap(([name, one]) => [`${path}.${name}`, ...named(one, `${path}.${name}`)])
				: [];
	expect([...described(schema.properties.adapters)].sort()).toEqual([...named(whole)].sort());
});
