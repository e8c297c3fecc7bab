/** This document and those around it that its origin may read, nearest first: banners stand outside of a note's frame. */
export function documentsOutward(): readonly Document[] {
	const found = [document];
	for (let at: Window = window; at !== at.parent; at = at.parent) {
		const outer = documentOf(at.parent);
		if (!outer) break;
		found.push(outer);
	}
	return found;
}

function documentOf(view: Window): Document | undefined {
	try {
		return view.document;
	} catch {
		return undefined;
	}
}
