import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { records } from './csv.ts';

/** Corpora that we measure on and do not ship; they lie beside the project. */
export const corpora = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpora');

/** Why a script that needs the corpora cannot run, or undefined; `does` names the script and what it does. */
export const missingCorpora = (does = 'npm run bench measures'): string | undefined =>
	existsSync(corpora)
		? undefined
		: `${does} on notes that are not part of this project: ../shared/corpora is missing. Tests (npm test) need none of it.`;

export interface CodedNote {
	readonly id: string;
	readonly text: string;
	readonly codes: readonly string[];
}

/** 67 dictated notes with the codes of two coders, adjudicated; their codes are of the years 2021 to 2025. */
export const aciDev = (): readonly CodedNote[] =>
	readFileSync(join(corpora, 'aci-dev', 'notes.jsonl'), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as CodedNote);

const filesIn = (...folder: readonly string[]): string[] => {
	const path = join(corpora, ...folder);
	return readdirSync(path)
		.sort()
		.map((name) => join(path, name));
};

export function primock(): string[] {
	const notes = filesIn('primock57', 'notes').filter((file) => file.endsWith('.json'));
	return notes.map((file) => String((JSON.parse(readFileSync(file, 'utf8')) as { note: unknown }).note));
}

function mtsDialog(column: 'section_text' | 'dialogue'): string[] {
	const files = filesIn('mts-dialog', 'Main-Dataset').filter((file) => file.endsWith('.csv'));
	return files.flatMap((file) => records(readFileSync(file, 'utf8')).map((row) => row[column] ?? ''));
}

const codiesp = (): string[] =>
	['train', 'dev']
		.flatMap((part) => filesIn('codiesp', part, 'text_files_en'))
		.map((file) => readFileSync(file, 'utf8'));

/** All that the three collections of strangers hold, what was spoken included: for counting words. */
export const strangersTexts = (): readonly string[] => [
	...primock(),
	...mtsDialog('section_text'),
	...mtsDialog('dialogue'),
	...codiesp(),
];

/** Notes at random out of three collections, the same ones on every run. */
export function strangers(count: number, seed = 20_261_101): readonly string[] {
	const pool = [...primock(), ...mtsDialog('section_text'), ...codiesp()].filter((text) => text.trim() !== '');
	let state = seed >>> 0;
	const random = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
	return Array.from({ length: count }, () => pool.splice(Math.floor(random() * pool.length), 1)[0] ?? '');
}
