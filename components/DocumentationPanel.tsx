import type { Prompt } from '../engine/contract.ts';
import { Announcer } from './Announcer.tsx';
import { query } from './acting.ts';
import type { Deeds } from './deeds.ts';
import { Header } from './Header.tsx';
import { insertion, unknown } from './prompts.ts';
import { Question } from './Question.tsx';
import { Quote } from './Quote.tsx';
import { evidenceOf, type ReviewView } from './review.ts';
import { Failed } from './states.tsx';
import { useStage } from './useStage.ts';
import { Working } from './Working.tsx';

/** What the author of a note sees: one question at a time, and what the note supports in plain words. No codes, no money. */
export function DocumentationPanel({ review, deeds }: { readonly review: ReviewView; readonly deeds: Deeds }) {
	const { stage, prompts, lines, result, seen, said } = useStage(review, deeds);
	const { encounter, job } = review;
	const [prompt] = prompts;
	const show = (words: Parameters<typeof query>[1]['indicators'][number]) =>
		void deeds.paint([words], [0]).then((there) => there || stage.say('These words are not on screen in the page'));
	const mute = (asked: Prompt) =>
		void deeds.mute?.(asked).then(
			() => stage.say('Not asked again. The options bring it back.'),
			() => stage.say('That was not saved. Try again.'),
		);
	const answer = async (option: string) => {
		const [after] = prompt?.indicators ?? [];
		if (!prompt || !after) return;
		if (option === unknown) return query(stage, prompt, 'dismissed');
		const words = insertion(option);
		if (await deeds.insert?.(after, words)) query(stage, prompt, 'answered', option);
		else
			deeds.copy(words).then(
				() => stage.say('This note cannot be written into. The words are copied: paste them where they belong.'),
				() => stage.say('The clipboard refused. Click in the panel and try again.'),
			);
	};
	return (
		<div className="panel">
			<Header encounter={encounter} release={undefined} provenance={undefined} options={deeds.openOptions} />
			<main className="scroll">
				{!result && job?.state === 'failed' ? (
					<Failed message={job.error ?? 'Reading stopped.'} retry={deeds.retry} />
				) : null}
				{!result && job?.state !== 'failed' ? <Working stage={job?.stage} /> : null}
				{result && prompt ? (
					<section className="question" aria-label="Question about this note">
						<Question
							prompt={prompt}
							seen={seen}
							show={show}
							answer={(option) => void answer(option)}
							acts={
								<>
									<button type="button" className="button" onClick={() => query(stage, prompt, 'dismissed')}>
										Not now
									</button>
									{deeds.mute ? (
										<button type="button" className="button plain" onClick={() => mute(prompt)}>
											Never ask this
										</button>
									) : null}
									<span className="push" />
									<span className="quiet">{prompts.length > 1 ? `${prompts.length - 1} more` : null}</span>
								</>
							}
						/>
					</section>
				) : null}
				{result && !prompt ? <p className="nothing-open">No open question about this note.</p> : null}
				{result ? (
					<section className="supported" aria-labelledby="supported">
						<h2 id="supported">What the note supports</h2>
						{lines.codes.length === 0 ? <p className="quiet">No condition of this visit yet.</p> : null}
						<ul>
							{lines.codes.map((line) => (
								<li key={line.id}>
									{line.item.title}
									<Quote text={encounter.text} evidence={evidenceOf(line)} />
								</li>
							))}
						</ul>
					</section>
				) : null}
			</main>
			<Announcer {...said} />
		</div>
	);
}
