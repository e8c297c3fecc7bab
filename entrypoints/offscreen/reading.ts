/** What the importing worker is told: the version of what codes, for it has no access to the manifest. */
export interface ToReader {
	readonly coder: string;
}

/** Notes were stored and can be coded; or every dropped file has been read. */
export type FromReader = 'saved' | 'done';
