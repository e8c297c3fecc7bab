import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { AuditEntry } from './chain.ts';
import type { FeedbackRow } from './feedback.ts';
import type { BatchRow, InboxRow, OutboxRow, SketchRow, WorklistRow } from './queue-schema.ts';
import type { DecisionRow, EncounterRow, JobRow, QuestionRow, ResultRow } from './schema.ts';
import { listEverything } from './upgrade.ts';

/** A file of a model of the user's own. */
export interface ModelFileRow {
	readonly name: string;
	readonly blob: Blob;
}

export interface SettingRow {
	readonly name: string;
	readonly value: unknown;
}

/** The user's data. The classification is no part of it: that ships as a file. */
export class Database extends Dexie {
	declare encounters: Table<EncounterRow, string>;
	declare results: Table<ResultRow, [string, string]>;
	declare jobs: Table<JobRow, string>;
	declare decisions: EntityTable<DecisionRow, 'seq'>;
	declare settings: Table<SettingRow, string>;
	declare audit: Table<AuditEntry, number>;
	declare worklist: Table<WorklistRow, string>;
	declare batches: Table<BatchRow, string>;
	declare sketches: Table<SketchRow, string>;
	declare outbox: EntityTable<OutboxRow, 'seq'>;
	declare inbox: EntityTable<InboxRow, 'seq'>;
	declare feedback: Table<FeedbackRow, string>;
	declare modelFiles: Table<ModelFileRow, string>;
	declare questions: Table<QuestionRow, [string, string]>;
	/** Transactions in which decisions go together with their encounter, whose time is over. */
	readonly expiring = new WeakSet<Transaction>();

	constructor(name = 'second-pair-of-eyes') {
		super(name);
		this.version(1).stores({
			encounters: 'key, place, capturedAt',
			results: '[key+input], key',
			jobs: 'key, state',
			decisions: '++seq, &id, key',
			settings: 'name',
		});
		this.version(2).stores({ audit: 'seq, key' });
		this.version(3)
			.stores({
				jobs: 'key, state, batch, [state+rank+queuedAt]',
				worklist: 'key, turn, same, state',
				batches: 'id',
				inbox: '++seq, batch',
				sketches: 'key, who',
				outbox: '++seq',
			})
			.upgrade(listEverything);
		this.version(4).stores({ feedback: 'key', modelFiles: 'name' });
		this.version(5).stores({ questions: '[key+prompt], key' });
		this.audit.hook('updating', () => {
			throw new Error('The audit log is appended, never changed.');
		});
		this.audit.hook('deleting', () => {
			throw new Error('The audit log is appended, never deleted.');
		});
		this.decisions.hook('updating', () => {
			throw new Error('Decisions are appended, never changed.');
		});
		this.decisions.hook('deleting', (_key, _row, transaction) => {
			if (this.expiring.has(transaction)) return;
			throw new Error('Decisions are appended, never deleted.');
		});
	}
}
