import { Announcer } from './Announcer.tsx';
import { query } from './acting.ts';
import { actions } from './actions.ts';
import { Broken } from './Broken.tsx';
import { Detail } from './Detail.tsx';
import { Dock } from './Dock.tsx';
import type { Deeds } from './deeds.ts';
import { Header } from './Header.tsx';
import type { Listed } from './HelpSheet.tsx';
import { queryText } from './prompts.ts';
import { Queries } from './Queries.tsx';
import { Receipts } from './Receipts.tsx';
import { ReviewList } from './ReviewList.tsx';
import { readLess } from './readLess.ts';
import { evidenceOf, type ReviewView, reviewed, subject } from './review.ts';
import { Sheets } from './Sheets.tsx';
import { Strip } from './Strip.tsx';
import { Failed } from './states.tsx';
import type { Teachable } from './TeachSheet.tsx';
import { useKeys } from './useKeys.ts';
import { useStage } from './useStage.ts';
import { Working } from './Working.tsx';

interface Props {
	readonly review: ReviewView;
	readonly deeds: Deeds;
	/** What was taught about the page and no longer fits it. */
	readonly broken?: readonly Teachable[] | undefined;
	/** Keys of the page around it, for the help sheet. */
	readonly more?: readonly Listed[];
}

/** One encounter under review: header, list, details, dock. The same in the side panel and on the worklist page. */
export function ReviewPanel({ review, deeds, broken = [], more }: Props) {
	const staging = useStage(review, deeds);
	const { stage, cursor, detail, lines, said } = staging;
	useKeys(actions, stage);
	const { encounter, result, job, state } = review;
	const { done, of } = reviewed(lines);
	const first = !result && state.items.length === 0;
	const { current } = cursor;
	return (
		<div className="panel">
			<Header
				encounter={encounter}
				release={staging.result?.provenance.release}
				provenance={staging.result?.provenance.releaseNote}
				less={readLess(staging.result?.provenance.model)}
				help={() => stage.raise('help')}
				options={deeds.openOptions}
				worklist={deeds.openWorklist}
			/>
			<main className="scroll" ref={cursor.list} tabIndex={-1}>
				{first && job?.state === 'failed' ? (
					<Failed message={job.error ?? 'Coding stopped.'} retry={deeds.retry} />
				) : null}
				{first && job?.state !== 'failed' ? <Working stage={job?.stage} /> : null}
				{first ? null : (
					<>
						<Broken parts={broken} teach={deeds.teach} />
						<Strip review={review} retry={deeds.retry} />
						<ReviewList staging={staging} text={encounter.text} stale={!result && job?.state !== 'failed'} />
						<Queries
							prompts={staging.prompts}
							open={staging.queries}
							toggle={() => stage.toggle('queries')}
							seen={staging.seen}
							show={(words) => {
								deeds
									.paint([words], [0])
									.then((there) => there || stage.say('These words are not on screen in the page'));
							}}
							copy={(prompt) => {
								deeds.copy(queryText(prompt, encounter.dateOfService)).then(
									() => query(stage, prompt, 'copied'),
									() => stage.say('The clipboard refused. Click in the panel and copy again.'),
								);
							}}
							setAside={(prompt) => query(stage, prompt, 'dismissed')}
						/>
					</>
				)}
			</main>
			{detail && current && !first ? (
				<Detail
					line={current}
					text={encounter.text}
					show={staging.show}
					replaceWith={(code, title) => {
						if (current.kind !== 'code') return;
						const was = subject(current.item);
						stage.decide(
							{ kind: 'replace', code: was, with: { code, title } },
							evidenceOf(current),
							`${was} replaced with ${code}`,
						);
					}}
				/>
			) : null}
			<Receipts writing={staging.writing} copy={staging.put} />
			{first ? null : <Dock stage={stage} detail={detail} copied={staging.copied} complete={of > 0 && done === of} />}
			<Sheets staging={staging} review={review} deeds={deeds} more={more} />
			<Announcer {...said} />
		</div>
	);
}
