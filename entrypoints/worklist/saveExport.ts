import type { ExportKind } from '../../components/worklist/deeds.ts';
import { many } from '../../components/worklist/words.ts';
import type { CodedEncounter } from '../../exchange/coded.ts';
import { bundleOf } from '../../exchange/write/bundle.ts';
import { csvOf } from '../../exchange/write/csv.ts';
import { hiSegment } from '../../exchange/write/hi.ts';
import type { Database } from '../../storage/database.ts';
import { software, tell } from '../../storage/events.ts';
import { readReview } from '../../storage/reading.ts';
import { readReviewer } from '../../storage/settings.ts';
import { today } from '../background/today.ts';
import { codedOf } from './coded.ts';
import { download } from './download.ts';

const formats: Readonly<
	Record<
		ExportKind,
		{ readonly ending: string; readonly type: string; readonly write: (all: readonly CodedEncounter[]) => string }
	>
> = {
	fhir: {
		ending: 'fhir.json',
		type: 'application/fhir+json',
		write: (all) => JSON.stringify(bundleOf(all), null, '\t'),
	},
	hi: { ending: 'hi.txt', type: 'text/plain', write: segments },
	csv: { ending: 'csv', type: 'text/csv', write: csvOf },
};

/** One encounter: its segment. Several: encounter, date of service and segment on a line, tabs between. */
function segments(all: readonly CodedEncounter[]): string {
	const lines = all.map(({ id, dateOfService, codes }) => {
		const segment = hiSegment(codes.map(({ code }) => code));
		return all.length === 1 ? segment : [id, dateOfService, segment].join('\t');
	});
	return `${lines.join('\n')}\n`;
}

/** Read one by one, so that the page stays alive; what is not decided yet is left out and counted. */
export async function saveExport(db: Database, kind: ExportKind, keys: readonly string[]): Promise<string> {
	const coded: CodedEncounter[] = [];
	for (const key of keys) {
		const review = await readReview(db, key);
		const one = review && codedOf(review);
		if (one) coded.push(one);
	}
	const left = keys.length - coded.length;
	const leftOut = left > 0 ? ` ${many(left, 'encounter')} left out: not every code is decided yet.` : '';
	if (coded.length === 0) return `Nothing was written.${leftOut}`;
	const { ending, type, write } = formats[kind];
	download(`codes-${today()}.${ending}`, type, write(coded));
	const who = (await readReviewer(db)) ?? software;
	const details = { kind, encounters: coded.length, leftOut: left };
	await tell(db, { what: 'exported', who, at: new Date().toISOString(), why: [], details });
	return `${many(coded.length, 'encounter')} written to your downloads.${leftOut}`;
}
