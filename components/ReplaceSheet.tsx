import type { ReviewItem } from '../storage/review.ts';
import { CodeSearch } from './CodeSearch.tsx';
import type { CodeHit, Deeds } from './deeds.ts';
import { Quote } from './Quote.tsx';
import { Sheet } from './Sheet.tsx';

interface Props {
	readonly item: ReviewItem;
	readonly text: string;
	readonly scope: string;
	readonly search: Deeds['search'];
	readonly replace: (hit: CodeHit) => void;
	readonly close: () => void;
}

/** Another code for the same words; the alternatives stand ready before anything is typed. */
export function ReplaceSheet({ item, text, scope, search, replace, close }: Props) {
	const proposals = (item.suggestion?.alternatives ?? []).map((one) => ({ ...one, billable: true, via: '' }));
	return (
		<Sheet title={`Replace ${item.code}`} place="top" close={close}>
			<p className="sheet-words">
				<Quote text={text} evidence={item.evidence} />
			</p>
			<CodeSearch start="" proposals={proposals} scope={scope} search={search} pick={replace} />
		</Sheet>
	);
}
