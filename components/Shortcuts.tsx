export interface Shortcut {
	readonly does: string;
	/** As the browser writes it, "Alt+Shift+E"; empty where the browser gave it none. */
	readonly keys: string;
}

interface Props {
	/** Undefined while the browser is asked. */
	readonly shortcuts: readonly Shortcut[] | undefined;
	/** Opens the browser's own page for them; absent where it lets nobody open it. */
	readonly change?: (() => void) | undefined;
}

/** Keys that work in every page of the browser. The browser may have refused one, or the user set another. */
export function Shortcuts({ shortcuts = [], change }: Props) {
	return (
		<section aria-labelledby="shortcuts">
			<h2 id="shortcuts">Keys in every page</h2>
			<ul className="items">
				{shortcuts.map(({ does, keys }) => (
					<li key={does}>
						<span className="grow">{does}</span>
						{keys ? <kbd className="cap">{keys}</kbd> : <span className="quiet">No key yet</span>}
					</li>
				))}
			</ul>
			<p>The panel lists its own keys when you press ? in it.</p>
			<div className="line">
				{change ? (
					<button type="button" className="button" onClick={change}>
						Change keys
					</button>
				) : (
					<p>To change them: add-ons page, gear menu, Manage Extension Shortcuts.</p>
				)}
			</div>
		</section>
	);
}
