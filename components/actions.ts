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
	readonly hasCodes: boolean;
	readonly hasCandidates: boolean;
	readonly hasQueries: boolean;
	/** A chart is beside the review that codes can be written into. */
	readonly canWrite: boolean;
	/** Codes are being written into it. */
	readonly writing: boolean;
	/** Nothing is left to decide. */
	readonly complete: boolean;
	move(to: Step): void;
	/** Jump to another of the row's words in the page. */
	step(by: 1 | -1): void;
	/** Appends; `says` is announced. */
	decide(act: Act, evidence: readonly Quoted[], says: string): void;
	/** On to the next row that nobody has decided on. */
	advance(): void;
	raise(sheet: SheetKind): void;
	toggle(part: 'detail' | 'candidates' | 'queries'): void;
	copy(): void;
	/** Absent where there is no page to teach. */
	readonly teach: (() => void) | undefined;
	write(): void;
	say(words: string): void;
}

export const groups = ['Move', 'Decide', 'Encounter', 'Worklist'] as const;
export type Group = (typeof groups)[number];

export interface Action<S = Stage> {
	readonly id: string;
	readonly label: string;
	/** `KeyboardEvent.key` values, the one to show first. None is a browser's: no modifier is ever needed. */
	readonly keys: readonly string[];
	readonly help: string;
	readonly group: Group;
	readonly icon?: IconName;
	/** Why it cannot be done now, in words for the user. */
	off?(stage: S): string | undefined;
	run(stage: S): void;
}

const needsCode = ({ line }: Stage) => (line?.kind === 'code' ? undefined : 'Choose a code in the list first');
const needsLine = ({ line }: Stage) => (line ? undefined : 'Choose a row in the list first');
const needsAccepted = ({ accepted }: Stage) => (accepted.length > 0 ? undefined : 'No code is accepted yet');
const offWrite = (stage: Stage) => {
	if (!stage.canWrite) return 'Codes are written from the panel beside the open chart';
	return stage.writing ? 'The codes are being written' : needsAccepted(stage);
};
const needsUndoable = ({ undoable }: Stage) => (undoable ? undefined : 'Nothing to undo');

const offNone = ({ hasCodes, complete }: Stage) => {
	if (complete) return 'This encounter is reviewed already';
	return hasCodes ? 'Accept or reject each code instead' : undefined;
};

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
	write: encounter('write', 'Write to chart', 'w', 'Write the accepted codes into the chart; it saves nothing', {
		icon: 'write',
		off: offWrite,
		run: (stage) => stage.write(),
	}),
	none: encounter('none', 'Nothing to report', 'f', 'Confirm that nothing is to be reported', {
		icon: 'check',
		off: offNone,
		run: (stage) => stage.decide({ kind: 'none' }, [], 'Confirmed: nothing to report'),
	}),
	candidates: encounter('candidates', 'Not coded', 'm', 'Show or hide what is in the note but not coded', {
		off: ({ hasCandidates }) => (hasCandidates ? undefined : 'Nothing was left out'),
		run: (stage) => stage.toggle('candidates'),
	}),
	queries: encounter('queries', 'Questions', 'q', 'Show or hide the questions to the provider', {
		off: ({ hasQueries }) => (hasQueries ? undefined : 'This note leaves no question open'),
		run: (stage) => stage.toggle('queries'),
	}),
	teach: encounter('teach', 'Teach this page', 't', 'Show where note, patient and diagnosis field stand in the page', {
		off: ({ teach }) => (teach ? undefined : 'There is no page beside this review'),
		run: (stage) => stage.teach?.(),
	}),
	help: encounter('help', 'Keyboard shortcuts', '?', 'This list', {
		icon: 'keyboard',
		run: (stage) => stage.raise('help'),
	}),
} as const;

export type ActionId = keyof typeof actions;

export type Registry<S> = Readonly<Record<string, Action<S>>>;

export function actionFor<S>(key: string, registry: Registry<S>): Action<S> | undefined {
	const wanted = key.length === 1 ? key.toLowerCase() : key;
	return Object.values(registry).find(({ keys }) => keys.includes(wanted));
}

/** Does it, or says why not. */
export function perform<S extends Pick<Stage, 'say'>>(action: Action<S>, stage: S): void {
	const reason = action.off?.(stage);
	if (reason) stage.say(reason);
	else action.run(stage);
}
