import type { ReactNode } from 'react';
import { Icon } from '../icons.tsx';
import { duration, many, number } from './words.ts';

/** How far the imports are. Storage's `BatchProgress` is one. */
export interface Batch {
	readonly files: number;
	readonly filesRead: number;
	readonly total: number;
	readonly left: number;
	readonly failed: number;
	readonly duplicates: number;
	readonly unreadable: number;
	readonly cancelled: number;
	readonly paused: boolean;
}

interface Props {
	readonly batch: Batch;
	/** Seconds, when enough has been coded to tell. */
	readonly left: number | undefined;
	readonly pause: (on: boolean) => void;
	readonly cancel: () => void;
	readonly close: () => void;
}

export const batchState = (batch: Batch | undefined): 'none' | 'running' | 'paused' => {
	if (!batch || (batch.left === 0 && batch.filesRead >= batch.files)) return 'none';
	return batch.paused ? 'paused' : 'running';
};

/** Where the import is, how long it takes, and its brakes; when it is done, what came of it. */
export function BatchBar({ batch, left, pause, cancel, close }: Props) {
	const { files, filesRead, total } = batch;
	const done = total - batch.left;
	const state = batchState(batch);
	const reading = filesRead < files;
	const words =
		state === 'none'
			? `Import done: ${many(done - batch.failed, 'encounter')} coded`
			: `${batch.paused ? 'Paused' : 'Coding'}: ${number(done)} of ${number(total)}`;
	return (
		<section className={`batch ${state}`} aria-label="Import">
			<span className="batch-words num">
				<strong>{words}</strong>
				{state === 'running' && left !== undefined && !reading ? <span>about {duration(left)} left</span> : null}
				{reading ? (
					<span>
						reading {many(files, 'file')}, {number(filesRead)} done
					</span>
				) : null}
				<Asides batch={batch} />
			</span>
			<div
				className="bar"
				role="progressbar"
				aria-label="Encounters coded"
				aria-valuemin={0}
				aria-valuemax={total}
				aria-valuenow={done}
				aria-valuetext={words}
			>
				<span style={{ transform: `scaleX(${total === 0 ? 0 : done / total})` }} />
			</div>
			{state === 'none' ? (
				<Brake icon="cross" words="Put away" run={close} />
			) : (
				<>
					<Brake
						icon={batch.paused ? 'play' : 'pause'}
						words={batch.paused ? 'Go on' : 'Pause'}
						run={() => pause(!batch.paused)}
					/>
					<Brake
						icon="cross"
						words="Cancel"
						run={cancel}
						hint="What is not coded yet stays on the list, as cancelled"
					/>
				</>
			)}
		</section>
	);
}

function Asides({ batch }: { readonly batch: Batch }) {
	const parts = [
		batch.duplicates > 0 ? `${many(batch.duplicates, 'duplicate')} left out` : undefined,
		batch.unreadable > 0 ? `${number(batch.unreadable)} not readable` : undefined,
		batch.failed > 0 ? `${number(batch.failed)} not coded` : undefined,
		batch.cancelled > 0 ? `${number(batch.cancelled)} cancelled` : undefined,
	].filter((part): part is string => part !== undefined);
	return parts.map((part) => <span key={part}>{part}</span>) as ReactNode;
}

function Brake(props: { icon: 'cross' | 'play' | 'pause'; words: string; run: () => void; hint?: string }) {
	return (
		<button type="button" className="button" title={props.hint} onClick={props.run}>
			<Icon name={props.icon} />
			{props.words}
		</button>
	);
}
