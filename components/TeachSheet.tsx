import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import { Sheet } from './Sheet.tsx';

export type Teachable = 'note' | 'patient' | 'diagnosis';

export interface Teaching {
	/** What has been shown on this site. */
	readonly known: readonly Teachable[];
	/** What of it is not on the page any more. */
	readonly broken: readonly Teachable[];
	/** What the user is to click in the page now. */
	readonly pointing: Teachable | undefined;
	/** What came of the last click, where it was of no use. */
	readonly problem: string | undefined;
	point(what: Teachable): void;
	stop(): void;
	forget(): void;
	close(): void;
}

export const teachables: Readonly<Record<Teachable, { readonly name: string; readonly how: string }>> = {
	note: { name: 'The note', how: 'Click into its text in the page.' },
	patient: { name: 'The patient’s number', how: 'Click the number in the page, not its label.' },
	diagnosis: { name: 'The diagnosis field', how: 'Click the field in the page that takes diagnoses.' },
};

/** Shows the panel where things stand in a page that it does not understand by itself: one click each, kept for the site. */
export function TeachSheet({ teaching }: { readonly teaching: Teaching }) {
	const { known, broken, pointing, problem, point, stop, forget, close } = teaching;
	const ids = Object.keys(teachables) as Teachable[];
	const words = (id: Teachable) => (known.includes(id) ? 'Show again' : 'Show');
	return (
		<Sheet title="Teach this page" close={close}>
			<p className="sheet-note">
				What you show is kept for this site: where it stands, no words of it. It is looked up at each visit.
			</p>
			<ul className="teach">
				{ids.map((id, index) => (
					<li key={id}>
						<span className="grow">
							{teachables[id].name}
							<span className="quiet">{stateOf(id, { known, broken, pointing })}</span>
						</span>
						{pointing === id ? (
							<button type="button" className="button" onClick={stop}>
								Cancel
							</button>
						) : (
							<button
								type="button"
								className="button"
								data-first={index === 0 ? '' : undefined}
								aria-label={`${words(id)} ${teachables[id].name.toLowerCase()}`}
								onClick={() => point(id)}
							>
								{words(id)}
							</button>
						)}
					</li>
				))}
			</ul>
			<div className="teach-foot">
				<p role="status">
					{pointing
						? `${teachables[pointing].how} Without a mouse: F6 to the page, arrow keys, Enter. Esc there gives up.`
						: problem}
				</p>
				{known.length > 0 && !pointing ? (
					<button type="button" className="button plain" onClick={forget}>
						<Icon name="undo" />
						Forget what was shown here
					</button>
				) : null}
			</div>
		</Sheet>
	);
}

function stateOf(
	id: Teachable,
	{ known, broken, pointing }: Pick<Teaching, 'known' | 'broken' | 'pointing'>,
): ReactNode {
	if (pointing === id) return 'Waiting for your click in the page';
	if (broken.includes(id)) return 'Not found any more: show it again';
	return known.includes(id) ? 'Shown' : 'Found by itself';
}
