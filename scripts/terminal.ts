import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseOn } from '../cli/releases.ts';
import { shippedWhole } from '../cli/whole-reader.ts';
import { coder } from '../engine/coder.ts';
import { defaultSettings, type Sex } from '../engine/contract.ts';
import { allRules } from '../rules/all.ts';
import { printed } from './print.ts';

interface Sample {
	readonly id: string;
	readonly visit: string;
	readonly date: string;
	readonly born: string;
	readonly sex: Sex;
}

const page = join(import.meta.dirname, '..', 'sample', 'page');

/** Without a browser: the notes of the sample chart go through the same engine. */
export async function codeInTerminal(): Promise<void> {
	const samples = JSON.parse(readFileSync(join(page, 'encounters.json'), 'utf8')) as readonly Sample[];
	const reader = await shippedWhole();
	const code = coder({ rules: allRules, ...(reader ? { reader } : {}) });
	for (const { id, visit, date, born, sex } of samples) {
		const text = readFileSync(join(page, 'notes', `${id}.txt`), 'utf8');
		const encounter = { id, text, dateOfService: date, patient: { birthDate: born, sex } };
		console.log(printed(`${visit}, ${date}`, await code(encounter, releaseOn(date), defaultSettings)));
	}
	console.log(`No browser was found, so the notes of the sample chart were coded here. To see the review panel,
install Chromium (Debian: apt-get install chromium), Chrome or Edge and run npm start again,
or name a browser: CHROMIUM=/path/to/chromium npm start`);
}
