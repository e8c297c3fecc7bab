/**
 * What another sentence of the note says of a condition that is named without it: the site within an organ, the ligament,
 * the cause. Own compilation; codes after the index. Applied only where one row of the same condition fits.
 */
export interface ToldElsewhere {
	/** Prefixes of the codes of the bare name. */
	readonly from: readonly string[];
	readonly says: RegExp;
	readonly to: string;
	readonly cites: string;
}

const breast = (says: string, to: string): ToldElsewhere => ({
	from: ['C50.9'],
	says: new RegExp(says, 'gi'),
	to,
	cites: 'index: Neoplasm, breast, by quadrant',
});

export const toldElsewhere: readonly ToldElsewhere[] = [
	breast(String.raw`\bUOQ\b|\bupper[- ,]+(?:and )?outer\b`, 'C50.4'),
	breast(String.raw`\bUIQ\b|\bupper[- ,]+(?:and )?inner\b`, 'C50.2'),
	breast(String.raw`\bLIQ\b|\blower[- ,]+(?:and )?inner\b`, 'C50.3'),
	breast(String.raw`\bLOQ\b|\blower[- ,]+(?:and )?outer\b`, 'C50.5'),
	breast(String.raw`\b(?:sub|retro)[- ]?areolar\b`, 'C50.1'),
	{
		from: ['Z89.42'],
		says: /\bhallux\b[^.;\n]{0,20}\bamp|\bamp(?:utation|utated)?\b (?:of )?(?:the )?(?:right |left |R |L )?hallux/gi,
		to: 'Z89.41',
		cites: 'index: Absence, toe, great',
	},
];
