import type { SaidCode } from '../said-code.ts';

/** Secondary tumours of several organs told in one list: "liver and bone mets", "mets to lung, liver and brain" (I.C.2). Own compilation. */
const organs: readonly (readonly [string, string, string])[] = [
	['lung', 'C78.00', 'lungs?|pulm(?:onary)?'],
	['liver', 'C78.7', 'liver|hepatic'],
	['bone', 'C79.51', 'bones?|bony|osseous|skeletal|spine|vertebral|ribs?|pelvis|sacrum|femur|[TL]-?spine'],
	['brain', 'C79.31', 'brain|cerebral|cerebellar|CNS'],
	['peritoneum', 'C78.6', 'peritoneum|peritoneal|omental|omentum'],
	['pleura', 'C78.2', 'pleura|pleural'],
	['skin', 'C79.2', 'skin|cutaneous'],
];
const any = `(?:${organs.map(([, , words]) => words).join('|')}|adrenals?|nodes?|LNs?|nodal)`;
const joined = '(?: ?[,/&+] ?(?:and )?| and )';
/** The same with what hurried speech repeats: "in the liver and in the bones". */
const farJoined = '(?: ?[,/&+] ?(?:and )?| and )(?:in |to |into )?(?:the |her |his )?';
const mets = '(?:mets|metast[ao]s[ei]s|metastatic disease)';

export const spreadLines: readonly SaidCode[] = organs.map(([id, code, words]) => ({
	id: `spread-${id}`,
	code,
	cites: 'I.C.2; Neoplasm Table, malignant secondary',
	unless: [code.slice(0, 5)],
	onlyNote:
		/\b(?:mets\b|metast|spread|(?:cancer|ca|carcinoma|tumou?r|melanoma|sarcoma)\b[^\n]{0,80}\b(?:came|come) back |(?:cancer|ca|carcinoma|tumou?r)\b[^.;\n]{0,80}\b(?:gone|went|in) (?:in)?(?:to )?)/i,
	says: new RegExp(
		String.raw`\b(?:${words})${joined}(?:${any}${joined}){0,3}${any} ${mets}\b|\b(?:${any}${joined}){1,4}(?:${words}) ${mets}\b|\b(?:mets|metast\w+|spread|gone|went)(?: disease)? (?:to|in|into|involving) (?:the |her |his )?(?:${any}${joined}){1,4}(?:the )?(?:${words})\b|\bmets:? (?:${any}${joined}){0,4}(?:${words})\b|\b(?:gone|went|spread|spreading|metastasi[sz]ed|travel+ed|reached) (?:to|into) (?:the |her |his |both |one )?(?:${any}${farJoined}){0,3}(?:${words})\b(?! (?:marrow|nodes? neg))|\b(?:came|come|comes|is|was|has come) back (?:in|to|as) (?:the |her |his |both )?(?:${any}${farJoined}){0,3}(?:${words})\b`,
		'gi',
	),
	not: /\b(?:no|not|denies|without|w\/o|neg(?:ative)?|r\/o|rule out|possible|poss|concern\w*|suspicious|suspect\w*|likely|eval\w*|screen\w*|risk|if|\?)\b|\?/i,
}));
