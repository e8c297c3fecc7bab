/* global note */
/** A frame of each kind around the same editable body; the innermost frame is the lab. */
const place = document.getElementById('place');
const { kind } = place.dataset;
const body = `<!doctype html><title>Editor</title><body contenteditable>${note.html}<script>window.lab = { text: () => document.body.innerText }</script></body>`;
const frame = Object.assign(document.createElement('iframe'), { width: 900, height: 420 });
if (kind === 'sandboxed') frame.setAttribute('sandbox', 'allow-scripts');
if (kind === 'blob') frame.src = URL.createObjectURL(new Blob([body], { type: 'text/html' }));
else if (kind === 'nested') {
	const inner = Object.assign(document.createElement('iframe'), { width: 800, height: 360, srcdoc: body });
	frame.srcdoc = `<!doctype html><title>Frame</title><body>${inner.outerHTML}`;
} else frame.srcdoc = body;
place.replaceWith(frame);
