/** The note says that it deals with one thing and leaves the rest to others: a drug that it lists besides is none of its matters. Patterns, case ignored. Own compilation. */
export const scope: readonly string[] = [
	String.raw`\b(?:only|just) (?:here|seen|in|comes?|came|visit(?:s|ing)?) (?:today )?(?:for|about|to)\b`,
	String.raw`\b(?:here|seen|in|visit) (?:today )?only (?:for|about)\b`,
	String.raw`\b(?:no|nothing) (?:other|else)[^.;\n]{0,24}\b(?:addressed|discussed|reviewed|today)\b`,
	String.raw`\b(?:PCP|primary(?: care)?|others?|VA) (?:manages|follows|handles|treats|has|does) (?:the |all )?(?:rest|others?|remainder|chronic|his|her|other)\b`,
	String.raw`\b(?:other|remaining|chronic|rest of(?: the| her| his)?|all other) (?:problems?|issues?|conditions?|meds?|medications?|dx|diagnos[ei]s)[^.;\n]{0,20}\b(?:not (?:addressed|reviewed|discussed)|per (?:PCP|VA)|with PCP|(?:by|to) (?:the |his |her )?(?:PCP|VA|primary))\b`,
];

/** Words by which the note deals with a drug all the same. */
export const dealtWith = String.raw`\b(?:refill\w*|renew\w*|continu\w*|cont|increas\w*|decreas\w*|start\w*|stop\w*|chang\w*|adjust\w*|rx)\b`;
