import { useState } from 'react';
import type { Prompt } from '../engine/contract.ts';
import type { Quoted } from '../storage/schema.ts';
import { Icon } from './icons.tsx';
import { Key } from './Key.tsx';

interface Props {
	readonly prompts: readonly Prompt[];
	readonly open: boolean;
	readonly toggle: () => void;
	/** Shows words of the note in the page. */
	readonly show: (words: Quoted) => void;
	readonly copy: (prompt: Prompt) => void;
	readonly setAside: (prompt: Prompt) => void;
}

/** Questions that the note leaves open for its author: one at a time, the rest counted. */
export function Queries({ prompts, open, toggle, show, copy, setAside }: Props) {
	const [at, setAt] = useState(0);
	const index = Math.min(at, prompts.length - 1);
	const prompt = prompts[index];
	if (!prompt) return null;
	return (
		<section className="queries" aria-label="Questions for the provider">
			<button type="button" className="fold" aria-expanded={open} onClick={toggle}>
				<Icon name="chevron" />
				<span>Questions for the provider</span>
				<span className="quiet num">{prompts.length}</span>
				<Key>Q</Key>
			</button>
			{open ? (
				<article className="query" aria-labelledby={`query-${prompt.id}`}>
					<h2 id={`query-${prompt.id}`}>{prompt.topic}</h2>
					<p>{prompt.question}</p>
					<h3>In the note</h3>
					<ul className="words">
						{prompt.indicators.map((words) => (
							<li key={`${words.start} ${words.end}`}>
								<button type="button" onClick={() => show(words)}>
									<span>
										<mark>{words.quote.replace(/\s+/g, ' ')}</mark>
									</span>
								</button>
							</li>
						))}
					</ul>
					{prompt.options.length > 0 ? (
						<ul className="choices" aria-label="Choices">
							{prompt.options.map((option) => (
								<li key={option}>{option}</li>
							))}
						</ul>
					) : (
						<p className="quiet">An open question: the note supports no list of choices.</p>
					)}
					<div className="acts">
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
								{index + 1} of {prompts.length}, next
							</button>
						) : null}
					</div>
				</article>
			) : null}
		</section>
	);
}
