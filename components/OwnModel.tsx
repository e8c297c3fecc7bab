import { useRef, useState } from 'react';
import type { OwnModel as Model } from '../storage/schema.ts';
import { OwnModelRow } from './OwnModelRow.tsx';

/** A model of the user's own: what the page may do with it. */
export interface OwnModelDeeds {
	/** The one that is used, or null for none; undefined while it is not known. */
	readonly model: Model | null | undefined;
	/** Tries the files and keeps them when they are fit; rejects with words for the user, or with the signal's reason. */
	readonly take: (files: readonly File[], progress: (share: number) => void, signal: AbortSignal) => Promise<void>;
	readonly remove: () => Promise<void>;
}

/** Chooses, tries and removes a model of the user's own. */
export function OwnModel({ model, take, remove }: OwnModelDeeds) {
	const input = useRef<HTMLInputElement>(null);
	const trial = useRef<AbortController>(null);
	const [share, setShare] = useState<number>();
	const [said, say] = useState('');
	const [fault, setFault] = useState('');
	const choose = (files: readonly File[]) => {
		if (files.length === 0) return;
		const stop = new AbortController();
		trial.current = stop;
		setShare(0);
		setFault('');
		say('Trying the model');
		take(files, setShare, stop.signal)
			.then(
				() => say('Taken. Notes that are coded from now on use it.'),
				(error: Error) => {
					say(stop.signal.aborted ? 'Stopped. Nothing was changed.' : '');
					if (!stop.signal.aborted) setFault(`Not taken. ${error.message}`);
				},
			)
			.finally(() => setShare(undefined));
	};
	const trying = share !== undefined;
	return (
		<section aria-labelledby="own-model">
			<h2 id="own-model">A model of your own</h2>
			<p>
				An embedding model in ONNX can take the place of the small one that ships. It stays in this browser profile and
				nothing is fetched. Choose its three files together: config.json, tokenizer.json and one .onnx.
			</p>
			{model ? (
				<OwnModelRow
					model={model}
					remove={() =>
						remove().then(
							() => say('Removed. The reader that ships is used again.'),
							() => setFault('Not removed. Try again.'),
						)
					}
				/>
			) : null}
			{fault ? (
				<p className="note" role="alert">
					{fault}
				</p>
			) : null}
			<div className="line">
				<input
					ref={input}
					type="file"
					multiple
					hidden
					accept=".json,.onnx"
					aria-label="Files of a model"
					onChange={({ target }) => {
						choose([...(target.files ?? [])]);
						target.value = '';
					}}
				/>
				{/* One button, so that the focus stays where it is. */}
				<button
					type="button"
					className="button"
					onClick={() => (trying ? trial.current?.abort() : input.current?.click())}
				>
					{trying ? 'Stop' : model ? 'Choose another…' : 'Choose files…'}
				</button>
				{trying ? <progress aria-label="Trial of the model" value={share} /> : null}
				<span className="said" role="status">
					{said}
				</span>
			</div>
		</section>
	);
}
