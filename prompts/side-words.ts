export const right = { says: 'Right' };
export const left = { says: 'Left' };
export const both = { says: 'Both sides' };

/** As words and short forms; a volume ("1 L"), a root ("L5"), "R/O" and "left work" are no sides. */
export const rights = /\b(?:[Rr]ight(?! (?:now|away|after|before))|RIGHT|[Rr][Tt]|[Rr](?!\/[Oo]\b|&R|-CHOP)|OD)\b/;
export const lefts =
	/\b(?:[Ll]eft(?! (?:the|his|her|work|school|home|over|early))|LEFT|[Ll][Tt]|(?<!\d ?)[Ll](?!&D)|OS)\b/;

export const about = { topic: 'Side of the body', indicators: [], cites: 'I.B.13' };
export const inConflict = {
	...about,
	id: 'side-conflict',
	question: 'The note tells both sides for “{phrase}”. Which side is it?',
	options: [right, left, both],
};
