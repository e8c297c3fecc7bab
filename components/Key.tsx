import { useContext } from 'react';
import { SingleKeys } from './singleKeys.ts';

/** The key of a button, for the eye; assistive technology gets `aria-keyshortcuts`. */
export function Key({ children }: { readonly children: string | number }) {
	if (!useContext(SingleKeys)) return null;
	return (
		<span className="key" aria-hidden="true">
			{children}
		</span>
	);
}
