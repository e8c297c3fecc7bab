import type { Deeds } from '../deeds.ts';

export type ExportKind = 'fhir' | 'hi' | 'csv';

export interface Replayed {
	readonly same: boolean;
	readonly differs: readonly string[];
}

/** What the worklist can ask of the world around it; the composition root gives it. */
export interface WorklistDeeds {
	importFiles(files: readonly File[]): Promise<void>;
	pause(on: boolean): Promise<void>;
	cancel(): Promise<void>;
	/** Puts the summary of finished imports away. */
	closeBatch(): Promise<void>;
	again(keys: readonly string[]): Promise<void>;
	dismiss(keys: readonly string[]): Promise<void>;
	/** Writes a file; tells in plain words what is in it and what was left out. */
	save(kind: ExportKind, keys: readonly string[]): Promise<string>;
	/** Codes a stored encounter again; tells in plain words that the codes are the same, or what differs. */
	replay(key: string): Promise<Replayed>;
	open(key: string): void;
	openOptions(): void;
	openingKeys?: Deeds['openingKeys'];
}
