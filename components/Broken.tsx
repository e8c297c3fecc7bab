import { Icon } from './icons.tsx';
import { type Teachable, teachables } from './TeachSheet.tsx';

interface Props {
	readonly parts: readonly Teachable[];
	readonly teach: (() => void) | undefined;
}

/** What was taught about a page and no longer fits it announces itself: the page is read without it. */
export function Broken({ parts, teach }: Props) {
	if (parts.length === 0) return null;
	const names = parts.map((part) => teachables[part].name.toLowerCase()).join(', ');
	return (
		<div className="strip bad" role="status">
			<Icon name="warning" />
			<span>The page has changed. What you showed is not there any more: {names}.</span>
			{teach ? (
				<button type="button" className="button" onClick={teach}>
					Show again
				</button>
			) : null}
		</div>
	);
}
