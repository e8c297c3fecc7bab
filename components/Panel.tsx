import type { Reviewer } from '../storage/schema.ts';
import { DocumentationPanel } from './DocumentationPanel.tsx';
import type { Deeds } from './deeds.ts';
import { FirstRun } from './FirstRun.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import type { ReviewView } from './review.ts';
import { Barred, Failed, NoNote, NotAllowed, Unsupported, WhichNote } from './states.tsx';
import type { Teachable } from './TeachSheet.tsx';
import { Working } from './Working.tsx';
import { authorRole } from './words.ts';

/** What the active tab shows. */
export type Shown =
	| { readonly kind: 'starting' }
	| { readonly kind: 'unsupported' }
	| { readonly kind: 'not-allowed'; readonly origin: string | undefined }
	| { readonly kind: 'barred'; readonly origin: string }
	| { readonly kind: 'no-note' }
	| { readonly kind: 'which-note' }
	| { readonly kind: 'failed'; readonly message: string }
	| { readonly kind: 'review'; readonly review: ReviewView; readonly broken?: readonly Teachable[] | undefined };

interface Props {
	readonly shown: Shown;
	/** Null until it has been said; undefined while it is looked up. */
	readonly reviewer: Reviewer | null | undefined;
	readonly deeds: Deeds;
	readonly allow: () => void;
	readonly read: () => void;
	readonly introduce: (who: Reviewer) => void;
	/** Those that may be chosen, where IT has said so. */
	readonly roles?: readonly string[] | undefined;
}

/** The side panel: one state at a time, each saying what to do next. */
export function Panel({ shown, reviewer, deeds, allow, read, introduce, roles }: Props) {
	if (reviewer === null)
		return (
			<main className="lone">
				<FirstRun save={introduce} roles={roles} />
			</main>
		);
	if (reviewer === undefined || shown.kind === 'starting')
		return (
			<main className="lone">
				<Working stage={undefined} />
			</main>
		);
	if (shown.kind === 'review' && reviewer.role === authorRole)
		return <DocumentationPanel key={shown.review.encounter.key} review={shown.review} deeds={deeds} />;
	if (shown.kind === 'review')
		return <ReviewPanel key={shown.review.encounter.key} review={shown.review} deeds={deeds} broken={shown.broken} />;
	return (
		<main className="lone">
			{shown.kind === 'unsupported' ? <Unsupported /> : null}
			{shown.kind === 'not-allowed' ? <NotAllowed origin={shown.origin} allow={allow} /> : null}
			{shown.kind === 'barred' ? <Barred origin={shown.origin} /> : null}
			{shown.kind === 'no-note' ? <NoNote read={read} teach={deeds.teach} /> : null}
			{shown.kind === 'which-note' ? <WhichNote /> : null}
			{shown.kind === 'failed' ? <Failed message={shown.message} retry={read} /> : null}
		</main>
	);
}
