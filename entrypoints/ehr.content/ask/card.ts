import { ownWords, unknown } from '../../../components/prompts.ts';
import type { Question } from '../../../messaging/catalogue.ts';
import { button, element } from './element.ts';

/** How long a question is set aside: until the page is opened anew, for this encounter, for good. */
export type Aside = 'now' | 'encounter' | 'topic';

export interface Answering {
	answer(option: string): void;
	copy(option: string): void;
	setAside(how: Aside): void;
	/** The card was closed, by the user or with its question. */
	closed(): void;
	close(): void;
}

/** So many of the note's words are repeated; the panel shows them all. */
const QUOTES = 3;

const quoteOf = ({ quote }: Question['indicators'][number]) =>
	element('li', {}, element('mark', { textContent: quote.replace(/\s+/g, ' ') }));

function choice(option: string, { answer, copy }: Answering): HTMLLIElement {
	if (option === ownWords)
		return element('li', {}, element('span', { className: 'quiet', textContent: `${option}: write it in the note` }));
	return element(
		'li',
		{},
		button(option, 'button', () => answer(option)),
		...(option === unknown ? [] : [button('Copy', 'button plain', () => copy(option), `Copy “${option}”`)]),
	);
}

/** One question: what it is about, what the note says, and the choices. */
export function cardOf(question: Question, more: number, answering: Answering): HTMLElement {
	const { topic, question: asks, indicators, options } = question;
	const { setAside, close } = answering;
	return element(
		'div',
		{
			className: 'card',
			tabIndex: -1,
			attributes: { role: 'dialog', 'aria-labelledby': 'topic', 'aria-describedby': 'asks' },
		},
		element(
			'div',
			{ className: 'head' },
			element('h2', { id: 'topic', textContent: topic }),
			button('✕', 'button plain', close, 'Close'),
		),
		element('p', { id: 'asks', textContent: asks }),
		element('h3', { textContent: 'In the note' }),
		element('ul', {}, ...indicators.slice(0, QUOTES).map(quoteOf)),
		options.length > 0
			? element(
					'ul',
					{ className: 'choices', attributes: { 'aria-label': 'Choices' } },
					...options.map((option) => choice(option, answering)),
				)
			: element('p', {
					className: 'quiet',
					textContent: 'An open question: answer it in the note, in your own words.',
				}),
		element('p', { className: 'said', attributes: { role: 'status' } }),
		element(
			'div',
			{ className: 'acts' },
			button('Not now', 'button plain', () => setAside('now')),
			button('Not for this visit', 'button plain', () => setAside('encounter')),
			button('Never ask this', 'button plain', () => setAside('topic')),
		),
		...(more > 0 ? [element('p', { className: 'quiet', textContent: `${more} more in the panel` })] : []),
	);
}
