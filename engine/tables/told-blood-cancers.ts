/**
 * Where a lymphoma sits and whether a cancer of the blood is in remission, told behind its name, before it or in another
 * sentence (I.C.2.n; tabular C81-C95). Rows of told-elsewhere. Own compilation; codes checked against the order files.
 */
import type { ToldElsewhere } from './told-elsewhere.ts';

const name = String.raw`(?:lymphomas?|hodgkin\S*|DLBCL|MCL|mantle cell|burkitt\S*|follicular)`;
/** The same sentence, as long as it says of no place that it is free. */
const onward = String.raw`(?:(?!\b(?:no|not|without|negative|clear|spared|free|history|biops\w+|pain|surgery|port|scar|resect\w*|excis\w*)\b)[^.;\n]){0,90}?`;
const regions: readonly (readonly [digit: string, words: string])[] = [
	['1', String.raw`neck|cervical|head|facial|face|(?:supra|infra)clavicular|submandibular|tonsil\w*|waldeyer\S*`],
	['2', String.raw`mediastin\w+|hil(?:ar|um)|intra-?thoracic|chest nodes?|paratracheal`],
	['3', String.raw`retroperiton\w+|mesenter\w+|para-?aortic|intra-?abdominal|abdomen|abdominal nodes?|periaortic`],
	['4', String.raw`axill\w+|arm ?pits?|epitrochlear`],
	['5', 'inguinal|groins?|popliteal'],
	['6', 'pelvis|intra-?pelvic|pelvic nodes?|iliac'],
	['7', 'spleen|splenic'],
];
const told = (words: string): RegExp =>
	new RegExp(
		String.raw`\b${name}\b${onward}\b(?:${words})\b|\b(?:${words})(?: (?:lymph )?nodes?| mass| adenopathy)?(?: \w+){0,3} ${name}\b`,
		'gi',
	);
const several = String.raw`\b(?:multiple|several|many|two|three|four|both sides of the diaphragm)(?: (?:lymph|nodal|node|lymphatic))* (?:nodes|nodal|regions|sites|stations|areas|groups|chains)\b|\bboth sides of the diaphragm\b`;
/** One region, and another behind it. */
const two = regions
	.map(([digit, words]) => {
		const rest = regions.flatMap(([d, w]) => (d === digit ? [] : [w])).join('|');
		return String.raw`\b(?:${words})\b${onward}\b(?:${rest})`;
	})
	.join('|');
const many = new RegExp(
	String.raw`\b${name}\b${onward}(?:${several}|${two})\b|(?:${several}|${two})[^.;\n]{0,30}\b${name}\b`,
	'gi',
);

const others = (digit: string): RegExp => {
	const rest = regions.filter(([d]) => d !== digit).map(([, words]) => words);
	return new RegExp(`${many.source}|${told(rest.join('|')).source}`, 'gi');
};
const bare = ['C81', 'C82', 'C83', 'C84', 'C85'];
const kinds: Readonly<Record<string, string>> = {
	C81: '0123479',
	C82: '012345689',
	C83: '0135789',
	C84: '014679AZ',
	C85: '1289',
};
const kindsOf = bare.flatMap((c) => [...(kinds[c] ?? '')].map((k) => `${c}.${k}`));

const cites = 'tabular C81-C85, lymph nodes by region';
const sites = kindsOf.flatMap((kind): ToldElsewhere[] => {
	// The bare kind, or a region that the walk took out of several.
	const from = [kind].filter((k) => !k.endsWith('A'));
	const rest = { from, unless: remissionTold(), cites };
	return [
		...regions.map(([digit, words]) => ({
			...rest,
			says: told(words),
			to: `${kind}${digit}`,
			unless: new RegExp(`${others(digit).source}|${remissionTold().source}`, 'gi'),
		})),
		{ ...rest, says: many, to: `${kind}8` },
	];
});

function remissionTold(): RegExp {
	return /(?<!\b(?:not|never|n['’]t|failed to|without|no|yet to)(?: yet| been| ever)? )(?<!\b(?:hop\w*|goal|aim\w*|until|will|would|may|might|expect\w*|once|if|when|father|mother|brother|sister|aunt|uncle|cousin)\b[^.;\n]{0,25})\b(?:in|remains? in|achieved|attained|into|reached|has|had|is in|now in)(?: (?:a|an|his|her|first|second|third|deep|durable|sustained|ongoing|continued|continuing|stable|molecular|cytogenetic|metabolic|complete|full|excellent|MRD[- ]negative|very good|good)){0,4} (?:remission|CR[123]?)\b(?! (?:not|pending|is not|would|goal|rate))|\b(?:complete|metabolic|molecular) (?:metabolic )?remission\b(?! (?:not|is not|was not|rate))/gi;
}
/** A disease that is back, or never went, is in no remission. */
const back = /\brelaps(?:ed|ing)\b|\bin relapse\b|\bnot in (?:\w+ )?remission\b|\brefractory\b|\bpartial remission\b/gi;
const remission = (from: readonly string[], to: string): ToldElsewhere => ({
	from,
	says: remissionTold(),
	unless: back,
	to,
	now: true,
	course: true,
	// "PET negative, in remission": the denial is of another thing; that of the remission itself stands in the pattern.
	denies: true,
	cites: 'I.C.2.n',
});
/** It was in remission and is so no more. */
const backAgain =
	/\b(?:has|have|it|now|which|disease|leuk\w+|myeloma)(?: has| have| now| since| clearly| then)* relapsed\b(?! (?:before|in (?:19|20)))|\bin (?:first |second |third )?relapse\b|\bthis is (?:a|the|her|his)? ?(?:first |second |third |early |late )?relapse\b|\b(?:first|second|third|1st|2nd|3rd) relapse\b|\brelapsed (?:disease|AML|ALL|myeloma|leuk\w+|on|after)\b|\bblasts (?:are |have come |came )?back\b/gi;
const remissionAgain =
	/\b(?:second|third|another|new|again in|back in|2nd|3rd)(?: (?:complete|deep|good|full|lasting))? (?:remission|CR)\b|\bCR[23]\b/gi;
const relapse = (from: string, to: string): ToldElsewhere => ({
	from: [from],
	says: backAgain,
	unless: remissionAgain,
	to,
	now: true,
	course: true,
	cites: 'I.C.2.n',
});
const leukemias = ['C91.0', 'C91.1', 'C91.3', 'C91.4', 'C91.5', 'C91.6', 'C91.A', 'C91.Z', 'C91.9'];
const myeloids = ['0', '1', '2', '3', '4', '5', '6', 'A', 'Z', '9'].map((k) => `C92.${k}`);
const monocytics = ['0', '1', '3', 'Z', '9'].map((k) => `C93.${k}`);
const plasma = ['0', '1', '2', '3'].map((k) => `C90.${k}`);
const unnamed = ['0', '1', '9'].map((k) => `C95.${k}`);

export const toldBloodCancers: readonly ToldElsewhere[] = [
	...sites,
	...kindsOf.map((kind) => remission([kind], `${kind}A`)),
	...[...plasma, ...leukemias, ...myeloids, ...monocytics, ...unnamed].map((kind) =>
		remission([`${kind}0`], `${kind}1`),
	),
	...[...plasma, ...leukemias, ...myeloids, ...monocytics, ...unnamed].flatMap((kind) => [
		relapse(`${kind}0`, `${kind}2`),
		relapse(`${kind}1`, `${kind}2`),
	]),
];
