import { type RefObject, useState } from 'react';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import type { Routed } from '../../storage/schema.ts';
import { DeedButton } from '../ActionButton.tsx';
import { Announcer } from '../Announcer.tsx';
import type { Deeds } from '../deeds.ts';
import { ReviewPanel } from '../ReviewPanel.tsx';
import type { ReviewView } from '../review.ts';
import { useKeys } from '../useKeys.ts';
import { useVoice } from '../useVoice.ts';
import { type EncounterStage, encounterActions } from './actions.ts';
import type { WorklistDeeds } from './deeds.ts';
import { ExportSheet } from './ExportSheet.tsx';
import { NoteView } from './NoteView.tsx';
import { ReplaySheet } from './ReplaySheet.tsx';
import { RoutedReasons } from './RoutedReasons.tsx';
import { number } from './words.ts';

interface Props {
	readonly review: ReviewView;
	readonly routed: Routed | undefined;
	readonly row: WorklistRow | undefined;
	/** Keys of the list as it was when the first encounter was opened: its order holds while one works through it. */
	readonly tour: readonly string[];
	readonly deeds: Deeds;
	readonly worklist: Pick<WorklistDeeds, 'save' | 'open' | 'replay'>;
	readonly back: () => void;
	readonly note: RefObject<HTMLPreElement | null>;
}

/** One encounter: its note with the evidence on the left, the side panel's review on the right. */
export function EncounterView({ review, routed, row, tour, deeds, worklist, back, note }: Props) {
	const [sheet, setSheet] = useState<'export' | 'replay'>();
	const voice = useVoice();
	const { key, text } = review.encounter;
	const at = tour.indexOf(key);
	const complete = review.state.complete && review.result !== undefined;
	const stage: EncounterStage = {
		hasNext: at >= 0 && at < tour.length - 1,
		hasPrevious: at > 0,
		coded: review.result !== undefined,
		go(by) {
			const to = tour[at + by];
			if (to !== undefined) worklist.open(to);
		},
		back,
		save: () => setSheet('export'),
		replay: () => setSheet('replay'),
		say: voice.say,
	};
	const lower = () => setSheet(undefined);
	useKeys(encounterActions, stage, sheet === undefined);
	return (
		<div className="encounter">
			<nav className="encounter-bar" aria-label="Worklist">
				<DeedButton action={encounterActions.back} stage={stage} look="plain" />
				<span className="quiet num">{at >= 0 ? `${number(at + 1)} of ${number(tour.length)}` : ''}</span>
				<span className="push" />
				{complete ? <span className="finalised">All decided: finalised</span> : null}
				<DeedButton action={encounterActions.replay} stage={stage} look="plain" />
				<DeedButton action={encounterActions.save} stage={stage} look="plain" />
				<DeedButton action={encounterActions.preceding} stage={stage} />
				<DeedButton action={encounterActions.following} stage={stage} look={complete ? 'primary' : undefined} />
			</nav>
			<div className="encounter-body">
				<div className="encounter-note">
					<RoutedReasons routed={routed} />
					<NoteView text={text} note={note} />
				</div>
				<ReviewPanel key={key} review={review} deeds={deeds} more={Object.values(encounterActions)} />
			</div>
			{sheet === 'export' && row ? <ExportSheet rows={[row]} save={worklist.save} close={lower} /> : null}
			{sheet === 'replay' ? <ReplaySheet replay={() => worklist.replay(key)} close={lower} /> : null}
			<Announcer {...voice.said} />
		</div>
	);
}
