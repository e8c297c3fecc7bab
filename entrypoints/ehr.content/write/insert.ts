import type { Quoted } from '../../../storage/schema.ts';
import { stretchesOf } from '../text/ranges.ts';
import type { TextMap } from '../text/text-map.ts';
import { writeArea } from './area.ts';
import { writeEditable } from './editable.ts';

/** What came of it. Only `written` was read back in the page. */
export type Written = 'written' | 'not-editable' | 'refused' | 'changed';

/** Writes words right behind words of the note, through the editor's own input path, so that one undo takes them out. */
export async function insertAfter(map: TextMap, { start, end, quote }: Quoted, words: string): Promise<Written> {
	const last = map.text.slice(start, end) === quote ? stretchesOf(map, start, end)?.at(-1) : undefined;
	if (!last) return 'changed';
	return last.node instanceof HTMLTextAreaElement
		? writeArea(last.node, last.end, words)
		: writeEditable(last.node, last.end, words);
}
