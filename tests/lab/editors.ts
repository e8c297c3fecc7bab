/** One page of the lab: what its editor needs and where it is clicked to type. */
export interface Editor {
	readonly name: string;
	/** The package whose version is told. */
	readonly of?: string;
	/** Files of packages, as a page would load them. */
	readonly scripts?: readonly string[];
	readonly styles?: readonly string[];
	/** The script that fills the page, from `pages`. */
	readonly page: string;
	/** The element that it fills. */
	readonly place?: string;
	/** Where to click in the frame that holds it. */
	readonly surface: string;
}

const summernote = 'summernote/dist/summernote-lite.min';
const frame = (kind: string): Editor => ({
	name: `contenteditable in a ${kind} frame`,
	page: 'frames',
	place: `<div id="place" data-kind="${kind}"></div>`,
	surface: 'body',
});
const shadow = (mode: string): Editor => ({
	name: `contenteditable in ${mode === 'open' ? 'an open' : 'a closed'} shadow root`,
	page: 'shadow',
	place: `<div id="place" data-mode="${mode}"></div>`,
	surface: '#place',
});

export const editors: readonly Editor[] = [
	{
		name: 'TinyMCE',
		of: 'tinymce',
		page: 'tinymce',
		scripts: ['tinymce/tinymce.min.js'],
		place: '<textarea id="place"></textarea>',
		surface: 'body',
	},
	{
		name: 'CKEditor',
		of: 'ckeditor4',
		page: 'ckeditor4',
		scripts: ['ckeditor4/ckeditor.js'],
		place: '<textarea id="place"></textarea>',
		surface: 'body',
	},
	{
		name: 'CKEditor',
		of: 'ckeditor5',
		page: 'ckeditor5',
		scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
		styles: ['ckeditor5/dist/browser/ckeditor5.css'],
		surface: '.ck-editor__editable',
	},
	{
		name: 'Quill',
		of: 'quill',
		page: 'quill',
		scripts: ['quill/dist/quill.js'],
		styles: ['quill/dist/quill.snow.css'],
		surface: '.ql-editor',
	},
	{ name: 'Tiptap', of: '@tiptap/core', page: 'tiptap', surface: '.ProseMirror' },
	{ name: 'Lexical', of: 'lexical', page: 'lexical', surface: '#place' },
	{ name: 'Slate', of: 'slate', page: 'slate', surface: '.surface' },
	{
		name: 'Summernote',
		of: 'summernote',
		page: 'summernote',
		scripts: ['jquery/dist/jquery.min.js', `${summernote}.js`],
		styles: [`${summernote}.css`],
		surface: '.note-editable',
	},
	{
		name: 'Draft.js',
		of: 'draft-js',
		page: 'draft-js',
		styles: ['draft-js/dist/Draft.css'],
		surface: '.public-DraftEditor-content',
	},
	{
		name: 'Trix',
		of: 'trix',
		page: 'trix',
		scripts: ['trix/dist/trix.umd.min.js'],
		styles: ['trix/dist/trix.css'],
		surface: 'trix-editor',
	},
	{ name: 'React controlled textarea', of: 'react', page: 'react-textarea', surface: '.surface' },
	{ name: 'contenteditable', page: 'contenteditable', surface: '#place' },
	shadow('open'),
	shadow('closed'),
	...['srcdoc', 'sandboxed', 'blob', 'nested'].map(frame),
];
