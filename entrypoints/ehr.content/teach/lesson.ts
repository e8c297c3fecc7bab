import type { Body, Reply } from '../../../messaging/catalogue.ts';
import { shownText } from '../chart/codes.ts';
import type { Input } from '../chart/field.ts';
import { patternOf } from '../chart/pattern.ts';
import { isEditor } from '../find/editors.ts';
import { parentOf } from '../tree.ts';
import { pointed } from './point.ts';
import { selectorOf } from './selector.ts';
import { stopsFor } from './stops.ts';

type What = Body<'teach.point'>['what'];
type Lesson = Reply<'teach.point'>;

const inputs = 'input,textarea,select';

/** Has the user point at a thing of this page once, and tells how it is found again. */
export async function learn(what: What, signal: AbortSignal): Promise<Lesson> {
	const element = await pointed(signal, () => stopsFor(what));
	if (!element) return { problem: 'given-up' };
	if (what === 'note') return lesson(editorAt(element) ?? element);
	if (what === 'patient')
		return /\d/.test(shownText(element)) && shownText(element).trim().length <= 60
			? lesson(element)
			: { problem: 'no-number' };
	const input = element.matches(inputs)
		? element
		: (element.querySelector(inputs) ?? element.closest('label')?.control);
	return input ? { ...lesson(input), pattern: patternOf(input as Input) } : { problem: 'no-field' };
}

function lesson(element: Element): Lesson {
	const selector = selectorOf(element);
	return selector ? { selector } : { problem: 'unnamed' };
}

/** A click lands on a word of the note; the editor around it is the note. */
function editorAt(element: Element): Element | undefined {
	for (let at: Element | null = element; at; at = parentOf(at)) if (isEditor(at)) return at;
	return undefined;
}
