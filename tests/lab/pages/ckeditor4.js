/* global CKEDITOR, note */
import { linesOf } from './lines.js';

CKEDITOR.disableAutoInline = true;
const editor = CKEDITOR.replace('place', { versionCheck: false, height: 340, customConfig: '' });
await new Promise((resolve) => editor.on('instanceReady', resolve));
await new Promise((resolve) => editor.setData(note.html, { callback: resolve }));
editor.resetUndo();
window.lab = { text: () => linesOf(editor.getData()) };
