import type { Prompt } from '../engine/contract.ts';
import type { Act, DecisionRow, QueryDeed } from '../storage/schema.ts';
import type { Stage } from './actions.ts';
import { queryAct } from './prompts.ts';
import { evidenceOf, type Line, subject } from './review.ts';

/** Accepts the row; a candidate becomes a code added by the reviewer on the candidate's words. */
export function accept(stage: Stage): void {
	const { line } = stage;
	if (line?.kind === 'candidate') include(stage, line);
	if (line?.kind === 'code') confirm(stage, line);
}

function include(stage: Stage, line: Extract<Line, { kind: 'candidate' }>): void {
	const { code, title } = line.candidate;
	if (line.taken) stage.say(`${code} is already coded`);
	else stage.decide({ kind: 'add', code, title }, evidenceOf(line), `${code} added`);
}

function confirm(stage: Stage, line: Extract<Line, { kind: 'code' }>): void {
	const { item } = line;
	if (item.status === 'accepted') stage.say(`${item.code} is already accepted`);
	else {
		const code = subject(item);
		const { title } = item.suggestion ?? item;
		stage.decide({ kind: 'accept', code, title }, evidenceOf(line), `${code} accepted`);
	}
	stage.advance();
}

/** The mouse's accept: the row is decided where it stands, and the place in the list stays. */
export function acceptLine(stage: Stage, line: Line | undefined): void {
	if (line?.kind !== 'code' || line.item.status !== 'open') return;
	const { code, title } = line.item;
	stage.decide({ kind: 'accept', code, title }, evidenceOf(line), `${code} accepted`);
}

/** Asks for the reason; what the reviewer put in himself is taken out again without one. */
export function reject(stage: Stage): void {
	const { line } = stage;
	if (line?.kind !== 'code') return;
	const { source, code, decision } = line.item;
	if (source === 'suggested' || !decision) stage.raise('reject');
	else stage.decide({ kind: 'undo', undoes: decision.id }, [], `${code} taken out`);
}

export function undo(stage: Stage): void {
	const { undoable } = stage;
	if (undoable) stage.decide({ kind: 'undo', undoes: undoable.id }, [], `Undone: ${spoken(undoable.act)}`);
}

const asked: Readonly<Record<QueryDeed, { readonly says: string; readonly doing: string }>> = {
	answered: { says: 'Written into the note. Undo there takes it out.', doing: 'answering a question' },
	copied: { says: 'Question copied', doing: 'copying a question' },
	dismissed: { says: 'Question set aside', doing: 'setting a question aside' },
};

/** A question to the provider is done with in this encounter: taken along, or set aside. */
export function query(stage: Stage, prompt: Prompt, deed: QueryDeed, option?: string): void {
	stage.decide(queryAct(prompt, deed, option), prompt.indicators, asked[deed].says);
}

/** A decision in a few words: "accepting E11.22". */
export function spoken(act: Act): string {
	if (act.kind === 'replace') return `replacing ${act.code} with ${act.with.code}`;
	if (act.kind === 'undo') return 'an undo';
	if (act.kind === 'query') return asked[act.deed].doing;
	if (act.kind === 'none') return 'confirming that nothing is to be reported';
	const verb = { accept: 'accepting', reject: 'rejecting', add: 'adding' }[act.kind];
	return `${verb} ${act.code}`;
}

/** What stands in a row after a decision: "Rejected: History or resolved". */
export function outcome(decision: DecisionRow | undefined): string | undefined {
	if (!decision) return undefined;
	const { act } = decision;
	if (act.kind === 'reject') return act.reason ? `Rejected: ${act.reason}` : 'Rejected';
	if (act.kind === 'replace') return `In place of ${act.code}`;
	if (act.kind === 'add') return `Added by ${decision.by.name}`;
	return act.kind === 'accept' ? 'Accepted' : undefined;
}
