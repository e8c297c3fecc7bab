/**
 * Eyes, skin and liver whose place or kind another sentence tells ("Boil under the left arm … abscess drained"). Rows of told-elsewhere. Own compilation; codes after the tabular.
 */
import type { ToldElsewhere } from './told-elsewhere.ts';
import { toldRows } from './told-row.ts';

const iris = toldRows('index: Iridocyclitis, acute, by course');
const armpit = toldRows('tabular L02.4-, L03.1-, by site');
const liver = toldRows('index: Fatty, liver, alcoholic');

const axilla = String.raw`\b(?:under (?:the |his |her )?(?:right |left |R |L )?arms?|arm ?pits?|under ?arms?|axilla\w*)\b`;
const again = /\b(?:recurr\w+|again|another|second|third|2nd|3rd|prior|previous|chronic)\b/gi;

export const toldEyesAndSkin: readonly ToldElsewhere[] = [
	iris(
		['H20.00'],
		String.raw`\bfirst (?:time|episode|attack|ever|one)\b|\bnever had (?:it|this|one) before\b|\bno (?:prior|previous) episodes?\b`,
		'H20.01',
		{ unless: again },
	),
	iris(
		['H20.00'],
		String.raw`\b(?:recurrent|(?:second|third|fourth|2nd|3rd|4th|another) (?:episode|attack|bout|flare))\b`,
		'H20.02',
	),
	...['L02.41', 'L02.42', 'L02.43', 'L03.11', 'L03.12'].flatMap((stem) => [
		armpit([`${stem}3`], axilla, `${stem}1`),
		armpit([`${stem}4`], axilla, `${stem}2`),
	]),
	liver(
		['K76.0'],
		String.raw`\bfatty liver[^.;\n]{0,20}\b(?:from|due to|because of|caused by|2\/2|secondary to) (?:the |his |her |all the )?(?:alcohol|drinking|etoh|booze|beer|wine|it)\b|\b(?:alcohol|drinking|etoh)[^.;\n]{0,20}\b(?:gave|caused|has given|brought) (?:him |her |them )?(?:on )?(?:a |the )?fatty liver`,
		'K70.0',
		{ and: /\b(?:alcohol|drinks|drinking|etoh|beers?|AUD|wine|vodka|liquor)\b/gi },
	),
];
