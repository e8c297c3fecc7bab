import { useState } from 'react';
import type { Stage } from './actions.ts';
import type { Deeds } from './deeds.ts';
import type { Voice } from './useVoice.ts';

const shown = 2000;

/** Deciding and copying, each with its word of what came of it. */
export function useRecord(
	deeds: Pick<Deeds, 'decide' | 'copy'>,
	accepted: Stage['accepted'],
	{ say, tell }: Voice,
): Pick<Stage, 'decide' | 'copy'> & { readonly copied: boolean; put(codes: Stage['accepted']): void } {
	const [copied, setCopied] = useState(false);
	const put = (codes: Stage['accepted']) => {
		const text = codes.map(({ code, title }) => `${code}\t${title}`).join('\n');
		deeds.copy(text).then(
			() => {
				setCopied(true);
				setTimeout(() => setCopied(false), shown);
				say(`${codes.length} ${codes.length === 1 ? 'code' : 'codes'} copied`);
			},
			() => say('The clipboard refused. Click in the panel and copy again.'),
		);
	};
	return {
		copied,
		put,
		decide(act, evidence, says) {
			const quotes = evidence.map(({ start, end, quote }) => ({ start, end, quote }));
			deeds.decide(act, quotes).then(
				() => tell(says),
				() => say('That was not saved. Try again.'),
			);
		},
		copy: () => put(accepted),
	};
}
