import type { Written } from './insert.ts';

/** Into a textarea, as if typed. */
export function writeArea(area: HTMLTextAreaElement, at: number, words: string): Written {
	if (area.readOnly || area.disabled) return 'not-editable';
	const before = area.value;
	area.focus();
	area.setSelectionRange(at, at);
	document.execCommand('insertText', false, words);
	return area.value === before.slice(0, at) + words + before.slice(at) ? 'written' : 'refused';
}
