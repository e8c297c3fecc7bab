import { keyCap } from './ActionButton.tsx';
import { type Action, actions, groups } from './actions.ts';
import { Sheet } from './Sheet.tsx';

export type Listed = Pick<Action, 'id' | 'keys' | 'help' | 'group'>;

interface Props {
	readonly close: () => void;
	/** Keys that work around a review, or instead of it. */
	readonly more?: readonly Listed[] | undefined;
	readonly only?: readonly Listed[] | undefined;
}

/** The registry, read aloud: every key and what it does. */
export function HelpSheet({ close, more = [], only }: Props) {
	const listed: readonly Listed[] = only ?? [...Object.values<Action>(actions), ...more];
	const used = groups.filter((group) => listed.some((action) => action.group === group));
	return (
		<Sheet title="Keyboard shortcuts" place="top" close={close}>
			<div className="help">
				{used.map((group) => (
					<section key={group}>
						<h3>{group}</h3>
						<dl>
							{listed
								.filter((action) => action.group === group)
								.map(({ id, keys, help }) => (
									<div key={id}>
										<dt>
											{keys.map((key) => (
												<kbd key={key} className="cap">
													{keyCap(key)}
												</kbd>
											))}
										</dt>
										<dd>{help}</dd>
									</div>
								))}
						</dl>
					</section>
				))}
			</div>
		</Sheet>
	);
}
