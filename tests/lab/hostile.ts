export const note =
	'Patient presents with cough and fever for three days. Denies chest pain. Lungs clear. Assessment: acute bronchitis. Plan: rest, follow up.';
const other =
	'Patient presents with knee pain for three days. Denies fever. Exam: knee tender. Assessment: acute sprain. Plan: rest, follow up.';

/** The note in paragraphs, again and again. */
export const long = (letters: number): string =>
	`<article><h2>Progress note</h2>${`<p>${note}</p>`.repeat(Math.floor(letters / note.length))}</article>`;

/**
 * Run in the page: levels in one another with words on every tenth, the note in the innermost. Most levels make no box,
 * for Chromium by itself crashes on 5,000 boxes in one another.
 */
export function deepen({ levels, words }: { readonly levels: number; readonly words: string }): void {
	const top = document.createElement('main');
	let at: HTMLElement = top;
	for (let level = 0; level < levels; level++) {
		const next = document.createElement(level % 2 ? 'div' : 'section');
		if (level % 10) next.style.display = 'contents';
		else at.append(`Label ${level}`);
		at.append(next);
		at = next;
	}
	for (const part of words.split('. '))
		at.append(Object.assign(document.createElement('p'), { textContent: `${part.replace(/\.$/, '')}.` }));
	document.body.replaceChildren(top);
}

const properties =
	'id name className tagName localName children childNodes parentNode parentElement assignedSlot shadowRoot attributes matches closest contains textContent isConnected querySelector querySelectorAll getAttribute hasAttribute getRootNode getBoundingClientRect checkVisibility previousElementSibling nextElementSibling isContentEditable classList style labels title scrollTop scrollHeight clientHeight addEventListener'.split(
		' ',
	);

/** A form's fields hide its own properties from scripts, ours too; and the page has replaced what it could. */
export const clobbered = `<form>${properties.map((name) => `<input type="hidden" name="${name}">`).join('')}
	<form></form><div><p>${note.replace(' Assessment', '</p><p>Assessment')}</p></div></form>
	<script>
		Node.prototype.cloneNode = () => { throw new Error('no') };
		Object.defineProperty(Node.prototype, 'textContent', { get: () => 'fake', configurable: true });
		Array.prototype.map = () => [];
		Array.prototype.filter = () => [];
		JSON.stringify = () => 'fake';
		window.Highlight = function () { throw new Error('no') };
	</script>`;

/** Words for machines only: transparent, tiny, parked, clipped, behind. */
export const fakes = `<pre>${note}</pre>
	<article style="opacity:0"><h2>Progress note</h2><p>${note} FAKE ${other}</p></article>
	<article style="position:absolute;left:-9999px"><h2>Progress note</h2><p>${note} FAKE ${other}</p></article>
	<article style="width:1px;height:1px;overflow:hidden"><h2>Progress note</h2><p>${note} FAKE ${other}</p></article>
	<article style="visibility:hidden"><h2>Progress note</h2><p>${note} FAKE ${other}</p></article>
	<template><article><h2>Progress note</h2>${other}</article></template>
	<textarea aria-label="Progress note" style="position:absolute;opacity:0" rows="9" cols="60">${note} FAKE</textarea>`;

/** Two notes between which only a person may choose, and a script that would. */
export const spoofing = `<main><article id="a"><h2>Progress note</h2><p>${note}</p></article>
	<article id="b"><h2>Progress note</h2><p>${other}</p></article></main>
	<script>
		const forged = { kind: 'note.captured', body: { address: '', text: 'diabetes', score: 999, editable: true, chosen: Date.now() } };
		globalThis.attack = () => {
			for (const kind of ['click', 'pointerdown', 'mousedown', 'focusin'])
				document.querySelector('#b p').dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true }));
			document.querySelector('#b p').click();
			postMessage(forged, '*');
			document.dispatchEvent(new CustomEvent('note.captured', { detail: forged }));
			const { runtime } = globalThis.chrome ?? {};
			try {
				runtime?.sendMessage?.('jfjkkjbcofhdejiadijfhdjeokpjpemk', forged);
				runtime?.connect?.('jfjkkjbcofhdejiadijfhdjeokpjpemk', { name: 'panel' })?.postMessage(forged);
			} catch {}
			new BroadcastChannel('second-pair-of-eyes').postMessage(forged);
		};
	</script>`;
