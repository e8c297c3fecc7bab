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

/** The element that holds a window in the document around it, where that may be read. */
export function frameAround(view: Window): Element | undefined {
	try {
		return view === view.parent ? undefined : (view.frameElement ?? undefined);
	} catch {
		return undefined;
	}
}

function documentOf(view: Window): Document | undefined {
	try {
		return view.document;
	} catch {
		return undefined;
	}
}
