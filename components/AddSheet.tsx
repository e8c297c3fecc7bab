import { useQuery } from '@tanstack/react-query';
import type { Quoted } from '../storage/schema.ts';
import { CodeSearch } from './CodeSearch.tsx';
import type { CodeHit, Deeds } from './deeds.ts';
import { Quote } from './Quote.tsx';
import { evidenceOf, type Line } from './review.ts';
import { Sheet } from './Sheet.tsx';

interface Props {
	readonly line: Line | undefined;
	readonly text: string;
	readonly scope: string;
	readonly deeds: Pick<Deeds, 'search' | 'selection'>;
	readonly add: (hit: CodeHit, evidence: readonly Quoted[]) => void;
	readonly close: () => void;
}

const wanted = 'Select the words in the note that support the code.';

/**
 * A code that was missed. It rests on the words selected in the page, or else on the current row's; without
 * words there is nothing to prove it, and nothing is added.
 */
export function AddSheet({ line, text, scope, deeds, add, close }: Props) {
	const { data: selected, isPending } = useQuery({
		queryKey: ['selection'],
		queryFn: () => deeds.selection(),
		refetchInterval: 700,
		gcTime: 0,
		retry: false,
	});
	const evidence = selected ? [selected] : line ? evidenceOf(line).slice(0, 1) : [];
	const none = evidence.length === 0;
	return (
		<Sheet title="Add a code" place="top" close={close}>
			<p className="sheet-words">
				<span className="quiet">
					{selected
						? 'Words selected in the note'
						: none
							? 'No words selected'
							: 'Words of the current row; select others in the note to change them'}
				</span>
				{none ? <span>{wanted}</span> : <Quote text={text} evidence={evidence} />}
			</p>
			{isPending ? null : (
				<CodeSearch
					start={selected && selected.quote.length < 60 ? selected.quote.replace(/\s+/g, ' ') : ''}
					proposals={[]}
					scope={scope}
					search={deeds.search}
					pick={(hit) => add(hit, evidence)}
					blocked={none ? wanted : undefined}
				/>
			)}
		</Sheet>
	);
}
