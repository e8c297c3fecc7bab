import { sections } from '../../engine/read/sections.ts';

const bullet = /^\s*(?:[-–—•*·▪◦]+|\(?\d{1,2}[.)])\s+/;
const label = /^\s*[A-Z][A-Za-z/&(), -]{1,40}:\s*/;
const heading = /^[A-Z][A-Z/&(), -]{2,}:?$/;

/** A note whose layout was lost: no line breaks, bullets or labels such as "Medical Reasoning:". */
export const flatten = (text: string): string => joined(text.split(/\r?\n/).map(bare));

/** The same, and the headings in capitals are gone too. */
export const flattenHarder = (text: string): string =>
	joined(text.split(/\r?\n/).map((line) => (heading.test(line.trim()) ? '' : bare(line))));

const problemLabel =
	/\b(?:Medical Reasoning|Additional Testing|Medical Treatment|Patient Education and Counseling|Specialist Referrals|Patient Agreements|Additional Workup)\s*:/g;

/** A note pasted into one line: breaks, bullets and the labels within a problem are gone, all other labels stay. */
export const runTogether = (text: string): string =>
	text
		.replace(problemLabel, ' ')
		.replace(/[•\n\r]+/g, ' ')
		.replace(/\s-\s/g, ' ')
		.replace(/ +/g, ' ');

/** A note without the heads that the engine knows: what stood under them stays, each line where it was. */
export const withoutHeads = (text: string): string =>
	sections(text)
		.map(({ start, end, labelLength }) =>
			text
				.slice(start + labelLength, end)
				.replace(labelLength > 0 ? /^[\s:*=_#-]*/ : /^/, (gap) => (gap.includes('\n') ? '\n' : gap && ' ')),
		)
		.join('');

const bare = (line: string): string => line.replace(bullet, '').replace(label, '').trim();
const joined = (lines: readonly string[]): string => lines.filter((line) => line !== '').join(' ');
