import { useState } from 'react';
import { SavedBox } from './SavedBox.tsx';

export interface Shortcut {
	readonly does: string;
	/** As the browser writes it, "Alt+Shift+E"; empty where the browser gave it none. */
	readonly keys: string;
}

interface Props {
	/** Undefined while the browser is asked. */
	readonly shortcuts: readonly Shortcut[] | undefined;
	/** Whether letters act by themselves in panel and worklist. */
	readonly single: boolean;
	readonly turnSingle: (on: boolean) => Promise<void>;
	/** Opens the browser's own page for them; absent where it lets nobody open it. */
	readonly change?: (() => void) | undefined;
}

/** Keys that work in every page of the browser. The browser may have refused one, or the user set another. */
export function Shortcuts({ shortcuts = [], single, turnSingle, change }: Props) {
	const [said, say] = useState('');
	return (
		<section aria-labelledby="shortcuts">
			<h2 id="shortcuts">Keys</h2>
			<SavedBox
				on={single}
				save={turnSingle}
				saved={(on) => (on ? 'Letters act' : 'Letters do nothing by themselves')}
				say={say}
			>
				Single letters act in panel and worklist; off for speech input
			</SavedBox>
			<p className="said" role="status">
				{said}
			</p>
			<h3>In every page</h3>
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
