import type { ComponentProps } from 'react';
import type { Learned } from '../engine/learn/lessons.ts';
import type { Reviewer } from '../storage/schema.ts';
import { type CodeSet, CodeSets } from './CodeSets.tsx';
import { Learning } from './Learning.tsx';
import { Muted } from './Muted.tsx';
import { OwnModel, type OwnModelDeeds } from './OwnModel.tsx';
import { Privacy } from './Privacy.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { type Site, Sites } from './Sites.tsx';
import { type Counts, Stored } from './Stored.tsx';
import { WhoReviews } from './WhoReviews.tsx';

export interface OptionsProps {
	readonly sites: readonly Site[];
	readonly revoke: (origin: string) => void;
	/** Sites that IT has listed and nobody has allowed yet. */
	readonly offered: readonly string[];
	readonly allow: (origins: readonly string[]) => void;
	readonly reviewer: Reviewer | undefined;
	/** Set by managed policy: shown, not edited. */
	readonly reviewerFixed: boolean;
	readonly introduce: (who: Reviewer) => Promise<void>;
	readonly roles?: readonly string[] | undefined;
	/** How many questions are never asked here. */
	readonly muted: number;
	readonly unmute: () => Promise<void>;
	/** What finished reviews have taught; undefined where nothing was learned. */
	readonly learned: Learned | undefined;
	readonly learns: boolean;
	readonly turnLearning: (on: boolean) => Promise<void>;
	readonly resetLearning: () => Promise<void>;
	/** Whether open questions are marked in pages. */
	readonly marks: { readonly on: boolean; readonly fixed: boolean };
	readonly mark: (on: boolean) => Promise<void>;
	readonly keys: ComponentProps<typeof Shortcuts>;
	readonly codeSets: readonly CodeSet[];
	readonly ownModel: OwnModelDeeds;
	readonly stored: Counts | undefined;
	readonly forget: () => Promise<void>;
	/** What of the managed policy could not be used. */
	readonly problems: readonly string[];
}

/** Where it may read, who reviews, which code sets and which model are in it, what it keeps. */
export function Options(props: OptionsProps) {
	return (
		<main className="options">
			<header>
				<h1>Second Pair of Eyes</h1>
				<p>Options of this browser profile</p>
			</header>
			{props.problems.length > 0 ? (
				<section aria-label="Problems of the policy" className="note" role="alert">
					{props.problems.map((problem) => (
						<p key={problem}>{problem}</p>
					))}
				</section>
			) : null}
			<Sites sites={props.sites} revoke={props.revoke} offered={props.offered} allow={props.allow} />
			<WhoReviews
				key={props.reviewer?.name ?? ''}
				reviewer={props.reviewer}
				fixed={props.reviewerFixed}
				roles={props.roles}
				save={props.introduce}
			/>
			<Muted count={props.muted} unmute={props.unmute} marks={props.marks} mark={props.mark} />
			<Learning learned={props.learned} on={props.learns} turn={props.turnLearning} reset={props.resetLearning} />
			<Shortcuts {...props.keys} />
			<CodeSets sets={props.codeSets} />
			<OwnModel {...props.ownModel} />
			<Stored counts={props.stored} forget={props.forget} />
			<Privacy />
		</main>
	);
}
