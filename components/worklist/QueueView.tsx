import { useRef, useState } from 'react';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import { DeedButton } from '../ActionButton.tsx';
import { Announcer } from '../Announcer.tsx';
import { HelpSheet } from '../HelpSheet.tsx';
import { useKeys } from '../useKeys.ts';
import { useVoice } from '../useVoice.ts';
import { chosen, isCoded, type QueueStage, queueActions } from './actions.ts';
import { type Batch, batchState } from './BatchBar.tsx';
import type { WorklistDeeds } from './deeds.ts';
import { EmptyQueue } from './EmptyQueue.tsx';
import { ExportSheet } from './ExportSheet.tsx';
import { FilterBar } from './FilterBar.tsx';
import { QueueTable } from './QueueTable.tsx';
import type { Queue } from './useQueue.ts';
import { many } from './words.ts';

interface Props {
	readonly queue: Queue;
	readonly total: number;
	readonly batch: Batch | undefined;
	readonly reasonNames: ReadonlyMap<string, string>;
	readonly deeds: WorklistDeeds;
}

/** The list with its filters, its buttons and its keys. */
export function QueueView({ queue, total, batch, reasonNames, deeds }: Props) {
	const [sheet, setSheet] = useState<'help' | 'export'>();
	const voice = useVoice();
	const picker = useRef<HTMLInputElement>(null);
	const { shown, at, current, scroller } = queue;
	const home = () => scroller.current?.focus();
	const told = (work: Promise<unknown>, words: string) =>
		void work.then(
			() => voice.say(words),
			() => voice.say('That did not work. Try again.'),
		);
	const keys = (rows: readonly WorklistRow[]) => rows.map(({ key }) => key);
	const stage: QueueStage = {
		row: current,
		shown,
		selected: queue.chosen,
		batch: batchState(batch),
		move(to) {
			home();
			if (to === 'first') queue.go(0);
			else if (to === 'last') queue.go(shown.length - 1);
			else if (to === 'review') nextReview(queue, voice.say);
			else queue.go(at + to);
		},
		open: () =>
			current &&
			(isOpenable(current) ? deeds.open(current.key) : voice.say(current.error ?? 'There is no note to open')),
		select: () => current && queue.choose(current.key),
		search: () => queue.search.current?.focus(),
		pick: () => picker.current?.click(),
		save: () => setSheet('export'),
		pause: (on) => told(deeds.pause(on), on ? 'Paused. Charts that you open are coded all the same.' : 'Going on'),
		again: (rows) => told(deeds.again(keys(rows)), `${many(rows.length, 'encounter')} queued again`),
		dismiss: (rows) => told(deeds.dismiss(keys(rows)), `${many(rows.length, 'file')} taken off the list`),
		help: () => setSheet('help'),
		say: voice.say,
	};
	useKeys(queueActions, stage, sheet === undefined);
	const lower = () => {
		setSheet(undefined);
		home();
	};
	const allChosen = shown.length > 0 && shown.every(({ key }) => queue.chosen.has(key));
	const tools = (
		<div className="queue-tools" role="toolbar" aria-label="Encounters">
			{(['import', 'save', 'again', 'dismiss'] as const).map((id) =>
				id === 'import' || id === 'save' || !queueActions[id].off?.(stage) ? (
					<DeedButton key={id} action={queueActions[id]} stage={stage} look={id === 'import' ? undefined : 'plain'} />
				) : null,
			)}
			<DeedButton action={queueActions.help} stage={stage} look="plain" bare />
		</div>
	);
	const choosing = (
		<>
			<button
				type="button"
				className="button plain"
				aria-pressed={allChosen}
				onClick={() => queue.chooseAll(allChosen ? [] : keys(shown))}
			>
				{allChosen ? 'Choose none' : `Choose all ${shown.length.toLocaleString('en-US')}`}
			</button>
			<span className="quiet num">{queue.chosen.size > 0 ? `${many(queue.chosen.size, 'encounter')} chosen` : ''}</span>
		</>
	);
	return (
		<main className="queue-view">
			<FilterBar {...queue} reasonNames={reasonNames} leave={home} tools={tools} choosing={choosing} />
			<input
				ref={picker}
				type="file"
				multiple
				className="hidden"
				tabIndex={-1}
				aria-label="Files to import"
				onChange={({ target }) => {
					const files = [...(target.files ?? [])];
					target.value = '';
					if (files.length > 0) told(deeds.importFiles(files), `${many(files.length, 'file')} taken in`);
				}}
			/>
			{shown.length === 0 ? (
				<EmptyQueue
					total={total}
					pick={stage.pick}
					clear={() => queue.change({ group: 'all', query: '', reason: '', from: '', to: '', source: '' })}
				/>
			) : (
				<QueueTable
					rows={shown}
					{...{ at, reasonNames, scroller }}
					chosen={queue.chosen}
					sort={queue.sort}
					sortBy={queue.sortBy}
					point={queue.point}
					choose={queue.choose}
					open={(key) => {
						queue.point(key);
						deeds.open(key);
					}}
				/>
			)}
			{sheet === 'help' ? (
				<HelpSheet only={Object.values(queueActions)} opening={deeds.openingKeys} close={lower} />
			) : null}
			{sheet === 'export' ? <ExportSheet rows={chosen(stage).filter(isCoded)} save={deeds.save} close={lower} /> : null}
			<Announcer {...voice.said} />
		</main>
	);
}

const isOpenable = ({ state }: WorklistRow) => state !== 'unreadable';

function nextReview({ shown, at, go }: Queue, say: (words: string) => void): void {
	const order = [...shown.keys()].map((by) => (at + 1 + by) % shown.length);
	const next = order.find((index) => shown[index]?.state === 'review');
	if (next === undefined) say('Nothing here needs review');
	else go(next);
}
