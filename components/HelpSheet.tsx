import { useContext } from 'react';
import { keyCap } from './ActionButton.tsx';
import { type Action, actions, groups } from './actions.ts';
import { OpeningKeys } from './OpeningKeys.tsx';
import { Sheet } from './Sheet.tsx';
import type { Shortcut } from './Shortcuts.tsx';
import { SingleKeys } from './singleKeys.ts';

export type Listed = Pick<Action, 'id' | 'keys' | 'help' | 'group'>;

interface Props {
	readonly close: () => void;
	/** Keys that work around a review, or instead of it. */
	readonly more?: readonly Listed[] | undefined;
	readonly only?: readonly Listed[] | undefined;
	/** Asks the browser for the keys that open our pages. */
	readonly opening?: (() => Promise<readonly Shortcut[]>) | undefined;
}

/** The registry, read aloud: every key and what it does. */
export function HelpSheet({ close, more = [], only, opening }: Props) {
	const single = useContext(SingleKeys);
	const all: readonly Listed[] = only ?? [...Object.values<Action>(actions), ...more];
	const acting = ({ keys }: Listed) => keys.filter((key) => single || key.length > 1);
	const listed = all.filter((action) => acting(action).length > 0);
	const used = groups.filter((group) => listed.some((action) => action.group === group));
	return (
		<Sheet title="Keyboard shortcuts" place="top" close={close}>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and by the arrow keys only where it has the focus */}
			<section className="help" aria-label="Keys" tabIndex={0} data-first="">
				{used.map((group) => (
					<section key={group}>
						<h3>{group}</h3>
						<dl>
							{listed
								.filter((action) => action.group === group)
								.map((action) => (
									<div key={action.id}>
										<dt>
											{acting(action).map((key) => (
												<kbd key={key} className="cap">
													{keyCap(key)}
												</kbd>
											))}
										</dt>
										<dd>{action.help}</dd>
									</div>
								))}
						</dl>
					</section>
				))}
				{single ? null : <p>Letters are switched off in the options. Tab leads to every button.</p>}
				{opening ? <OpeningKeys read={opening} /> : null}
			</section>
		</Sheet>
	);
}
