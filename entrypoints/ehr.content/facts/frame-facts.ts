import type { Reply } from '../../../messaging/catalogue.ts';
import { labelBefore } from '../find/labels.ts';
import { inStretches } from '../pace.ts';
import type { Site } from '../sites/site.ts';
import { before } from '../text/place.ts';
import { readFacts } from './read-facts.ts';

/**
 * What this document says of a frame in it that cannot see out: sandboxed editors have their label, their order and the
 * patient's banner outside.
 */
export async function frameFacts(
	outside: readonly number[],
	site: Site,
	left: () => boolean,
): Promise<Reply<'frame.describe'>> {
	const place: number[] = [];
	let view: Window | undefined = window;
	let frame: Element | undefined;
	for (const at of outside) {
		const inner: Window | undefined = view?.[at];
		frame = inner && view && frameOf(view, inner);
		place.push(frame ? before(frame) : at);
		view = inner;
	}
	if (!view) return {};
	const label = frame && labelBefore(frame);
	const { several, ...facts } = await inStretches(readFacts(site, frame ? [frame] : [], ''), left);
	return { place, ...(label ? { label: label.slice(0, 100) } : {}), ...(several ? {} : facts) };
}

/** The element that holds a window, where the document may be read. */
function frameOf(view: Window, inner: Window): Element | undefined {
	try {
		const frames = [...view.document.querySelectorAll<HTMLIFrameElement>('iframe,frame')];
		return frames.find(({ contentWindow }) => contentWindow === inner);
	} catch {
		return undefined;
	}
}
