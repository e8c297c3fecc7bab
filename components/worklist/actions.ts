import type { WorklistRow } from '../../storage/queue-schema.ts';
import type { Action } from '../actions.ts';

/** What an action on the list may look at and do. */
export interface QueueStage {
	/** The current row. */
	readonly row: WorklistRow | undefined;
	/** Rows that pass the filter. */
	readonly shown: readonly WorklistRow[];
	readonly selected: ReadonlySet<string>;
	/** Whether imports are being coded, paused, or there are none. */
	readonly batch: 'none' | 'running' | 'paused';
	move(to: number | 'first' | 'last' | 'review'): void;
	open(): void;
	select(): void;
	search(): void;
	pick(): void;
	save(): void;
	pause(on: boolean): void;
	again(rows: readonly WorklistRow[]): void;
	dismiss(rows: readonly WorklistRow[]): void;
	help(): void;
	say(words: string): void;
}

type Rest = Omit<Action<QueueStage>, 'id' | 'label' | 'keys' | 'help'>;
const action = (id: string, label: string, keys: string, help: string, rest: Rest): Action<QueueStage> => ({
	id,
	label,
	keys: keys.split(' '),
	help,
	...rest,
});
const move = (id: string, keys: string, help: string, run: Action<QueueStage>['run']) =>
	action(id, help, keys, help, { group: 'Move', run });

/** The selected rows; without a selection, the current one. */
export function chosen({ row, shown, selected }: QueueStage): readonly WorklistRow[] {
	if (selected.size > 0) return shown.filter(({ key }) => selected.has(key));
	return row ? [row] : [];
}

const uncoded = (stage: QueueStage) => chosen(stage).filter(({ state }) => state === 'failed' || state === 'cancelled');
const unreadable = (stage: QueueStage) => chosen(stage).filter(({ state }) => state === 'unreadable');
const needsRow = ({ row }: QueueStage) => (row ? undefined : 'The list is empty');
const needsCoded = (stage: QueueStage) =>
	chosen(stage).some(isCoded) ? undefined : 'Nothing coded is chosen: choose rows with X';

export const isCoded = ({ state }: WorklistRow) =>
	state === 'review' || state === 'ready' || state === 'reviewed' || state === 'finalised';

/** Keys of the list; those that the review has too do the same here. */
export const queueActions = {
	next: move('next', 'ArrowDown j', 'Next encounter', (stage) => stage.move(1)),
	previous: move('previous', 'ArrowUp k', 'Previous encounter', (stage) => stage.move(-1)),
	first: move('first', 'Home', 'First encounter', (stage) => stage.move('first')),
	last: move('last', 'End', 'Last encounter', (stage) => stage.move('last')),
	open: move('open', 'o', 'Next encounter that needs review', (stage) => stage.move('review')),
	detail: action('detail', 'Open', 'Enter d', 'Open the encounter', {
		group: 'Worklist',
		icon: 'chevron',
		off: needsRow,
		run: (stage) => stage.open(),
	}),
	search: action('search', 'Search', '/', 'Search by name, number or code', {
		group: 'Worklist',
		icon: 'search',
		run: (stage) => stage.search(),
	}),
	select: action('select', 'Choose', 'x', 'Choose the row for export and the like', {
		group: 'Worklist',
		off: needsRow,
		run: (stage) => stage.select(),
	}),
	import: action('import', 'Import', 'i', 'Import files', {
		group: 'Worklist',
		icon: 'upload',
		run: (stage) => stage.pick(),
	}),
	save: action('save', 'Export', 's', 'Export the chosen encounters', {
		group: 'Worklist',
		icon: 'down',
		off: needsCoded,
		run: (stage) => stage.save(),
	}),
	pause: action('pause', 'Pause', 'p', 'Pause the import, or go on', {
		group: 'Worklist',
		icon: 'pause',
		off: ({ batch }) => (batch === 'none' ? 'No import is being coded' : undefined),
		run: (stage) => stage.pause(stage.batch === 'running'),
	}),
	again: action('again', 'Code again', 't', 'Code again what failed or was cancelled', {
		group: 'Worklist',
		icon: 'refresh',
		off: (stage) => (uncoded(stage).length > 0 ? undefined : 'Only what failed or was cancelled is coded again'),
		run: (stage) => stage.again(uncoded(stage)),
	}),
	dismiss: action('dismiss', 'Dismiss', 'r', 'Take unreadable files off the list', {
		group: 'Worklist',
		icon: 'cross',
		off: (stage) => (unreadable(stage).length > 0 ? undefined : 'Only a file that could not be read is dismissed'),
		run: (stage) => stage.dismiss(unreadable(stage)),
	}),
	help: action('help', 'Keyboard shortcuts', '?', 'This list', {
		group: 'Worklist',
		icon: 'keyboard',
		run: (stage) => stage.help(),
	}),
} as const;

/** What the page around an open encounter can do. */
export interface EncounterStage {
	readonly hasNext: boolean;
	readonly hasPrevious: boolean;
	readonly coded: boolean;
	go(by: 1 | -1): void;
	back(): void;
	save(): void;
	replay(): void;
	say(words: string): void;
}

const around = (
	id: string,
	label: string,
	keys: string,
	help: string,
	rest: Omit<Action<EncounterStage>, 'id' | 'label' | 'keys' | 'help' | 'group'>,
): Action<EncounterStage> => ({ id, label, keys: keys.split(' '), help, group: 'Worklist', ...rest });

/** Keys around a review; the review's own (`components/actions.ts`) work beside them. */
export const encounterActions = {
	following: around('following', 'Next', ']', 'Next encounter of the list', {
		off: ({ hasNext }) => (hasNext ? undefined : 'This is the last encounter of the list'),
		run: (stage) => stage.go(1),
	}),
	preceding: around('preceding', 'Previous', '[', 'Previous encounter of the list', {
		off: ({ hasPrevious }) => (hasPrevious ? undefined : 'This is the first encounter of the list'),
		run: (stage) => stage.go(-1),
	}),
	back: around('back', 'Worklist', 'b', 'Back to the list', { icon: 'back', run: (stage) => stage.back() }),
	save: around('save', 'Export', 's', 'Export this encounter', {
		icon: 'down',
		off: ({ coded }) => (coded ? undefined : 'It is not coded yet'),
		run: (stage) => stage.save(),
	}),
	replay: around('replay', 'Replay', 'v', 'Code it again and compare', {
		icon: 'refresh',
		off: ({ coded }) => (coded ? undefined : 'It is not coded yet'),
		run: (stage) => stage.replay(),
	}),
} as const;
