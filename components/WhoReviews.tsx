import { useState } from 'react';
import type { Reviewer } from '../storage/schema.ts';
import { roles as every } from './words.ts';

interface Props {
	readonly reviewer: Reviewer | undefined;
	readonly fixed: boolean;
	/** Those that may be chosen; all, where nobody has said. */
	readonly roles?: readonly string[] | undefined;
	readonly save: (who: Reviewer) => Promise<void>;
}

export function WhoReviews({ reviewer, fixed, roles, save }: Props) {
	const [name, setName] = useState(reviewer?.name ?? '');
	const known: readonly string[] = roles ?? every;
	const [role, setRole] = useState(reviewer?.role ?? known[0] ?? '');
	const [said, say] = useState('');
	const choices = known.includes(role) || roles ? known : [role, ...known];
	return (
		<section aria-labelledby="who">
			<h2 id="who">Who reviews</h2>
			<p>
				{fixed
					? 'Set by your organization.'
					: 'Every later decision carries this name and role; earlier ones keep theirs.'}
			</p>
			<form
				className="pair"
				onSubmit={(event) => {
					event.preventDefault();
					save({ name: name.trim(), role }).then(
						() => say('Saved'),
						() => say('Not saved: a name is needed'),
					);
				}}
			>
				<div className="field">
					<label htmlFor="who-name">Name</label>
					<input
						id="who-name"
						className="input"
						value={name}
						maxLength={200}
						readOnly={fixed}
						onChange={(event) => setName(event.target.value)}
					/>
				</div>
				<div className="field">
					<label htmlFor="who-role">Role</label>
					{fixed ? (
						<input id="who-role" className="input" value={role} readOnly />
					) : (
						<select id="who-role" className="input" value={role} onChange={(event) => setRole(event.target.value)}>
							{choices.map((one) => (
								<option key={one}>{one}</option>
							))}
						</select>
					)}
				</div>
				{fixed ? null : (
					<div className="line">
						<button type="submit" className="button">
							Save
						</button>
						<span className="said" role="status">
							{said}
						</span>
					</div>
				)}
			</form>
		</section>
	);
}
