import { chart, dictionary } from './chart.ts';

/** The browser's own list, which a page fills from its favourites. */
export const native = chart(
	`<label for="dx">Diagnosis</label> <select id="dx"><option value="">Choose</option>${dictionary
		.map(([code, title], at) => `<option value="${at}">${title} (${code})</option>`)
		.join('')}</select>`,
);
