/** A code whose counterpart the note asks for by a denial of its own. */
export interface DeniedCode {
	readonly from: string;
	readonly says: RegExp;
	readonly to: string;
	readonly cites: string;
}

export const deniedCodes: readonly DeniedCode[] = [
	{
		from: 'S06.0X9',
		says: /\b(?:no|denies|denied|without|w\/o|never|not|didn['’]t|neg(?:ative)? for)\b[^.;\n]{0,40}\b(?:LOC|loss of consciousness|pass(?:ed|ing)? out|black(?:ed|ing)?[- ]?outs?|lost? consciousness|lose consciousness|knocked out)\b/i,
		to: 'S06.0X0',
		cites: 'index: Concussion, without loss of consciousness',
	},
];
