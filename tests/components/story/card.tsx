import { useEffect, useRef } from 'react';
import { cardOf } from '../../../entrypoints/ehr.content/ask/card.ts';
import { look } from '../../../entrypoints/ehr.content/ask/look.ts';

const nothing = () => {};
const question = {
	id: 'heart-failure',
	topic: 'Heart failure: type and acuity',
	question: 'The note says “Heart failure”. What type and acuity is it?',
	options: [
		'Acute systolic (HFrEF)',
		'Chronic systolic (HFrEF)',
		'Chronic diastolic (HFpEF)',
		'Other',
		'Unable to determine',
	],
	indicators: [
		{ start: 0, end: 13, quote: 'Heart failure' },
		{ start: 20, end: 32, quote: 'weight up 2 kg' },
	],
};

/** The card of the marker as it stands in a page, in a shadow that the checks can see into. */
export function CardStory() {
	const place = useRef<HTMLElement>(null);
	useEffect(() => {
		const root = place.current?.shadowRoot ?? place.current?.attachShadow({ mode: 'open' });
		if (!root) return;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(look);
		root.adoptedStyleSheets = [sheet];
		const frame = document.createElement('div');
		frame.className = 'place';
		const answering = { answer: nothing, copy: nothing, setAside: nothing, close: nothing, closed: nothing };
		frame.append(cardOf(question, 2, answering));
		root.replaceChildren(frame);
	}, []);
	return <main ref={place} style={{ minHeight: 480 }} />;
}
