import { useEffect, useState } from 'react';
import type { Shortcut } from './Shortcuts.tsx';

/** Part of the help sheet: the keys that open our pages from any other; nothing until the browser has told them. */
export function OpeningKeys({ read }: { readonly read: () => Promise<readonly Shortcut[]> }) {
	const [keys, setKeys] = useState<readonly Shortcut[]>([]);
	useEffect(() => {
		read().then(setKeys, () => setKeys([]));
	}, [read]);
	if (keys.length === 0) return null;
	return (
		<section>
			<h3>In every page of the browser</h3>
			<dl className="opening">
				{keys.map(({ does, keys: given }) => (
					<div key={does}>
						<dt>{given ? <kbd className="cap">{given}</kbd> : <span className="quiet">No key yet</span>}</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
