import { type ReactNode, useEffect } from 'react';
import type { Prompt } from '../engine/contract.ts';
import type { Quoted } from '../storage/schema.ts';
import { ownWords } from './prompts.ts';

interface Props {
	readonly prompt: Prompt;
	/** It is on screen. */
	readonly seen: (prompt: Prompt) => void;
	/** Shows words of the note in the page. */
	readonly show: (words: Quoted) => void;
	/** Puts an answer into the note; absent where answers are only read. */
	readonly answer?: (option: string) => void;
	readonly acts: ReactNode;
}

/** One question: what it is about, what the note says, and the choices. */
export function Question({ prompt, seen, show, answer, acts }: Props) {
	const { id, topic, question, indicators, options } = prompt;
	useEffect(() => seen(prompt));
	return (
		<article className="query" aria-labelledby={`query-${id}`}>
			<h2 id={`query-${id}`}>{topic}</h2>
			<p>{question}</p>
			<h3>In the note</h3>
			<ul className="words">
				{indicators.map((words) => (
					<li key={`${words.start} ${words.end}`}>
						<button type="button" onClick={() => show(words)}>
							<span>
								<mark>{words.quote.replace(/\s+/g, ' ')}</mark>
							</span>
						</button>
					</li>
				))}
			</ul>
			{options.length > 0 ? (
				<ul className="choices" aria-label="Choices">
					{options.map((option) => (
						<li key={option}>
							{answer && option !== ownWords ? (
								<button type="button" className="button" onClick={() => answer(option)}>
									{option}
								</button>
							) : answer ? (
								<span className="quiet">{option}: write it in the note</span>
							) : (
								option
							)}
						</li>
					))}
				</ul>
			) : (
				<p className="quiet">An open question: answer it in the note, in your own words.</p>
			)}
			<div className="acts">{acts}</div>
		</article>
	);
}
