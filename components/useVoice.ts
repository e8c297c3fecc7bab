import { useState } from 'react';
import type { Said } from './Announcer.tsx';

export interface Voice {
	readonly said: Said;
	/** For everyone: nothing else on screen shows it. */
	say(words: string): void;
	/** For the ear: the eye sees it in the list. */
	tell(words: string): void;
}

export function useVoice(): Voice {
	const [said, setSaid] = useState<Said>({ words: '', turn: 0, seen: false });
	const speak = (words: string, seen: boolean) => setSaid(({ turn }) => ({ words, turn: turn + 1, seen }));
	return { said, say: (words) => speak(words, true), tell: (words) => speak(words, false) };
}
