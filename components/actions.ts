import type { Act, Quoted } from '../storage/schema.ts';
import * as run from './acting.ts';
import type { IconName } from './icons.tsx';
import type { Line } from './review.ts';
import type { Step } from './walk.ts';

export type SheetKind = 'reject' | 'replace' | 'add' | 'help';

/** What an action may look at and do. */
export interface Stage {
	readonly line: Line | undefined;
	readonly accepted: readonly { readonly code: string; readonly title: string }[];
	readonly undoable: { readonly id: string; readonly act: Act } | undefined;
	readonly hasCandidates: boolean;
	move(to: Step): void;
	/** Jump to another of the row's words in the page. */
	step(by: 1 | -1): void;
	/** Appends; `says` is announced. */
	decide(act: Act, evidence: readonly Quoted[], says: string): void;
	/** On to the next row that nobody has decided on. */
	advance(): void;
	raise(sheet: SheetKind): void;
	toggle(part: 'detail' | 'candidates'): void;
	copy(): void;
	say(words: string): void;
}

export interface Action {
	readonly id: string;
	readonly label: string;
	/** `KeyboardEvent.key` values, the one to show first. None is a browser's: no modifier is ever needed. */
	readonly keys: readonly string[];
	readonly help: string;
	readonly group: 'Move' | 'Decide' | 'Encounter';
	readonly icon?: IconName;
	/** Why it cannot be done now, in words for the user. */
	off?(stage: Stage): string | undefined;
	run(stage: Stage): void;
}

const needsCode = ({ line }: Stage) => (line?.kind === 'code' ? undefined : 'Choose a code in the list first');
const needsLine = ({ line }: Stage) => (line ? undefined : 'Choose a row in the list first');
const needsAccepted = ({ accepted }: Stage) => (accepted.length > 0 ? undefined : 'No code is accepted yet');
const needsUndoable = ({ undoable }: Stage) => (undoable ? undefined : 'Nothing to undo');

type Rest = Omit<Action, 'id' | 'label' | 'keys' | 'help'>;
const action = (id: string, label: string, keys: string, help: string, rest: Rest): Action => ({
	id,
	label,
	keys: keys.split(' '),
	help,
	...rest,
});
const move = (id: string, keys: string, help: string, act: Action['run']) =>
	action(id, help, keys, help, { group: 'Move', run: act });
const decide = (id: string, label: string, keys: string, help: string, rest: Omit<Rest, 'group'>) =>
	action(id, label, keys, help, { group: 'Decide', ...rest });
const encounter = (id: string, label: string, keys: string, help: string, rest: Omit<Rest, 'group'>) =>
	action(id, label, keys, help, { group: 'Encounter', ...rest });

/** The one list behind buttons, keys and the help sheet. */
export const actions = {
	next: move('next', 'ArrowDown j', 'Next row, and its words in the page', (stage) => stage.move(1)),
	previous: move('previous', 'ArrowUp k', 'Previous row', (stage) => stage.move(-1)),
	first: move('first', 'Home', 'First row', (stage) => stage.move('first')),
	last: move('last', 'End', 'Last row', (stage) => stage.move('last')),
	open: move('open', 'o', 'Next undecided code', (stage) => stage.move('open')),
	forward: move('forward', 'ArrowRight', 'Next words that prove the code', (stage) => stage.step(1)),
	back: move('back', 'ArrowLeft', 'Previous words', (stage) => stage.step(-1)),
	accept: decide('accept', 'Accept', 'a', 'Accept the code', { icon: 'check', off: needsLine, run: run.accept }),
	reject: decide('reject', 'Reject', 'r', 'Reject with a reason', { icon: 'cross', off: needsCode, run: run.reject }),
	replace: decide('replace', 'Replace', 'e', 'Replace with another code', {
		icon: 'swap',
		off: needsCode,
		run: (stage) => stage.raise('replace'),
	}),
	detail: decide('detail', 'Details', 'd Enter', 'Why this code, alternatives, all its words', {
		icon: 'chevron',
		off: needsLine,
		run: (stage) => stage.toggle('detail'),
	}),
	add: encounter('add', 'Add', 'n', 'Add a code for words selected in the page', {
		icon: 'plus',
		run: (stage) => stage.raise('add'),
	}),
	undo: encounter('undo', 'Undo', 'u', 'Undo the last decision', { icon: 'undo', off: needsUndoable, run: run.undo }),
	copy: encounter('copy', 'Copy', 'c', 'Copy the accepted codes', {
		icon: 'copy',
		off: needsAccepted,
		run: (stage) => stage.copy(),
	}),
	candidates: encounter('candidates', 'Not coded', 'm', 'Show or hide what is in the note but not coded', {
		off: ({ hasCandidates }) => (hasCandidates ? undefined : 'Nothing was left out'),
		run: (stage) => stage.toggle('candidates'),
	}),
	help: encounter('help', 'Keyboard shortcuts', '?', 'This list', {
		icon: 'keyboard',
		run: (stage) => stage.raise('help'),
	}),
} as const;

export type ActionId = keyof typeof actions;

export function actionFor(key: string): Action | undefined {
	const wanted = key.length === 1 ? key.toLowerCase() : key;
	return Object.values<Action>(actions).find(({ keys }) => keys.includes(wanted));
}

/** Does it, or says why not. */
export function perform(action: Action, stage: Stage): void {
	const reason = action.off?.(stage);
	if (reason) stage.say(reason);
	else action.run(stage);
}
