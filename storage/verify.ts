import { type AuditEntry, type AuditHead, type Digest, emptyHead, hashOfEntry, isEntry } from './chain.ts';

/** What is wrong with a log, and at which entry first. */
export interface LogFault {
	readonly kind: 'changed' | 'missing' | 'reordered' | 'cut-off' | 'added' | 'rewritten' | 'head-missing';
	/** The first entry that is not as it was written, counted from 1. */
	readonly seq: number;
	readonly says: string;
}

export type Verified = { readonly ok: true; readonly count: number } | { readonly ok: false; readonly fault: LogFault };

const wrong = (kind: LogFault['kind'], seq: number, says: string): Verified => ({
	ok: false,
	fault: { kind, seq, says },
});

const seqOf = (row: unknown): unknown => (row as Partial<AuditEntry> | null)?.seq;

/** The first entry that does not fit those before it; undefined when all do. */
async function brokenLink(rows: readonly unknown[], digest: Digest): Promise<Verified | undefined> {
	let before = emptyHead.hash;
	for (const [at, row] of rows.entries()) {
		const seq = at + 1;
		if (seqOf(row) !== seq && rows.some((other) => seqOf(other) === seq))
			return wrong('reordered', seq, `Entry ${String(seqOf(row))} stands in the place of entry ${seq}.`);
		if (typeof seqOf(row) === 'number' && Number(seqOf(row)) > seq)
			return wrong('missing', seq, `Entry ${seq} is missing.`);
		if (!isEntry(row) || row.seq !== seq || (await hashOfEntry(row, digest)) !== row.hash)
			return wrong('changed', seq, `Entry ${seq} was changed after it was written.`);
		if (row.before !== before) {
			const first = Math.max(1, seq - 1);
			return wrong('changed', first, `Entry ${first} is not the one that entry ${seq} was written after.`);
		}
		before = row.hash;
	}
	return undefined;
}

/**
 * Checks a log in its stored order against its head, and against heads of earlier exports, and names the first entry
 * that was changed, is missing, stands elsewhere, or is cut off at the end.
 */
export async function verifyLog(
	rows: readonly unknown[],
	head: AuditHead | undefined,
	digest: Digest,
	earlier: readonly AuditHead[] = [],
): Promise<Verified> {
	const broken = await brokenLink(rows, digest);
	if (broken) return broken;
	const entries = rows as readonly AuditEntry[];
	if (!head && entries.length > 0)
		return wrong('head-missing', 1, 'The count and the last hash, which are kept beside the log, are gone.');
	const heads = [...earlier, head ?? emptyHead].filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count);
	const cut = heads.find(({ count }) => count > entries.length);
	if (cut)
		return wrong(
			'cut-off',
			entries.length + 1,
			`The log ends after ${entries.length} of ${cut.count} entries: the rest was cut off.`,
		);
	const other = heads.find(({ count, hash }) => entries[count - 1]?.hash !== hash);
	if (other)
		return wrong(
			'rewritten',
			other.count,
			`Entry ${other.count} or one before it was rewritten together with all that follow.`,
		);
	const count = head?.count ?? 0;
	if (entries.length > count) return wrong('added', count + 1, `Entry ${count + 1} was added past the end of the log.`);
	return { ok: true, count };
}
