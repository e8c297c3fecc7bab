import { useState } from 'react';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import { Icon } from '../icons.tsx';
import { Sheet } from '../Sheet.tsx';
import type { ExportKind, WorklistDeeds } from './deeds.ts';
import { many } from './words.ts';

const kinds: readonly { readonly kind: ExportKind; readonly title: string; readonly says: string }[] = [
	{
		kind: 'fhir',
		title: 'FHIR R4 transaction Bundle',
		says: 'Encounter diagnoses, conditions with evidence and provenance',
	},
	{ kind: 'hi', title: '837P HI segment', says: 'One line for each claim, in pointer order' },
	{ kind: 'csv', title: 'CSV', says: 'One line for each code, for spreadsheets' },
];

interface Props {
	readonly rows: readonly WorklistRow[];
	readonly save: WorklistDeeds['save'];
	readonly close: () => void;
}

/** What is exported is what a person decided, or what went alone in live mode. */
export function ExportSheet({ rows, save, close }: Props) {
	const [said, say] = useState<string>();
	const [busy, setBusy] = useState(false);
	const open = rows.filter(({ state }) => state === 'review' || state === 'ready').length;
	const run = (kind: ExportKind) => {
		setBusy(true);
		say('Writing the file');
		save(
			kind,
			rows.map(({ key }) => key),
		)
			.then(say, () => say('The file was not written. Try again.'))
			.finally(() => setBusy(false));
	};
	return (
		<Sheet title={`Export ${many(rows.length, 'encounter')}`} close={close}>
			{open > 0 ? (
				<p className="sheet-note">
					{open === rows.length ? 'None of them is reviewed yet' : `${many(open, 'encounter')} not reviewed yet`}: only
					codes that are decided leave, the rest is left out.
				</p>
			) : null}
			<ul className="reasons export-kinds">
				{kinds.map(({ kind, title, says }, index) => (
					<li key={kind}>
						<button type="button" data-first={index === 0 ? '' : undefined} disabled={busy} onClick={() => run(kind)}>
							<Icon name="down" />
							<span>
								{title}
								<span className="quiet"> {says}</span>
							</span>
						</button>
					</li>
				))}
			</ul>
			<p className="sheet-note" role="status">
				{said}
			</p>
		</Sheet>
	);
}
