// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the keyboard and names the current row
// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only a part is drawn can be no table
import { memo } from 'react';
import type { WorklistRow } from '../../storage/queue-schema.ts';
import { Confidence } from '../Confidence.tsx';
import { dateWords } from '../Header.tsx';
import { Icon } from '../icons.tsx';
import { isCoded } from './actions.ts';
import { spelled, stateWords } from './words.ts';

interface Props {
	readonly row: WorklistRow;
	readonly index: number;
	readonly top: number;
	readonly current: boolean;
	readonly chosen: boolean;
	readonly reasonNames: ReadonlyMap<string, string>;
}

const codesShown = 3;

/** One encounter in one line. What happened to it stands in words, never in colour alone. */
export const QueueRow = memo(function QueueRow({ row, index, top, current, chosen, reasonNames }: Props) {
	const { key, state, label, ids, dateOfService, codes, least, reasons, source, error, decided } = row;
	if (state === 'gone') return null;
	const { word, icon, tone } = stateWords[state];
	const names = reasons.map((id) => reasonNames.get(id) ?? spelled(id));
	return (
		<div
			role="row"
			tabIndex={-1}
			id={`queue-${key}`}
			className={`queue-row ${current ? 'current' : ''}`}
			aria-rowindex={index + 2}
			aria-selected={chosen}
			data-key={key}
			style={{ top }}
		>
			<span role="gridcell" className="pick">
				<input type="checkbox" tabIndex={-1} aria-label={`Choose ${label}`} checked={chosen} readOnly data-pick="" />
			</span>
			<span role="gridcell" className={`state-cell ${tone}`}>
				<Icon name={icon} />
				<span>{word}</span>
				{decided > 0 && state !== 'reviewed' && codes.length > 0 ? (
					<span className="quiet num">
						{decided}/{codes.length}
					</span>
				) : null}
			</span>
			<span role="gridcell" className="who">
				<span className="name">{label}</span>
				{ids ? <span className="quiet num">{ids}</span> : null}
			</span>
			<span role="gridcell" className="num when">
				{dateOfService ? dateWords(dateOfService) : ''}
			</span>
			<span role="gridcell" className="why-cell" title={error ?? names.join(' · ')}>
				{error ?? names[0] ?? ''}
				{!error && names.length > 1 ? <span className="quiet num"> +{names.length - 1}</span> : null}
			</span>
			<span role="gridcell" className="codes-cell num" title={codes.join(', ')}>
				{isCoded(row) && codes.length === 0 ? <span className="quiet">None</span> : null}
				{codes.slice(0, codesShown).map((code) => (
					<span key={code} className="code-chip">
						{code}
					</span>
				))}
				{codes.length > codesShown ? <span className="quiet">+{codes.length - codesShown}</span> : null}
			</span>
			<span role="gridcell">{least === undefined ? null : <Confidence value={least} />}</span>
			<span role="gridcell" className="quiet source">
				{source === 'chart' ? 'Chart' : 'Import'}
			</span>
		</div>
	);
});
