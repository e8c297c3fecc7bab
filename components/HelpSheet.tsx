import { keyCap } from './ActionButton.tsx';
import { type Action, actions } from './actions.ts';
import { Sheet } from './Sheet.tsx';

const groups = ['Move', 'Decide', 'Encounter'] as const;

/** The registry, read aloud: every key and what it does. */
export function HelpSheet({ close }: { readonly close: () => void }) {
	return (
		<Sheet title="Keyboard shortcuts" place="top" close={close}>
			<div className="help">
				{groups.map((group) => (
					<section key={group}>
						<h3>{group}</h3>
						<dl>
							{Object.values<Action>(actions)
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
