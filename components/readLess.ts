/** What the reading of a note went without, and why. */
export interface Less {
	readonly says: string;
	readonly why: string;
}

/** Provenance of a result names the reader of sentences, and behind a plus the one of whole notes. */
export function readLess(model: string | undefined): Less | undefined {
	if (model === undefined || model.includes(' + ')) return undefined;
	return model === 'none'
		? { says: 'Words only', why: 'The reader is missing, damaged or failed, so words alone decided' }
		: {
				says: 'Sentences only',
				why: 'The model of whole notes is missing or damaged, so each sentence was read by itself. Install the extension again.',
			};
}
