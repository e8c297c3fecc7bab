/** How notes tell the place and stage of a pressure ulcer, and the depth of another one. Own compilation after L89 and L97. */

/** A place of L89; `sided` has a character for the side before that of the stage. */
interface UlcerPlace {
	readonly says: RegExp;
	readonly code: string;
	readonly sided: boolean;
}

export const pressurePlaces: readonly UlcerPlace[] = [
	{
		says: /\b(?:sacr(?:um|al)|sacrococcygeal|coccy(?:x|geal)|tail ?bone|natal cleft|gluteal cleft)\b/i,
		code: 'L89.15',
		sided: false,
	},
	{ says: /\bheels?\b/i, code: 'L89.6', sided: true },
	{ says: /\b(?:hip|troch(?:anter\w*)?)\b/i, code: 'L89.2', sided: true },
	{ says: /\b(?:buttocks?|ischi\w+|gluteal(?! cleft))\b/i, code: 'L89.3', sided: true },
	{ says: /\belbow\b/i, code: 'L89.0', sided: true },
	{ says: /\b(?:ankle|malleol\w+)\b/i, code: 'L89.5', sided: true },
];

/** Each stage with its character. */
export const pressureStages: readonly (readonly [RegExp, string])[] = [
	[/\bunstag\w+/i, '0'],
	[/\b(?:stage|stg|st)\.? ?(?:4|IV|four)\b/i, '4'],
	[/\b(?:stage|stg|st)\.? ?(?:3|III|three)\b/i, '3'],
	[/\b(?:stage|stg|st)\.? ?(?:2|II|two)\b/i, '2'],
	[/\b(?:stage|stg|st)\.? ?(?:1|I|one)\b/i, '1'],
	[/\bDTP?I\b|\bdeep (?:tissue )?(?:pressure )?(?:injury|damage)\b/i, '6'],
];

/** Any place of pressure, and a stage told where no place is. */
export const placeOfPressure = new RegExp(pressurePlaces.map(({ says }) => says.source).join('|'), 'i');
export const stagesOnly = new RegExp(
	`^(?![\\s\\S]*(?:${placeOfPressure.source}))[\\s\\S]*(?:${pressureStages.map(([says]) => says.source).join('|')})`,
	'i',
);

/** An ulcer of the past, or none. */
export const pressurePast =
	/\b(?:former|old|hx|h\/o|history|healed|closed|resolved|prior|previous\w*|no (?:new )?(?:pressure|ulcer|injur\w*|stage|breakdown)|denies|risk|if|braden)\b/i;

/** Depth of a non-pressure ulcer with its character (sixth of L97, fifth of L98.4). */
export const ulcerDepths: readonly (readonly [RegExp, string])[] = [
	[
		/\b(?:necrosis of (?:the )?bone|bone necrosis|(?:necrotic|dead|nonviable|non-viable|rotten|sequestered) bone|sequestrum|bone (?:is |was )?(?:dead|necrotic))\b/gi,
		'4',
	],
	[/\b(?:necrosis of (?:the )?muscle|muscle necrosis|(?:necrotic|dead|nonviable|non-viable) muscle)\b/gi, '3'],
	[
		/\bbone (?:is )?(?:exposed|visible|seen|involved)\b|\bexposed bone\b|\b(?:down|through|deep) to (?:the )?bone\b|\b(?:still |now )?(?:probes?|probed|probing|reach(?:es|ed|ing)?|extend(?:s|ed|ing)?|goes|go|tracks?) (?:down |through |right |directly )?to (?:the )?bone\b|\bPTB ?(?:\+|pos)|\bbone (?:can be |is )?(?:felt|palpable|palpated|at (?:the |its )?base|in (?:the |its )?base)\b|\bto bone\b(?! (?:scan|health))|\bbone deep\b/gi,
		'6',
	],
	[
		/\b(?:muscle|tendon) (?:is )?(?:exposed|visible|seen|involved|showing)\b|\bexposed (?:muscle|tendon)\b|\bdown to (?:the )?(?:muscle|tendon|fascia)\b|\b(?:muscle|tendon|capsule|fascia)(?:[ -]|\b)(?:deep|(?:is |are |can be )?(?:at|in|on) (?:the |its )?(?:base|floor|bed))\b|\b(?:reach(?:es|ed|ing)?|probes?|extend(?:s|ed|ing)?|goes) (?:down )?to (?:the )?(?:muscle|tendon|fascia)\b|\b(?:base|floor|bed) (?:is |shows? |of )?(?:muscle|tendon)\b/gi,
		'5',
	],
	[
		/\bfat (?:layer )?(?:is )?(?:exposed|visible|seen|showing|shows)|\bexposed (?:fat|subcut\w*)|\bsub-?(?:q|cut(?:aneous)?) ?(?:fat |tissue )?(?:is )?(?:exposed|visible|seen)|(?<!debrid[^.;\n]{0,30})\b(?:in)?to (?:the )?(?:subcut\w*|sub-?q|SQ) fat\b|\bfat (?:layer )?(?:is )?(?:base|involved)|\bdepth[: ]+(?:in)?to (?:the )?(?:subcut\w*|sub-?q|SQ|fat)|\bSQ fat\b|\bdepth[: ]+(?:is )?(?:subcut\w*|sub-?q|SQ|fat)\b|\b(?:down |in)to (?:the )?fat\b(?! intake)|\bfat layer\b|\bfull[- ]thickness\b|\bfat (?:is )?(?:at|in|on|covers?) (?:the |its )?(?:base|floor|bed|bottom)\b|\bfat showing\b|\b(?:callus|slough|skin|dermis|biofilm|eschar)[^.;\n]{0,20}\bthen fat\b|\bsub-?(?:q|cut(?:aneous)?)(?: tissue)? (?:at|in) (?:the |its )?(?:base|floor|bed)\b|\b(?:base|floor|bed) (?:is |shows? |of )?(?:pink |yellow )?(?:subcut\w*|sub-?q|fat\w*)\b|\b(?:reach(?:es|ed|ing)?|goes|extend(?:s|ed|ing)?) (?:in)?to (?:the )?(?:fat|subcut\w*)\b/gi,
		'2',
	],
	[
		/\b(?:limited to|confined to) (?:the )?(?:breakdown of )?(?:the )?skin\b|\b(?:skin breakdown|breakdown of (?:the )?skin) only\b|\bpartial[- ]thickness\b|\b(?:depth|deep)[: ]+(?:is )?(?:skin only|dermis|epidermis)\b|\bskin[- ]deep\b|(?<=[,;:(] ?|depth |is |still |now |\d ?(?:cm|mm)? |slough |pink |red |clean )(?:only skin|skin only)\b|\bno deeper than (?:the )?(?:skin|dermis)\b|\b(?:into|through) (?:the )?dermis only\b|\bdermis only\b|\bdermal (?:depth|only)\b|\bonly (?:the )?(?:skin|dermis) (?:is )?(?:lost|open|broken|gone)\b|\b(?:superficial|into dermis only)\b(?= (?:ulcer|wound))/gi,
		'1',
	],
];
