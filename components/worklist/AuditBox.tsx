import { useState } from 'react';
import { Icon } from '../icons.tsx';

export interface AuditDeeds {
	/** In plain words: whole, or what is wrong and where. */
	verify(): Promise<{ readonly ok: boolean; readonly says: string }>;
	save(): Promise<string>;
}

/** The audit log: what is in it, whether it is whole, and a copy to keep elsewhere. */
export function AuditBox({ entries, deeds }: { readonly entries: number | undefined; readonly deeds: AuditDeeds }) {
	const [said, say] = useState<{ readonly ok: boolean; readonly says: string }>();
	const failed = { ok: false, says: 'That did not work. Try again.' };
	return (
		<section aria-labelledby="audit">
			<h2 id="audit">Audit log</h2>
			<p>
				Who did what, when and why, with the versions of what coded; no words of a note. Each entry carries the hash of
				the one before, so that a changed, missing, reordered or cut-off entry is found. Export it now and then: the
				export proves later that nothing was taken off its end.
			</p>
			<p className="num">{entries === undefined ? ' ' : `${entries.toLocaleString('en-US')} entries`}</p>
			<div className="line">
				<button
					type="button"
					className="button"
					onClick={() => {
						say({ ok: true, says: 'Checking every entry' });
						deeds.verify().then(say, () => say(failed));
					}}
				>
					<Icon name="check" />
					Verify
				</button>
				<button
					type="button"
					className="button"
					onClick={() => {
						deeds.save().then(
							(says) => say({ ok: true, says }),
							() => say(failed),
						);
					}}
				>
					<Icon name="down" />
					Export
				</button>
				<span role="status" className={said?.ok === false ? 'problem' : 'said'}>
					{said?.says}
				</span>
			</div>
		</section>
	);
}
