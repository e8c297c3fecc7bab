import type { OwnModel } from '../storage/schema.ts';

const shareOf = (share: number) => `${Math.round(share * 100)} %`;

/** What is known of the model in use. */
export function OwnModelRow({ model, remove }: { readonly model: OwnModel; readonly remove: () => void }) {
	return (
		<ul className="items">
			<li>
				<strong className="grow">{model.name}</strong>
				<span className="quiet num">{Math.max(1, Math.round(model.bytes / 1e6))} MB</span>
				<button type="button" className="button plain" aria-label={`Remove ${model.name}`} onClick={remove}>
					Remove
				</button>
				<span className="wide num">
					Told {shareOf(model.toldApart)} of the trial pairs apart, {model.msPerText} ms a text.
				</span>
				{model.fault ? (
					<span className="wide note" role="alert">
						Not used; the reader that ships works in its place. {model.fault}
					</span>
				) : null}
			</li>
		</ul>
	);
}
