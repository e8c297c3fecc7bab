import type { Receipt, WriteOutcome, WriteReason } from '../storage/schema.ts';
import type { IconName } from './icons.tsx';

export const isInChart = ({ outcome }: Receipt) => outcome === 'written' || outcome === 'already-there';

/** What happened, and what to do about it. */
const reasons: Readonly<Record<WriteReason, string>> = {
	'no-note': 'The note is no longer on screen. Open it and write again.',
	'no-identity': 'The page does not say whose chart it is. Copy the code instead.',
	'two-patients': 'The page shows two patients. Close one chart and write again.',
	'other-patient': 'Another patient’s chart is open. Go back to this one.',
	'other-encounter': 'Another encounter is open. Go back to this one.',
	'note-changed': 'The note has changed since. Review it as it is now.',
	busy: 'Another code is being written. Try again.',
	'no-field': 'No field for diagnoses was found. Open it in the chart, or copy the code.',
	'no-exact-option': 'The chart’s list shows no codes, and none of its titles is this one. Choose it there.',
	'several-options': 'The chart’s list has it more than once. Choose there.',
	'field-taken': 'The field holds another diagnosis. Change it there.',
	'not-pressed': 'The page wants a button that may save or sign. Finish it there.',
	'not-kept': 'The page did not keep it. Enter it there.',
	'chart-changed': 'The chart changed while it was written. Check what stands there.',
	'no-answer': 'The page did not answer. Reload it and write again.',
};

const outcomes: Readonly<Record<WriteOutcome, { readonly says: string; readonly icon: IconName }>> = {
	written: { says: 'Written', icon: 'check' },
	'already-there': { says: 'Was there already', icon: 'check' },
	'not-found': { says: 'Not in the chart’s list. Copy the code instead.', icon: 'search' },
	refused: { says: 'Refused', icon: 'stop' },
	'needs-you': { says: 'Needs you', icon: 'person' },
};

export const iconOf = ({ outcome }: Receipt): IconName => outcomes[outcome].icon;

export function saysOf({ outcome, why }: Receipt): string {
	const { says } = outcomes[outcome];
	return why ? `${says}: ${reasons[why]}` : says;
}

/** "3 of 5 codes are in the chart". */
export function summary(receipts: readonly Receipt[]): string {
	const there = receipts.filter(isInChart).length;
	const of = receipts.length;
	if (of === 1) return there === 1 ? 'The code is in the chart' : 'The code is not in the chart';
	return `${there} of ${of} codes are in the chart`;
}
