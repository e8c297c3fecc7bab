import { useEffect, useRef, useState } from 'react';
import type { Prompt } from '../engine/contract.ts';
import type { Quoted } from '../storage/schema.ts';
import { Icon } from './icons.tsx';
import { Key } from './Key.tsx';
import { Question } from './Question.tsx';

interface Props {
	readonly prompts: readonly Prompt[];
	readonly open: boolean;
	readonly toggle: () => void;
	readonly seen: (prompt: Prompt) => void;
	/** Shows words of the note in the page. */
	readonly show: (words: Quoted) => void;
	readonly copy: (prompt: Prompt) => void;
	readonly setAside: (prompt: Prompt) => void;
}

/** Questions that the note leaves open for its author: one at a time, the rest counted. */
export function Queries({ prompts, open, toggle, seen, show, copy, setAside }: Props) {
	const [at, setAt] = useState(0);
	const place = useRef<HTMLElement>(null);
	useEffect(() => {
		if (open) place.current?.scrollIntoView({ block: 'nearest' });
	}, [open]);
	const index = Math.min(at, prompts.length - 1);
	const prompt = prompts[index];
	if (!prompt) return null;
	return (
		<section className="queries" ref={place} aria-label="Questions for the provider">
			<button type="button" className="fold" aria-expanded={open} onClick={toggle}>
				<Icon name="chevron" />
				<span>Questions for the provider</span>
				<span className="quiet num">{prompts.length}</span>
				<Key>Q</Key>
			</button>
			{open ? (
				<Question
					prompt={prompt}
					seen={seen}
					show={show}
					acts={
						<>
							<button type="button" className="button" onClick={() => copy(prompt)}>
								<Icon name="copy" />
								Copy question
							</button>
							<button type="button" className="button plain" onClick={() => setAside(prompt)}>
								Set aside
							</button>
							<span className="push" />
							{prompts.length > 1 ? (
								<button type="button" className="button plain" onClick={() => setAt((index + 1) % prompts.length)}>
									Next of {prompts.length}
								</button>
							) : null}
						</>
					}
				/>
			) : null}
		</section>
	);
}
