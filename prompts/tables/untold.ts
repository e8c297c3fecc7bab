const others = String.raw`(?:psych\w*|PCP|primary(?: care)?|cards|cardio(?:logy|logist)?|endo(?:crin\w*)?|neph\w*|renal|pulm\w*|GI|onc(?:ology|ologist)?|heme(?:-?onc)?|hematolog\w*|rheum\w*|derm\w*|neuro(?:logy|logist)?|VA|eye (?:doctor|clinic|MD)|ophth\w*|retina|uro(?:logy|logist)?|specialists?|transplant(?: clinic)?|outside (?:doctor|clinic|MD))`;

/** Words around a hit, in its clause, by which it is no present fact of this patient. Patterns, case ignored. Own compilation. */
export const untold = {
	/** Up to the hit. A comma ends nothing here: "denies chest pain, pressure". */
	before: [
		String.raw`\b(?:no|not|non|denies|denied|denying|without|w/o|never|negative for|neg for|r/o|ruled? out|niega|free of|absence of)\b[^.;:\n]{0,40}`,
		String.raw`\b(?:if|risk (?:of|for)|screen(?:ed|ing)? for|watch(?:ing)? for|return for|call for|to prevent|prevention of|avoid|worried about|fears?|allerg(?:y|ic) to|intolerant (?:of|to))\s+(?:\S+\s+){0,3}`,
		String.raw`\b(?:h/o|hx(?: of)?|history of|prior|previous|past|remote|old)\s+(?:\S+[ \t]+){0,2}`,
		String.raw`\[ \]\s*(?:\S+\s+){0,2}`,
		String.raw`~~[^~\n]{0,40}`,
	],
	/** Somebody else, unless that person only speaks ("Mom: ear pain since last night", "wife says"). */
	relative: String.raw`\b(?:FH|FHx|fam(?:ily)? hx|family history|fam history|mom|mother|dad|father|sis|sister|bro|brother|siblings?|sibs?|son|daughter|wife|husband|partner|aunt|uncle|cousin|grand(?:mother|father|ma|pa)|parents?|roommate)\b(?!\s*(?::|["“]|(?:also )?(?:says?|said|states?|stated|reports?|notes?|noticed|thinks|brought|brings|here|saw|helps?|confirms?)\b))[^.;:\n]{0,30}`,
	/** Somebody else is named behind it ("DM in mom"). */
	relativeBehind: String.raw`\s*(?:in|[-–(:,])?\s*(?:(?:her|his|the|their)\s+)?(?:mom|mother|dad|father|sis(?:ter)?|bro(?:ther)?|aunt|uncle|cousin|grand(?:mother|father|ma|pa)|PGM|MGM|PGF|MGF)\b(?!\s*(?::|says?|said|states?|reports?|notes?|brought|brings|here|is here|in (?:the )?room|present))`,
	/** It is only looked for. */
	sought: String.raw`(?:\b(?:labs?|w/?u|work-?up|screen(?:ing|ed)?|evaluat\w*|eval|test(?:ed|ing)?|panel|concern\w*) for (?:\w+ )?|(?:\bnot|n['’]t) (?:think|believe|feel|suspect)\b[^.;\n]{0,25})`,
	/** From the hit on. */
	after: [
		String.raw`,?\s*\(?(?:(?:in |during )?childhood|(?:as a )?(?:kid|child)) only\b`,
		String.raw`\s*[:=-]?\s*(?:none(?: (?:recent(?:ly)?|lately|now|since))?|no|neg|negative|denied|absent)\s*(?:[.;,|)\n]|$)`,
		String.raw`\??~~`,
		String.raw`[^.;,\n]{0,25}\b(?:as an? (?:kid|child|baby|infant|teen\w*)|(?:in|of|from) (?:infancy|childhood|(?:his|her|their) (?:teens|[1-4]0s|youth)))\b`,
		String.raw`[^.;\n]{0,30}\b(?:(?:gone|none|quiet|clear) (?:since|for (?:years|decades))|ruled out|outgr(?:ew|own)|long ago|never (?:again|since))\b`,
		String.raw`[^.;\n]{0,60}\bexcluded\b`,
		String.raw`[^.;\n]{0,45}\b(?:before any|no) (?:dx|diagnosis)(?: is)?(?: yet| made|\b(?=[.;\n]))`,
		String.raw`[^.;\n]{0,40}\b(?:not (?:be(?:en|ing) )?address\w*|not discussed|defer(?:red|s)? to|(?:managed|followed|handled|treated) (?:elsewhere|by (?:the |his |her )?${others}))\b`,
		// Another's, by the words right behind ("AF per cardiology").
		String.raw`,?\s*\(?per (?:the |his |her )?${others}\b`,
		String.raw`[^.;\n]{0,20}\bnot (?:yet |been |formally |officially )*(?:diagnosed|confirmed|established|proven)\b`,
		String.raw`\s?\((?:no|neg(?:ative)?|ruled out|excluded|not (?:seen|found)|(?:duplex|doppler|US|CTA?|XR|x-?rays?|films?|MRI|V/Q|d-?dimer|scan|biopsy)\b[\w ]{0,8}\b(?:neg(?:ative)?|nl|normal|clear))\)`,
		String.raw`\s*(?:,|is|was|has|now)?\s*(?:resolved|healed|cleared|outgrown|unlikely|excluded)\b`,
	],
	/** Between the words of a hit that the engine joined over them ("ulcer healed, T2DM foot"). */
	within: [
		String.raw`\b(?:as an? (?:kid|child|baby|infant|teen\w*)|childhood)\b`,
		String.raw`\b(?:resolved|healed|ruled out|excluded)\b`,
	],
	/** Up to a drug: it is not taken any more, or is told as what did harm. */
	stopping: String.raw`\b(?:stopp(?:ed|ing)|(?:came |been |now )?off(?: of)?|quit|d/c'?d?|dc'?d|discontinu\w+|due to|from|caused by|blamed on)\s+(?:the |his |her |their |old )?`,
	/** From a drug on: it is not taken. */
	stopped: [
		String.raw`\s*(?:\d+(?:\.\d+)?\s?(?:mg|mcg|units?)?)?\s*[,:(-]?\s*(?:was |were |is )?(?:stopped|dc'?d|d/c'?d?|discontinued|finished|completed|allerg\w*|intoleran\w*|made (?:him|her|them))\b`,
	],
	/** The head of a list that was carried into the note, up to what stands in it; another head ends it. */
	carried: String.raw`(?:\((?:imported|copied|carried|pulled|auto|from|per|not (?:reviewed|reconciled|addressed)|unreviewed|historical|old)\b[^)\n]*\)|\b(?:imported|(?:per|from|by|via) import|copied(?: forward)?|carried (?:forward|over)|not reviewed)\b[^:.\n]{0,20})\s*:(?:(?![A-Z][\w /]{1,24}:)[^\n])*`,
	/** A list that the note only quotes, up to what it is said to hold. */
	listed: String.raw`\b(?:problem list|PL|old chart|inherited chart|outside (?:records?|chart)|(?:the|previous|prior|his|her) chart|claims?)\s+(?:still |also )?(?:shows?|says?|lists?|listed|has|mentions?|reads?|carries|carried)\b[^.\n]{0,60}`,
	/** Words that only look like a condition, from their first letter on (a score of the liver). */
	alike: String.raw`(?:fib-?\s?4\b|DM (?:cough|syrup|max|liquid)\b)`,
	/** … or are the end of a drug's name. */
	alikeBehind: String.raw`\b(?:robitussin|mucinex|tussin|delsym|guaifenesin|promethazine|bromfed)[ -]?`,
	/** Kinds of section that tell nothing of the present. */
	sections: ['fh', 'instructions', 'ros', 'allergies', 'immunizations', 'psh'] as readonly string[],
} as const;
