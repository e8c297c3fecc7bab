export const right = { says: 'Right' };
export const left = { says: 'Left' };
export const both = { says: 'Both sides' };

/** As words and short forms; a volume ("1 L"), a root ("L5"), "R/O" and "left work" are no sides. */
export const rights = /\b(?:[Rr]ight(?! (?:now|away|after|before))|RIGHT|[Rr][Tt]|[Rr](?!\/[Oo]\b|&R|-CHOP)|OD)\b/;
export const lefts =
	/\b(?:[Ll]eft(?! (?:the|his|her|work|school|home|over|early))|LEFT|[Ll][Tt]|(?<!\d ?)[Ll](?!&D)|OS)\b/;

/** Sides that tell nothing of a condition: the better hand, and where it was measured, pricked or dripped. */
const asides =
	/\b(?:lungs?|CTA|breath sounds|air entry|rhonchi|wheez\w+|rales|crackles|pulses|DTRs?|reflexes|strength|sensation|no (?:leg |pedal |ankle |LE )?edema)\b[^.,;\n]{0,20}\b(?:bilat\w*|b\/l|both)\b|\b(?:right|left|rt|lt|[rl])[- ]?(?:handed|hander|hand[- ]dom\w*)\b|\b(?:dominan(?:t|ce)|handedness)\W{1,3}(?:hand )?(?:right|left|[rl])\b|\b(?:BP|cuff|vaccine|vax|shot|flu|tdap|Td|covid|RSV|PCV\d*|shingrix|IM|IV|PICC|port|inject(?:ed|ion)|given|deltoid)\b[^.,;\n]{0,20}\b(?:right|left|rt|lt|[rl])\b(?: (?:arm|deltoid|AC|forearm|chest|upper))|\b(?:right|left|rt|lt|[rl]) (?:deltoid|AC\b|antecubital)|\b\d{2,3}\/\d{2,3},? (?:in |on )?(?:the )?(?:right|left|rt|lt|[rl]) arm\b/gi;

/** The text, those blanked out, as long as before. */
export const ofConditions = (text: string): string => text.replace(asides, (m) => ' '.repeat(m.length));

export const about = { topic: 'Side of the body', indicators: [], cites: 'I.B.13' };
export const inConflict = {
	...about,
	id: 'side-conflict',
	question: 'The note tells both sides for “{phrase}”. Which side is it?',
	options: [right, left, both],
};
