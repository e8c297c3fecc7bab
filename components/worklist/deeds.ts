export type ExportKind = 'fhir' | 'hi' | 'csv';

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
	open(key: string): void;
	openOptions(): void;
}
