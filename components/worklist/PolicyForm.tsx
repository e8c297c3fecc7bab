import { useState } from 'react';

/** What a site may change; numbers as they stand in storage. */
export interface PolicyValues {
	readonly leastConfidence: number;
	readonly leastTogether: number;
	readonly shortNote: number;
	readonly mostAlike: number;
	readonly leastReviews: number;
	readonly auditEvery: number;
	readonly target: number;
	readonly least: number;
}

interface Field {
	readonly name: keyof PolicyValues;
	readonly label: string;
	readonly says: string;
	readonly step: number;
	readonly min: number;
	readonly max: number;
}

const fields: readonly Field[] = [
	{
		name: 'leastConfidence',
		label: 'Least confidence of a code',
		says: 'One code below it sends the encounter to a person.',
		step: 0.01,
		min: 0,
		max: 1,
	},
	{
		name: 'leastTogether',
		label: 'Least confidence of the whole code set',
		says: 'Probability that no code is wrong and none is missing; 0 leaves it out.',
		step: 0.01,
		min: 0,
		max: 1,
	},
	{
		name: 'shortNote',
		label: 'Fewest words of a note',
		says: 'A shorter note says too little to be coded without a person.',
		step: 1,
		min: 0,
		max: 2000,
	},
	{
		name: 'mostAlike',
		label: 'Copied forward from',
		says: 'Share of a note that may stand in an earlier one of the same patient.',
		step: 0.05,
		min: 0,
		max: 1,
	},
	{
		name: 'leastReviews',
		label: 'Reviews that a code needs',
		says: 'A code reviewed here less often goes to a person.',
		step: 1,
		min: 0,
		max: 1000,
	},
	{
		name: 'auditEvery',
		label: 'Audit one encounter in',
		says: 'Drawn whatever was found, and the same at every replay; 0 draws none.',
		step: 1,
		min: 0,
		max: 10000,
	},
	{
		name: 'target',
		label: 'Target for live mode',
		says: 'Lower 95 % Wilson bound of the share of code sets that the reviewer left exactly as they were.',
		step: 0.005,
		min: 0.8,
		max: 0.999,
	},
	{
		name: 'least',
		label: 'Reviewed encounters for live mode',
		says: '73 without a fault are the fewest that reach a bound of 0.95.',
		step: 1,
		min: 73,
		max: 100000,
	},
];

export interface PolicyProps {
	readonly values: PolicyValues;
	readonly groups: readonly { readonly id: string; readonly name: string }[];
	readonly off: readonly string[];
	/** Whether any soft finding sends an encounter to a person, or hard and routing findings alone. */
	readonly softHolds: boolean;
	readonly save: (values: PolicyValues, off: readonly string[], softHolds: boolean) => Promise<void>;
}

const words = (value: number) => String(value);

interface Said {
	readonly said: string;
	readonly say: (words: string) => void;
}

/** The routing policy, each threshold with what it does. Nothing is stored that does not hold. */
export function PolicyForm(props: PolicyProps) {
	// What was saved comes back as new values, with which the fields begin anew; what was said stays.
	const [said, say] = useState('');
	return <Fields key={JSON.stringify([props.values, props.off, props.softHolds])} {...props} {...{ said, say }} />;
}

function Fields({ values, groups, off, softHolds, save, said, say }: PolicyProps & Said) {
	const [typed, setTyped] = useState(() => Object.fromEntries(fields.map(({ name }) => [name, words(values[name])])));
	const [switchedOff, setOff] = useState(off);
	const [soft, setSoft] = useState(softHolds);
	const wrong = fields.filter(({ name, min, max }) => {
		const value = Number(typed[name]);
		return typed[name]?.trim() === '' || !Number.isFinite(value) || value < min || value > max;
	});
	const submit = () => {
		if (wrong.length > 0) {
			say(`Not saved: ${wrong.map(({ label, min, max }) => `${label} must be ${min} to ${max}`).join('; ')}.`);
			return;
		}
		const next = Object.fromEntries(fields.map(({ name }) => [name, Number(typed[name])])) as unknown as PolicyValues;
		save(next, switchedOff, soft).then(
			() => say('Saved. Encounters that nobody has finished are routed anew; none goes without a person by that.'),
			() => say('Not saved: a value does not hold. Check the numbers.'),
		);
	};
	return (
		<form
			className="policy"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				submit();
			}}
		>
			<div className="policy-fields">
				{fields.map(({ name, label, says, step, min, max }) => {
					const bad = wrong.some((field) => field.name === name);
					return (
						<div key={name} className="field">
							<label htmlFor={`policy-${name}`}>{label}</label>
							<input
								id={`policy-${name}`}
								className="input"
								type="number"
								inputMode="decimal"
								{...{ step, min, max }}
								value={typed[name]}
								aria-invalid={bad}
								aria-describedby={`says-${name}`}
								onChange={(event) => setTyped((now) => ({ ...now, [name]: event.target.value }))}
							/>
							<p id={`says-${name}`} className="quiet">
								{bad ? `${min} to ${max}. ` : ''}
								{says}
							</p>
						</div>
					);
				})}
			</div>
			<label>
				<input type="checkbox" checked={soft} onChange={({ target }) => setSoft(target.checked)} />
				Any soft finding sends the encounter to a person; hard findings always do
			</label>
			<fieldset>
				<legend>High-risk groups that a person always sees</legend>
				<div className="groups">
					{groups.map(({ id, name }) => (
						<label key={id}>
							<input
								type="checkbox"
								checked={!switchedOff.includes(id)}
								onChange={({ target }) =>
									setOff((now) => (target.checked ? now.filter((one) => one !== id) : [...now, id]))
								}
							/>
							{name}
						</label>
					))}
				</div>
			</fieldset>
			<div className="line">
				<button type="submit" className="button primary">
					Save policy
				</button>
				<span role="status" className={said.startsWith('Not') ? 'problem' : 'said'}>
					{said}
				</span>
			</div>
		</form>
	);
}
