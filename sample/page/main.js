import { banner } from './banner.js';
import { list } from './list.js';
import { note } from './note.js';
import { table } from './tables.js';

const tabs = [
	['note', 'Note'],
	['vitals', 'Vitals'],
	['medications', 'Medications'],
	['results', 'Results'],
];
const by = (id) => document.getElementById(id);
const encounters = await (await fetch('/encounters.json')).json();

function where() {
	const [, , id, tab] = location.pathname.split('/');
	return { encounter: encounters.find((one) => one.id === id) ?? encounters[0], tab: tab ?? 'note' };
}

function go(path) {
	history.pushState(null, '', path);
	show();
}

function tabStrip({ encounter, tab }) {
	return tabs.map(([id, label], index) => {
		const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
		button.setAttribute('role', 'tab');
		button.setAttribute('aria-selected', String(id === tab));
		button.tabIndex = id === tab ? 0 : -1;
		button.onclick = () => go(`/encounter/${encounter.id}${id === 'note' ? '' : `/${id}`}`);
		button.onkeydown = ({ key }) => {
			const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
			if (!step) return;
			by('tabs').children[(index + step + tabs.length) % tabs.length].click();
			by('tabs').querySelector('[aria-selected="true"]').focus();
		};
		return button;
	});
}

let turn = 0;
async function show() {
	const mine = ++turn;
	const place = where();
	document.title = `${place.encounter.name}: ${place.encounter.visit}`;
	list(by('encounters'), encounters, place.encounter, go);
	banner(by('banner'), place.encounter);
	by('tabs').replaceChildren(...tabStrip(place));
	const content = place.tab === 'note' ? await note(place.encounter) : table(place.encounter, place.tab);
	if (mine !== turn) return;
	by('sheet').replaceChildren(content);
	by('sheet').scrollTop = 0;
}

addEventListener('popstate', show);
show();
