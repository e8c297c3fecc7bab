import { useEffect, useRef, useState } from 'react';
import type { Reviewer } from '../storage/schema.ts';
import { roles as every } from './words.ts';

interface Props {
	readonly save: (who: Reviewer) => void;
	/** Those that may be chosen; all, where nobody has said. */
	readonly roles?: readonly string[] | undefined;
}

/** Asked once: every decision is signed with it. */
export function FirstRun({ save, roles = every }: Props) {
	const [name, setName] = useState('');
	const [role, setRole] = useState(roles[0] ?? '');
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => field.current?.focus(), []);
	const [missing, setMissing] = useState(false);
	return (
		<form
			className="state first-run"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				if (name.trim()) save({ name: name.trim(), role });
				else {
					setMissing(true);
					field.current?.focus();
				}
			}}
		>
			<h1>Who reviews here?</h1>
			<p className="state-text">
				Every decision is recorded with your name and role, on this device only. Asked once; change it in the options.
			</p>
			<div className="field">
				<label htmlFor="reviewer-name">Name</label>
				<input
					ref={field}
					id="reviewer-name"
					className="input"
					autoComplete="name"
					maxLength={200}
					value={name}
					aria-invalid={missing && !name.trim()}
					aria-describedby={missing ? 'reviewer-missing' : undefined}
					onChange={(event) => setName(event.target.value)}
				/>
				<p id="reviewer-missing" className="problem" role="alert">
					{missing && !name.trim() ? 'Enter your name to go on.' : ''}
				</p>
			</div>
			<div className="field">
				<label htmlFor="reviewer-role">Role</label>
				<select id="reviewer-role" className="input" value={role} onChange={(event) => setRole(event.target.value)}>
					{roles.map((one) => (
						<option key={one}>{one}</option>
					))}
				</select>
			</div>
			<button type="submit" className="button primary">
				Start reviewing
			</button>
			<p className="quiet">Codes are suggestions. A qualified person is responsible for what is reported.</p>
		</form>
	);
}
