import { ActionButton } from './ActionButton.tsx';
import type { Stage } from './actions.ts';
import { StateCard } from './StateCard.tsx';

const host = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : origin);

export function NotAllowed({ origin, allow }: { readonly origin: string | undefined; readonly allow: () => void }) {
	if (!origin) {
		return (
			<StateCard icon="lock" title="This page is not read yet">
				<p>
					Press the toolbar button of Second Pair of Eyes on this page. It then asks whether it may read notes here.
				</p>
			</StateCard>
		);
	}
	return (
		<StateCard
			icon="lock"
			title={`Read notes on ${host(origin)}?`}
			action={
				<button type="button" className="button primary" onClick={allow}>
					Allow on this site
				</button>
			}
		>
			<p>
				It then reads the note that is open, with the date of service and the patient’s age and sex, and marks the words
				behind each code.
			</p>
			<p>Nothing leaves this device. You can take this back in the options.</p>
		</StateCard>
	);
}

/** Nothing that a user can press helps here, so that nothing is offered but a way to ask. */
export function Barred({ origin }: { readonly origin: string }) {
	return (
		<StateCard icon="lock" title={`${host(origin)} is not read`}>
			<p>Your organization has listed the sites on which notes may be read, and this is none of them.</p>
			<p>If it should be, ask your IT department to add its address to the policy of this extension.</p>
		</StateCard>
	);
}

export function Unsupported() {
	return (
		<StateCard icon="page" title="Nothing to code here">
			<p>
				Browser pages, the extension store and local files cannot be read. Open a chart in this tab, and its codes
				appear here.
			</p>
		</StateCard>
	);
}

interface NoNoteProps {
	readonly read: () => void;
	/** Lets the user show where the note stands. */
	readonly teach?: (() => void) | undefined;
}

export function NoNote({ read, teach }: NoNoteProps) {
	return (
		<StateCard
			icon="note"
			title="No note on this page"
			action={
				<div className="state-actions">
					<button type="button" className="button" onClick={read}>
						Look again
					</button>
					{teach ? (
						<button type="button" className="button plain" onClick={teach}>
							Teach this page
						</button>
					) : null}
				</div>
			}
		>
			<p>Open an encounter’s note. It is read as soon as it shows, also while it is being written.</p>
			<p>If a note is open and not found, click into its text and look again, or show where it stands.</p>
		</StateCard>
	);
}

export function WhichNote() {
	return (
		<StateCard icon="note" title="Which note?">
			<p>This page shows several notes, and nothing tells which one is to be coded.</p>
			<p>Click in the one that you mean, or type in it. Its codes appear here.</p>
		</StateCard>
	);
}

export function Failed({ message, retry }: { readonly message: string; readonly retry: () => void }) {
	return (
		<StateCard
			icon="warning"
			title="This note was not coded"
			action={
				<button type="button" className="button primary" onClick={retry}>
					Try again
				</button>
			}
		>
			<p role="alert">{message}</p>
			<p>The note and your earlier decisions are kept.</p>
		</StateCard>
	);
}

export function NothingToCode({ left, stage }: { readonly left: number; readonly stage: Stage }) {
	return (
		<StateCard
			icon="check"
			title={stage.complete ? 'Reviewed: nothing to report' : 'No reportable diagnosis found'}
			action={stage.complete ? null : <ActionButton id="none" stage={stage} />}
		>
			<p>Nothing in this note is documented as a condition of this patient that was addressed at the visit.</p>
			<p>
				{left > 0
					? 'What was left out, and why, stands below.'
					: 'If you see one, select its words in the note and add a code.'}
			</p>
		</StateCard>
	);
}
