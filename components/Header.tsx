import type { EncounterRow } from '../storage/schema.ts';
import { Icon } from './icons.tsx';
import type { Less } from './readLess.ts';

const day = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
export const dateWords = (iso: string) => (Number.isNaN(Date.parse(iso)) ? iso : day.format(new Date(iso)));

/** Whole years on the date of service; months under two years. */
export function ageWords({ patient, dateOfService }: EncounterRow): string | undefined {
	const { birthDate, age } = patient ?? {};
	if (!birthDate) return age === undefined ? undefined : `${Math.floor(age)} y`;
	const born = new Date(birthDate);
	const on = new Date(dateOfService);
	const months =
		(on.getUTCFullYear() - born.getUTCFullYear()) * 12 +
		on.getUTCMonth() -
		born.getUTCMonth() -
		(on.getUTCDate() < born.getUTCDate() ? 1 : 0);
	if (!(months >= 0)) return undefined;
	return months < 24 ? `${months} mo` : `${Math.floor(months / 12)} y`;
}

interface Props {
	readonly encounter: EncounterRow;
	readonly release: string | undefined;
	readonly provenance: string | undefined;
	/** What the note was read without, a file being missing or damaged. */
	readonly less?: Less | undefined;
	/** Absent where there are no shortcuts. */
	readonly help?: (() => void) | undefined;
	readonly options: () => void;
	readonly worklist?: (() => void) | undefined;
}

/** Whose note this is, of which day, and with which code set it was read. */
export function Header({ encounter, release, provenance, less, help, options, worklist }: Props) {
	const { identity, label, patient, dateOfService, dateSeen } = encounter;
	const sex = patient?.sex === 'unknown' ? undefined : patient?.sex;
	const who = [ageWords(encounter), sex].filter(Boolean).join(', ');
	return (
		<header className="head">
			<div className="head-text">
				<h1>
					{identity?.name ?? label ?? 'This note'}
					{identity?.patientId ? <span className="quiet num"> {identity.patientId}</span> : null}
				</h1>
				<p>
					{who ? <span>{who}</span> : null}
					<span
						className={dateSeen ? undefined : 'unsure'}
						title={
							dateSeen
								? 'Date of service'
								: 'The page shows no date of service, so the day on which the note was first read is used'
						}
					>
						<span className="hidden">Date of service </span>
						{dateWords(dateOfService)}
						{dateSeen ? null : ' (assumed)'}
					</span>
					{release ? <span title={provenance}>{release}</span> : null}
					{less ? <span title={less.why}>{less.says}</span> : null}
				</p>
			</div>
			{worklist ? (
				<button type="button" className="button plain bare" aria-label="Worklist" title="Worklist" onClick={worklist}>
					<Icon name="list" />
				</button>
			) : null}
			{help ? (
				<button
					type="button"
					className="button plain bare"
					aria-label="Keyboard shortcuts"
					title="Keyboard shortcuts (?)"
					onClick={help}
				>
					<Icon name="keyboard" />
				</button>
			) : null}
			<button type="button" className="button plain bare" aria-label="Options" title="Options" onClick={options}>
				<Icon name="gear" />
			</button>
		</header>
	);
}
