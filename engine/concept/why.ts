import type { Features } from './features.ts';

/** Log-odds from which the words around a condition are said to speak for or against it. */
const SPEAKS = 1;

/** What the reader's signals come to, in plain words. */
export function saidByReader({ alike, context }: Features): string[] {
	const said: string[] = [];
	if (alike !== undefined) said.push(`reader: its sentence comes ${Math.round(alike * 100)} % near to a listed name`);
	if (context !== undefined && Math.abs(context) >= SPEAKS)
		said.push(`reader: the words around it speak ${context > 0 ? 'for' : 'against'} its being dealt with here`);
	return said;
}
