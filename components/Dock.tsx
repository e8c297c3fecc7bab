import { ActionButton } from './ActionButton.tsx';
import { spoken } from './acting.ts';
import type { Stage } from './actions.ts';

interface Props {
	readonly stage: Stage;
	readonly detail: boolean;
	readonly copied: boolean;
	readonly complete: boolean;
}

/** Actions of the current row and of the encounter. It stays in its place, so neither hand nor eye has to look for it. */
export function Dock({ stage, detail, copied, complete }: Props) {
	const { line, accepted, undoable } = stage;
	const byHand = line?.kind === 'code' && line.item.source !== 'suggested';
	return (
		<footer className="dock">
			<div className="acts" role="toolbar" aria-label="This code">
				<ActionButton
					id="accept"
					stage={stage}
					look={complete ? undefined : 'primary'}
					{...(line?.kind === 'candidate' ? { label: 'Code it' } : {})}
				/>
				<ActionButton id="reject" stage={stage} {...(byHand ? { label: 'Take out' } : {})} />
				<ActionButton id="replace" stage={stage} />
				<ActionButton id="detail" stage={stage} look="plain" bare expanded={detail} />
			</div>
			<div className="acts" role="toolbar" aria-label="This encounter">
				<ActionButton id="add" stage={stage} look="plain" />
				<ActionButton id="undo" stage={stage} look="plain" />
				<span className="push" />
				<ActionButton
					id="copy"
					stage={stage}
					look={complete && !stage.canWrite ? 'primary' : undefined}
					label={copied ? 'Copied' : `Copy ${accepted.length}`}
				/>
				{stage.canWrite ? (
					<ActionButton
						id="write"
						stage={stage}
						look={complete ? 'primary' : undefined}
						label={stage.writing ? 'Writing' : `Write ${accepted.length}`}
					/>
				) : null}
			</div>
			<p className="hidden">{undoable ? `Undo would take back ${spoken(undoable.act)}` : ''}</p>
		</footer>
	);
}
