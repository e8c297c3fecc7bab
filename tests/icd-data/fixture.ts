import { compile } from '../../icd-data/compile/compile.ts';
import type { Sources } from '../../icd-data/compile/sources.ts';
import { openRelease } from '../../icd-data/open.ts';
import { packBody, packRelease } from '../../icd-data/pack.ts';
import type { Release, ReleaseManifest } from '../../icd-data/release.ts';
import { parseAlphabetic } from '../../icd-data/source/alphabetic.ts';
import { parseOrder } from '../../icd-data/source/order.ts';
import { parseTabular } from '../../icd-data/source/tabular.ts';

/** One line of an order file; ours, in the official columns. */
export const orderLine = (n: number, code: string, billable: 0 | 1, title: string): string =>
	`${String(n).padStart(5, '0')} ${code.padEnd(7)} ${billable} ${title.slice(0, 60).padEnd(60)} ${title}\r\n`;

/** A made-up classification in which the letters follow no alphabet. */
export const orderText = [
	['A01', 0, 'Wobble'],
	['A010', 1, 'Acute wobble'],
	['A011', 0, 'Chronic wobble'],
	['A0110', 1, 'Chronic wobble, unspecified'],
	['A0111', 1, 'Chronic wobble, left'],
	['A019', 1, 'Wobble, unspecified'],
	['K6A', 0, 'Creak'],
	['K6A1', 0, 'Creak of hinge'],
	['K6A1XXA', 1, 'Creak of hinge, initial encounter'],
	['K6A1XXS', 1, 'Creak of hinge, sequela'],
	['B02', 1, 'Other rattle'],
]
	.map(([code, flag, title], i) => orderLine(i + 1, code as string, flag as 0 | 1, title as string))
	.join('');

export const tabularText = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular>
	<version>2999</version>
	<introduction><introSection type="title"><title>x</title></introSection></introduction>
	<chapter>
		<name>1</name>
		<desc>Noises (A01-B02)</desc>
		<excludes2><note>silence (B02)</note></excludes2>
		<sectionIndex><sectionRef first="A01" last="K6A" id="A01-K6A">All</sectionRef></sectionIndex>
		<section id="A01-K6A">
			<desc>All noises (A01-K6A)</desc>
			<diag>
				<name>A01</name>
				<desc>Wobble</desc>
				<includes><note>jiggle (of table)</note></includes>
				<excludes1><note>rattle (B02)</note><note></note></excludes1>
				<useAdditionalCode><note>code to identify:</note><note>hinge (K6A.-)</note><note>gone (Z99.9)</note></useAdditionalCode>
				<diag><name>A01.0</name><desc>Acute wobble</desc><inclusionTerm><note>Sudden sway NOS</note></inclusionTerm></diag>
				<diag><name>A01.1</name><desc>Chronic wobble</desc></diag>
			</diag>
			<diag>
				<name>K6A</name>
				<desc>Creak</desc>
				<sevenChrNote><note>add one</note></sevenChrNote>
				<sevenChrDef><extension char="A">initial encounter</extension><extension char="S">sequela</extension></sevenChrDef>
				<diag><name>K6A.1</name><desc>Creak of hinge</desc></diag>
			</diag>
		</section>
	</chapter>
</ICD10CM.tabular>`;

export const index = (body: string): string =>
	`<?xml version="1.0" encoding="utf-8"?>\n<ICD10CM.index><version>2999</version><letter><title>W</title>${body}</letter></ICD10CM.index>`;

export const indexText = index(`
	<mainTerm><title>Wobble, wobbling<nemod>(benign) (of leg)</nemod></title><code>A01.9</code>
		<term level="1"><title>with</title><term level="2"><title>creak</title><code>K6A.1-</code><manif>B02</manif></term></term>
		<term level="1"><title>specified NEC</title><code>B02</code></term>
		<term level="1"><title>left</title><code>A01.1</code></term>
	</mainTerm>
	<mainTerm><title>Tremble</title><see>Wobble</see></mainTerm>
	<mainTerm><title>Sarcowobble</title><see>Neoplasm, malignant, by site</see></mainTerm>
	<mainTerm><title>Shimmy</title><see>Nowhere, to be found</see></mainTerm>`);

export const tableText = index(`
	<mainTerm><title>Neoplasm, neoplastic</title><cell col="2">B02</cell>
		<term level="1"><title>hinge</title><cell col="2">A01.0</cell><cell col="5">A01.1-</cell><cell col="7">--</cell></term>
	</mainTerm>`);

const empty = index('<mainTerm><title>Nothing</title></mainTerm>');

export const sources = (): Sources => ({
	orderFile: 'order.txt',
	order: parseOrder('order.txt', orderText),
	previous: parseOrder('before.txt', orderText.replace('A011    0', 'A011    1').replace('A0110   1', 'A0110   0')),
	tabular: parseTabular('tabular.xml', tabularText),
	index: parseAlphabetic('index.xml', indexText),
	neoplasm: parseAlphabetic('neoplasm.xml', tableText),
	drug: parseAlphabetic('drug.xml', empty),
	external: parseAlphabetic('external.xml', empty),
	hcc: new Map([['A010', 37]]),
});

export const manifest: ReleaseManifest = {
	release: 'FY2999',
	from: '2998-10-01',
	to: '2999-09-30',
	sources: [],
	counts: {},
	provenance: 'made up',
	sha256: '',
};

export function packFixture(): Uint8Array {
	const { body, sections } = packBody(compile(sources()).columns);
	return packRelease(manifest, sections, body);
}

export const openFixture = (): Release => openRelease(packFixture());
