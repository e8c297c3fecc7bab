import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Browser, stage } from './browser.ts';
import { panelBeside, read, rowsIn, shownIn } from './chart.ts';
import { press } from './keys.ts';
import { highlighted } from './page-dom.ts';
import { type Pages, servePages } from './pages.ts';
import { frame } from './pattern.ts';
import { say } from './say.ts';
import { eventually, stored } from './stored.ts';

const section = (head: string, words: string, more = '') =>
	`<div><label>${head}</label>${frame(`<body contenteditable><p>${words}</p></body>`, `width="640" height="80" ${more}`)}</div>`;
const sandbox = 'sandbox="allow-scripts"';
const bodies = {
	'/chart': `<header><span>MRN: 771-2</span> <span>Visit date: 2026-11-20</span></header>
		${section('HPI', 'Cough and fever for three days, seen for his asthma too.')}
		${section('Exam', 'Lungs clear, heart regular.')}
		${section('Assessment &amp; Plan', 'Acute bronchitis: rest. Essential hypertension: continue lisinopril.')}
		<label for="dx">Diagnosis codes</label><input id="dx" size="60">`,
	'/sandboxed': `<header><span>MRN: 771-4</span> <span>Visit date: 2026-11-20</span></header><menu><li>File<li>Edit</menu>
		${section('HPI', 'Cough and fever for three days, seen for his gout too.', sandbox)}
		${section('Exam', 'Lungs clear, heart regular.')}
		${section('Assessment &amp; Plan', 'Acute bronchitis: rest. Essential hypertension: continue lisinopril.', sandbox)}
		<label for="dx">Diagnosis codes</label><input id="dx" size="60">`,
	'/blind': `<header><span>MRN: 771-5</span> <span>Visit date: 2026-11-20</span></header>
		${section('HPI', 'Cough and fever for three days, seen for his gout too.', sandbox)}
		${section('Assessment &amp; Plan', 'Acute bronchitis: rest. Essential hypertension: continue lisinopril.', sandbox)}
		<label for="dx">Diagnosis codes</label><input id="dx" size="60">`,
	'/shrinking': `<header><span>MRN: 771-3</span> <span>Visit date: 2026-11-20</span></header>
		${section('HPI', 'Cough and fever for three days, seen for her asthma too.')}
		${section('Exam', 'Lungs clear, heart regular, no edema.')}
		${section('Assessment &amp; Plan', 'Acute bronchitis: rest. Essential hypertension: continue lisinopril.')}`,
};

let browser: Browser;
let pages: Pages;
let asking: Page;
stage(
	() => servePages(bodies),
	async (set) => {
		({ browser, served: pages } = set);
		asking = await browser.panel();
	},
);

const sections = (text: string) => (text.match(/^(?:HPI|Exam|Assessment & Plan):$/gm) ?? []).join(' ');

test('sections in frames are one review: painted where they stand, written to the chart', async () => {
	const { tab, tabId, row } = await read(browser, asking, `${pages.url}/chart`);
	const whole = await eventually(async () => {
		const now = await shownIn(asking, tabId);
		return sections(now.text) === 'HPI: Exam: Assessment & Plan:' && now;
	});
	expect(whole.identity?.patientId).toBe('771-2');
	const panel = await panelBeside(browser, tabId);
	await rowsIn(panel).filter({ hasText: 'J20.9' }).first().waitFor();
	await press(panel, 'Home');
	const plan = await eventually(async () => {
		for (const one of tab.frames()) if ((await highlighted(one)).some((words) => /bronchitis/i.test(words))) return one;
		return undefined;
	});
	expect(await plan.locator('body').textContent()).toContain('Acute bronchitis');
	await press(panel, 'a', 'a');
	await panel.locator('.row.accepted').nth(1).waitFor();
	await press(panel, 'w');
	await panel.locator('.receipts[aria-busy="false"]').waitFor();
	const outcomes = await panel.locator('.receipts li').evaluateAll((all) => all.map(({ className }) => className));
	expect(new Set(outcomes)).toEqual(new Set(['written']));
	expect(await tab.locator('#dx').inputValue()).toContain('J20.9');
	expect((await stored(asking, 'encounters')).map(({ key }) => key)).toEqual([whole.key]);
	expect(row.origin).toBe(whole.origin);
});

test('a section whose frame is removed leaves the note at once, and one that is put back comes back', async () => {
	const { tab, tabId } = await read(browser, asking, `${pages.url}/shrinking`);
	const whole = async (wanted: string) =>
		eventually(async () => {
			const now = await shownIn(asking, tabId);
			return sections(now.text) === wanted && now;
		}, 4_000);
	const { key } = await whole('HPI: Exam: Assessment & Plan:');
	const parts = async () => {
		const state = await say(asking, 'page.describe', { tabId });
		return state.state === 'note' ? (state.parts ?? []).length : 0;
	};
	expect(await parts()).toBe(3);
	// Most of the time the background sleeps: the frame's last words wake it.
	await browser.killBackground();
	const before = Date.now();
	await tab.evaluate(() => {
		const frame = document.querySelectorAll('iframe')[1];
		frame?.closest('div')?.setAttribute('id', 'was');
		frame?.remove();
	});
	const less = await whole('HPI: Assessment & Plan:');
	console.log(`a removed section left the note after ${Date.now() - before} ms`);
	expect(less.text).not.toMatch(/edema/);
	expect(less.key).toBe(key);
	expect(await parts()).toBe(2);
	await tab.evaluate(() => {
		const frame = document.createElement('iframe');
		Object.assign(frame, {
			width: 640,
			height: 80,
			srcdoc: '<body contenteditable><p>Lungs clear, no edema.</p></body>',
		});
		document.querySelector('#was')?.append(frame);
	});
	expect((await whole('HPI: Exam: Assessment & Plan:')).text).toMatch(/no edema/);
	await tab.evaluate(() => {
		for (const frame of [...document.querySelectorAll('iframe')]) frame.remove();
	});
	await eventually(async () => (await say(asking, 'page.describe', { tabId })).state === 'no-note', 4_000);
});

/** The note of a page whose sections are sandboxed, its first code accepted and written; what the receipt says. */
async function writeSandboxed(path: string, heads: string, mrn: string, meanwhile = async (_: Page) => {}) {
	const { tab, tabId } = await read(browser, asking, pages.url + path);
	const whole = await eventually(async () => {
		const now = await shownIn(asking, tabId);
		return sections(now.text) === heads && now;
	});
	expect(whole.identity?.patientId).toBe(mrn);
	expect(whole.dateOfService).toBe('2026-11-20');
	const panel = await panelBeside(browser, tabId);
	await rowsIn(panel).filter({ hasText: 'J20.9' }).first().waitFor();
	await press(panel, 'Home');
	await eventually(async () => {
		for (const one of tab.frames())
			if ((await highlighted(one)).some((words) => /bronchitis/i.test(words))) return true;
		return false;
	});
	await press(panel, 'a');
	await panel.locator('.row.accepted').first().waitFor();
	await meanwhile(tab);
	await press(panel, 'w');
	await panel.locator('.receipts[aria-busy="false"]').waitFor();
	const receipt = await panel.locator('.receipts li').first().textContent();
	return { receipt, field: await tab.locator('#dx').inputValue() };
}

test('sandboxed section frames: label, order and patient are told by the page around them; the section that sees the banner writes', async () => {
	const { receipt, field } = await writeSandboxed('/sandboxed', 'HPI: Exam: Assessment & Plan:', '771-4');
	expect(receipt).toMatch(/J20\.9.*(?:Written|In the chart)/i);
	expect(field).toContain('J20.9');
});

test('the banner is another patient’s by then: the section that sees it refuses for all', async () => {
	const swap = (tab: Page) =>
		tab.evaluate(() => {
			const banner = document.querySelector('header span');
			if (banner) banner.textContent = 'MRN: 999-1';
		});
	const { receipt, field } = await writeSandboxed('/sandboxed', 'HPI: Exam: Assessment & Plan:', '771-4', swap);
	expect(receipt).not.toMatch(/Written/);
	expect(field).toBe('');
});

test('where no section sees the banner nothing is written, and the receipt says why', async () => {
	const { receipt, field } = await writeSandboxed('/blind', 'HPI: Assessment & Plan:', '771-5');
	expect(receipt).toContain('does not say whose chart it is');
	expect(field).toBe('');
});
