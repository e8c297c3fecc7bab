import { chart } from './chart.ts';

/** Async search with chips: results come late, and the old ones stand until then. `says` words an option. */
const search = (says: string, wait = 200) =>
	chart(
		'<label for="dx">Add a diagnosis</label> <input id="dx" type="search" placeholder="Search"><ul id="found"></ul><p id="chips"></p>',
		`
		let timer;
		dx.addEventListener('input', () => {
			clearTimeout(timer);
			timer = setTimeout(() => found.replaceChildren(...find(dx.value).map(([code, title]) => {
				const option = make('li', { textContent: ${says} });
				option.onclick = () => { chips.append(make('span', { className: 'chip', textContent: option.textContent }), ' '); dx.value = ''; found.replaceChildren(); };
				return option;
			})), ${wait});
		});`,
	);

export const coded = search("code + ' ' + title");
export const slow = search("title + ' (' + code + ')'", 1_500);
/** Options and chips that show no code at all. */
export const untold = search('title');
