/** The lines of an editor's HTML: one a block. Words outside of every block would stand at its end. */
export function linesOf(html) {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	const blocks = [...body.querySelectorAll('p,li,div')].filter((block) => !block.querySelector('p,li,div'));
	const lines = blocks.map((block) => block.textContent);
	for (const block of blocks) block.remove();
	return [...lines, body.textContent].join('\n');
}
