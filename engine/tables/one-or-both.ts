/** Conditions whose category has a code for one side and another for both, and a third where no side is told. */
interface OneOrBoth {
	readonly bare: readonly string[];
	readonly one: string;
	readonly both: string;
	/** The site whose side, told anywhere in the note, is theirs. */
	readonly site: string;
}

export const oneOrBoth: readonly OneOrBoth[] = [
	// Primary where no cause is told (index: Osteoarthritis, primary).
	{ bare: ['M18', 'M18.9'], one: 'M18.1', both: 'M18.0', site: 'thumb' },
	// Index: Deafness, conductive, sensorineural, mixed.
	{ bare: ['H90.2'], one: 'H90.1', both: 'H90.0', site: 'ear' },
	{ bare: ['H90.5'], one: 'H90.4', both: 'H90.3', site: 'ear' },
	{ bare: ['H90.8'], one: 'H90.7', both: 'H90.6', site: 'ear' },
];
