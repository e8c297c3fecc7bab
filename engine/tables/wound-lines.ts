/** How wound sheets and skin lines tell where an ulcer is, of what kind and that it is over. Own compilation after L89, L97, I83.0. */

/** Parts of the lower limb with the character that L97 (fourth), I83.0 and I83.2 (sixth) give them. */
export const legPlaces: readonly (readonly [RegExp, string])[] = [
	[/\bthighs?\b/i, '1'],
	[/\bcalf|\bcalves\b/i, '2'],
	[/\bankles?\b|\bmalleol\w+/i, '3'],
	[/\bheels?\b|\bmid-?foot\b|\bcalcane\w+/i, '4'],
	[
		/\btoes?\b|\bhallux\b|\bfore-?foot\b|\bmetatarsal\w*|\b\d(?:st|nd|rd|th) (?:MT|MTP|met)\b|\bMTPJ?\b|\bplantar\b|\bball of (?:the )?foot\b|\bdors(?:um|al) (?:of (?:the )?)?foot\b|\bfoot\b|\bsole\b/i,
		'5',
	],
	[/\bshins?\b|\bpre-?tibial\b|\btibial\b|\blower leg\b|\bgaiter\b|\bLLE\b|\bRLE\b/i, '8'],
];

/** A wound sheet's own line of one wound: "Wound #1 location: …", "Ulcer 2 -". */
export const woundLine = /(?<=^|\n)[ \t\-*•|]*(?:(?:wound|ulcer|site) ?(?:#|no\.? ?)?\d|W#?\d)\b[^\n]*/gi;

/** A piece that speaks of another patient or chart. */
export const ofAnother =
	/\b(?:not (?:him|her|his|hers|this (?:pt|patient|one)|ours?)|next bed|(?:other|another|different|wrong) (?:pt|patient|chart|person|resident)|roommate|copied (?:from|in error))\b/i;

/** A line that opens with a place: what it tells further is of the wound there. */
export const placeLine =
	/(?<=^|\n)[ \t]*(?:[-*•]|\d[.)])?[ \t]*((?:(?:R|L|Rt|Lt|Right|Left|Bilat\w*) )?(?:heels?|hips?|troch\w*|ischi\w+|buttocks?|tail ?bone|sacr\w+|coccyx|elbow|ankle|malleol\w*|lateral malleolus)):[^\n]*/gi;

/** A sore counts with its size or depth. */
export const woundWord =
	/\bwounds?\b|\bulcer(?:s|ation)?\b|\bsores?\b(?=[^.\n]{0,60}(?:\d(?:\.\d+)? ?(?:cm )?x ?\d|\b(?:down |in)to (?:the )?(?:fat|bone|tendon|muscle|dermis)|\bprobes?\b))/i;

/** The size of an open place, as it is measured: length by width and depth. */
export const woundSize =
	/(?<!\d)\d{1,2}(?:\.\d)? ?(?:cm|mm)? ?[x×] ?\d{1,2}(?:\.\d)? ?(?:cm|mm)?(?: ?[x×] ?\d{1,2}(?:\.\d)?)?/i;

/** It is over, was never there, or is another kind of wound. */
export const woundOver =
	/\b(?:healed|closed|resolved|re-?epitheliali[sz]ed|hx|h\/o|history|former|prior|previous\w*|old|d\/c from tracking)\b|\b(?:no|without|denies|r\/o|if|prevent\w*|risk of)(?: (?:new|open|active|foot|skin))* (?:wounds?|ulcers?|ulceration)\b|\bulcers? (?:none|absent|negative|no\b)/i;

/** A sheet's line tells its wound as over. */
export const sheetOver =
	/(?<!\b(?:not|partly|partially|almost|nearly|non)[- ]?(?:yet )?)\b(?:healed|closed|resolved)\b|\bd\/c from tracking\b/i;

export const veinKind = /\bven(?:ous|o-?stasis)\b|\bVLU\b|\bvaricos\w*|\bstasis\b/i;
export const sugarKind = /\bdiabetic\b|\bDFU\b|\bdiabetes ulcer\b|\bneuropathic\b/i;
/** A diabetic ulcer by that name. */
export const sugarUlcer = /\bdiabetic (?:foot |toe |heel |plantar )?(?:wound|ulcer)|\bDFU\b/i;
/** Varicose veins, which have codes of their own with an ulcer. */
export const veins = /\bvaricos\w*/i;
/** What the wound is put down to is none of these. */
export const otherKind =
	/\b(?:surg\w*|traumatic|trauma|burn|bite|pressure|decub\w*|skin tear|laceration|dehisc\w*|abscess|SCC|BCC|cancer|pyoderma|donor|pilonidal)\b/i;

/** Stages of which no ulcer is meant. */
export const stagedOtherwise =
	/\b(?:CKD|kidney|renal|eGFR|cancer|carcinoma|ca\b|tumou?r|lymphoma|melanoma|HF|failure|cirrhosis|fibrosis|parkinson\w*|dementia|COPD|hypertension|sarcoid\w*|PTTD|AVN|Kienb\w*|lymphedema|osteonecrosis|labor|sleep|arthritis|prolapse|GOLD)\b/i;
/** A stage that was. */
export const stageBefore =
	/\b(?:was|were|from|previously|formerly|had been|once|last (?:visit|week|month)|initially|started as|prior)(?: (?:a|at))?:? ?(?:stage|stg|st)\.? ?(?:[1-4]|I{1,3}|IV)\b[^,.;\n]{0,20}/gi;
