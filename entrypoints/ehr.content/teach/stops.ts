import type { Body } from '../../../messaging/catalogue.ts';
import { shownText } from '../chart/codes.ts';
import { isShown } from '../chart/shown.ts';
import { isEditor } from '../find/editors.ts';
import { elementsUnder } from '../tree.ts';

type What = Body<'teach.point'>['what'];

/** Shortest words that may be a note's, and longest that may be a number with what stands around it. */
const noteLength = 20;
const numberLength = 60;

/** Whether a thing of the page may be what is asked for; a click may take others, and is told what is wrong with them. */
const may: Readonly<Record<What, (element: Element) => boolean>> = {
	note: (element) => isEditor(element) || ownText(element).length >= noteLength,
	patient: (element) => isLeaf(element) && /\d/.test(shownText(element)) && shownText(element).length <= numberLength,
	diagnosis: (element) => element.matches('input:not([type="hidden"]),textarea,select'),
};

/** What whoever has no mouse goes through by the arrow keys, in the order of the page. */
export function stopsFor(what: What): readonly Element[] {
	const elements = [...elementsUnder(document.body)].filter((element) => element !== undefined);
	return elements.filter((element) => may[what](element) && isShown(element));
}

const isLeaf = ({ childElementCount }: Element) => childElementCount === 0;

const ownText = ({ childNodes }: Element): string =>
	[...childNodes]
		.map((node) => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : ''))
		.join('')
		.trim();
