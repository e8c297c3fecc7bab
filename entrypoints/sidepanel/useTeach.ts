import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { Teachable, Teaching } from '../../components/TeachSheet.tsx';
import type { PageState, Reply } from '../../messaging/catalogue.ts';
import { ask, askFrames } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { forgetTaught, readTaught, saveTaught, type Taught } from '../../storage/taught.ts';

type Lesson = Reply<'teach.point'>;

const problems: Readonly<Record<NonNullable<Lesson['problem']>, string | undefined>> = {
	'given-up': undefined,
	unnamed: 'This part of the page cannot be found again: nothing around it has a lasting name.',
	'no-number': 'There is no number in that, or too much else. Click the number itself.',
	'no-field': 'That is no field to write into. Click the field itself.',
};

const gone = 'The page did not answer. Reload it and try again.';

function partOf(what: Teachable, { selector, pattern }: Lesson): Taught | undefined {
	if (!selector) return undefined;
	if (what !== 'diagnosis') return { [what]: selector };
	return pattern && { diagnosis: { pattern, field: selector } };
}

/** Teaching the page beside the panel; undefined while that is not asked for. */
export function useTeach(
	db: Database,
	tabId: number | undefined,
	page: PageState | undefined,
): { readonly teaching: Teaching | undefined; open(): void } {
	const [shown, setShown] = useState(false);
	const [known, setKnown] = useState<Taught>({});
	const [pointing, setPointing] = useState<Teachable>();
	const [problem, setProblem] = useState<string>();
	const origin = page && 'origin' in page ? page.origin : undefined;
	useEffect(() => {
		if (!shown || !origin) return;
		const watch = liveQuery(() => readTaught(db, origin)).subscribe(setKnown);
		return () => watch.unsubscribe();
	}, [db, shown, origin]);
	if (!shown || tabId === undefined || !origin) return { teaching: undefined, open: () => setShown(true) };

	const stop = () => void askFrames(tabId, 'teach.stop', {}).catch(() => {});
	const readAnew = () => ask('page.read', { tabId }).catch(() => {});
	const point = async (what: Teachable) => {
		setPointing(what);
		setProblem(undefined);
		try {
			const lesson = await askFrames(tabId, 'teach.point', { what });
			const part = partOf(what, lesson);
			if (part) await saveTaught(db, origin, part);
			else setProblem(lesson.problem && problems[lesson.problem]);
			if (part) await readAnew();
		} catch {
			setProblem(gone);
		}
		stop();
		setPointing(undefined);
	};
	return {
		open: () => setShown(true),
		teaching: {
			known: Object.keys(known) as Teachable[],
			broken: page?.state === 'note' ? (page.broken ?? []) : [],
			pointing,
			problem,
			point: (what) => void point(what),
			stop,
			forget: () => void forgetTaught(db, origin).then(readAnew),
			close: () => {
				stop();
				setProblem(undefined);
				setShown(false);
			},
		},
	};
}
