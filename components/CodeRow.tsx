import { memo } from 'react';
import { outcome } from './acting.ts';
import { Confidence } from './Confidence.tsx';
import { FindingLine } from './FindingLine.tsx';
import { Marker } from './Marker.tsx';
import { Meat } from './Meat.tsx';
import { Quote } from './Quote.tsx';
import { detailsOf, type Lines, proofOf } from './review.ts';
import { sectionNames } from './words.ts';

interface Props {
	readonly line: Lines['codes'][number];
	readonly text: string;
	readonly order: number;
	readonly current: boolean;
	readonly tabbable: boolean;
	readonly id: string;
}

/** One code. Its height does not depend on what is decided, so that nothing jumps. */
export const CodeRow = memo(function CodeRow({ line, text, order, current, tabbable, id }: Props) {
	const { item, findings } = line;
	const { suggestion, status, decision } = item;
	const details = detailsOf(line, text);
	const section = details[0]?.section;
	return (
		<div
			role="option"
			id={id}
			className={`row ${status}`}
			data-line={line.id}
			aria-selected={current}
			tabIndex={tabbable ? 0 : -1}
		>
			<Marker status={status} order={order} />
			<span className="body">
				<span className="top">
					<span className="code num">{item.code}</span>
					{suggestion?.firstListed ? <span className="badge">First-listed</span> : null}
					{item.source === 'suggested' ? null : <span className="badge person">By hand</span>}
					<span className="push" />
					{suggestion && status !== 'replaced' ? <Confidence value={suggestion.confidence} /> : null}
					<span className="title">{item.title}</span>
				</span>
				<span>
					<Quote text={text} evidence={proofOf(line, text)} />
					<span className="meta">
						<span className={status === 'open' ? 'hidden' : 'outcome'}>{outcome(decision) ?? 'Not reviewed'}</span>
						{status === 'open' && section ? <span>{sectionNames[section]}</span> : null}
						{status === 'open' ? <Meat evidence={details} /> : null}
					</span>
					{findings.map((finding) => (
						<FindingLine key={`${finding.rule} ${finding.says}`} finding={finding} />
					))}
				</span>
			</span>
		</div>
	);
});
