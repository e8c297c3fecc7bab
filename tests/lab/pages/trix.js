/* global note */
await customElements.whenDefined('trix-editor');
const element = document.createElement('trix-editor');
const ready = new Promise((resolve) => element.addEventListener('trix-initialize', resolve, { once: true }));
document.getElementById('place').replaceWith(element);
await ready;
// Blocks as Trix itself stores them; of others it makes empty lines.
element.editor.loadHTML(note.html.replaceAll(/<(\/?)p>/g, '<$1div>'));
window.lab = { text: () => element.editor.getDocument().toString() };
