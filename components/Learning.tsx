import { useState } from 'react';
import type { CodeLesson, Learned } from '../engine/learn/lessons.ts';

interface Props {
	/** Undefined where nothing has been learned yet. */
	readonly learned: Learned | undefined;
	readonly on: boolean;
	readonly turn: (on: boolean) => Promise<void>;
	readonly reset: () => Promise<void>;
}

const shown = 12;

/** How much surer or less sure a code is told here than the engine tells it. */
const change = (shift: number): string => {
	if (Math.abs(shift) < 0.2) return 'as before';
	return shift > 0 ? 'more sure' : 'less sure';
};

const put = ({ instead }: CodeLesson): string =>
	instead.length === 0 ? '' : instead.map(({ code, times }) => `${code} (${times})`).join(', ');

/** Those that change something, and those that were replaced. */
const telling = ({ lessons }: Learned): readonly CodeLesson[] =>
	lessons.filter((one) => Math.abs(one.shift) >= 0.2 || one.instead.length > 0).slice(0, shown);

function Lessons({ learned }: { readonly learned: Learned }) {
	const rows = telling(learned);
	if (rows.length === 0) return null;
	return (
		<table className="lessons">
			<caption className="hidden">What was learned about single codes</caption>
			<thead>
				<tr>
					<th scope="col">Code</th>
					<th scope="col">Kept</th>
					<th scope="col">Now told</th>
					<th scope="col">Put in its place</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((one) => (
					<tr key={one.code}>
						<th scope="row" className="num">
							{one.code}
						</th>
						<td className="num">
							{one.kept} of {one.seen}
						</td>
						<td>{change(one.shift)}</td>
						<td className="num">{put(one)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** What finished reviews have taught this browser profile, with its switch and its end. */
export function Learning({ learned, on, turn, reset }: Props) {
	const [said, say] = useState('');
	const none = !learned || learned.encounters === 0;
	const told = (work: Promise<void>, words: string) =>
		void work.then(
			() => say(words),
			() => say('Not saved. Try again.'),
		);
	return (
		<section aria-labelledby="learning">
			<h2 id="learning">Learning from your reviews</h2>
			<p>
				Finished reviews set how sure codes are told, and which alternatives stand first. It stays on this device, and
				no code, finding or check changes by it.
			</p>
			<p className="num">
				{none
					? 'Nothing has been learned yet.'
					: `${learned.exact} of ${learned.encounters} reviewed code sets were left as they were.`}
			</p>
			{none ? null : <Lessons learned={learned} />}
			<div className="line">
				<button
					type="button"
					className="button"
					aria-pressed={on}
					onClick={() =>
						told(turn(!on), on ? 'Switched off: results are told as the engine tells them' : 'Switched on')
					}
				>
					{on ? 'Use what was learned: on' : 'Use what was learned: off'}
				</button>
				<button
					type="button"
					className="button danger"
					aria-disabled={none || undefined}
					title={none ? 'Nothing has been learned yet' : undefined}
					onClick={() => none || told(reset(), 'Forgotten; learning begins anew')}
				>
					Forget what was learned
				</button>
				<span className="said" role="status">
					{said}
				</span>
			</div>
		</section>
	);
}
