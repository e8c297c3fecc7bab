/* global note */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateNodesFromDOM } from '@lexical/html';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';

const place = document.getElementById('place');
place.contentEditable = 'true';
const editor = createEditor({
	namespace: 'lab',
	nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode],
	onError: (error) => {
		throw error;
	},
});
editor.setRootElement(place);
registerRichText(editor);
const parsed = new DOMParser().parseFromString(note.html, 'text/html');
editor.update(
	() => {
		$getRoot().select();
		$insertNodes($generateNodesFromDOM(editor, parsed));
	},
	{ discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);
window.lab = { text: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
