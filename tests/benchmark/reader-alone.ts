import { releaseOn } from '../../cli/releases.ts';
import type { Encounter } from '../../engine/contract.ts';
import { plain } from '../../engine/read/plain.ts';
import { read } from '../../engine/read/read.ts';
import type { Release, Row } from '../../icd-data/release.ts';
import { cosines } from '../../model/alike.ts';
import type { TableReader } from '../../model/card.ts';

/** Every name that a release lists and the row that it leads to, with the names' directions one after the other. */
interface Names {
	readonly rows: readonly Row[];
	readonly directions: Float32Array;
}

function namesOf({ lexicon }: Release, { encode }: TableReader): Names {
	const terms = Array.from({ length: lexicon.size }, (_, i) => lexicon.term(i)).filter(
		({ row, source, text }) => row >= 0 && source !== 'drug' && source !== 'external' && !text.includes(': see '),
	);
	const each = terms.map(({ text }) => encode(text));
	const dim = each[0]?.length ?? 0;
	const directions = new Float32Array(each.length * dim);
	for (const [at, direction] of each.entries()) directions.set(direction, at * dim);
	return { rows: terms.map(({ row }) => row), directions };
}

/** The billable code that a name stands for when nothing more is said; -1 where it needs a side or a type. */
function plainest(release: Release, row: Row): Row {
	if (row < 0 || release.billable(row)) return row;
	const child = release.defaultChild(row);
	return child === row ? -1 : plainest(release, child);
}

const judging: ReadonlySet<string> = new Set(['assessment', 'plan', 'unknown']);

/**
 * The reader without tables, context and rules, for comparison: every sentence of assessment, plan and what stands under
 * no head is given the code of the listed name nearest to it, where that comes as near as `least`.
 */
export function readerAlone(
	reader: TableReader,
	least: number,
): (encounter: Pick<Encounter, 'text' | 'dateOfService'>) => ReadonlySet<string> {
	const known = new Map<Release, Names>();
	return ({ text, dateOfService }) => {
		const release = releaseOn(dateOfService);
		const names = known.get(release) ?? namesOf(release, reader);
		known.set(release, names);
		const heard = plain(text);
		const said = new Set<string>();
		for (const { start, end } of read(heard).sentences.filter((s) => judging.has(s.section))) {
			const near = cosines(reader.encode(heard.slice(start, end)), names.directions);
			let best = 0;
			for (let at = 1; at < near.length; at++) if ((near[at] as number) > (near[best] as number)) best = at;
			const row = (near[best] ?? 0) >= least ? plainest(release, names.rows[best] ?? -1) : -1;
			if (row >= 0) said.add(release.code(row));
		}
		return said;
	};
}
