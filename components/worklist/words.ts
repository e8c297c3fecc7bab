import type { WorkState } from '../../storage/queue-schema.ts';
import type { IconName } from '../icons.tsx';

interface StateWords {
	readonly word: string;
	readonly icon: IconName;
	readonly tone: 'bad' | 'warn' | 'good' | 'info' | 'plain';
}

export const stateWords: Readonly<Record<Exclude<WorkState, 'gone'>, StateWords>> = {
	waiting: { word: 'Waiting', icon: 'note', tone: 'plain' },
	coding: { word: 'Coding', icon: 'refresh', tone: 'info' },
	review: { word: 'Needs review', icon: 'person', tone: 'warn' },
	ready: { word: 'Would go alone', icon: 'shield', tone: 'info' },
	finalised: { word: 'Gone alone', icon: 'shield', tone: 'good' },
	reviewed: { word: 'Reviewed', icon: 'check', tone: 'good' },
	failed: { word: 'Not coded', icon: 'warning', tone: 'bad' },
	cancelled: { word: 'Cancelled', icon: 'cross', tone: 'plain' },
	unreadable: { word: 'Not readable', icon: 'warning', tone: 'bad' },
};

/** An id that has no words of its own, read aloud: "audit-sample" is "Audit sample". */
export const spelled = (id: string) => {
	const words = id.replace(/[-_.]+/g, ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
};

export const number = (value: number) => value.toLocaleString('en-US');
export const many = (count: number, one: string, more = `${one}s`) => `${number(count)} ${count === 1 ? one : more}`;
export const percent = (share: number, places = 0) =>
	`${(100 * share).toLocaleString('en-US', { maximumFractionDigits: places, minimumFractionDigits: places })} %`;

/** "2 min 10 s", "40 s", "1 h 5 min". */
export function duration(seconds: number): string {
	const whole = Math.max(0, Math.round(seconds));
	if (whole < 60) return `${whole} s`;
	if (whole < 3600)
		return whole % 60 === 0 || whole >= 600
			? `${Math.round(whole / 60)} min`
			: `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.round((whole % 3600) / 60)} min`;
}
