/** The key of a button, for the eye; assistive technology gets `aria-keyshortcuts`. */
export function Key({ children }: { readonly children: string | number }) {
	return (
		<span className="key" aria-hidden="true">
			{children}
		</span>
	);
}
