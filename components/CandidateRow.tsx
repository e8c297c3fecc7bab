import { memo } from 'react';
import { FindingLine } from './FindingLine.tsx';
import { Icon } from './icons.tsx';
import { Quote } from './Quote.tsx';
import { type Lines, proofOf } from './review.ts';
import { reasonNames, sectionNames } from './words.ts';

interface Props {
	readonly line: Lines['candidates'][number];
	readonly text: string;
	readonly current: boolean;
	readonly tabbable: boolean;
	readonly id: string;
}

/** Something the note mentions that is not reported, and why. */
export const CandidateRow = memo(function CandidateRow({ line, text, current, tabbable, id }: Props) {
	const { candidate, taken, findings } = line;
	const section = candidate.evidence[0]?.section;
	return (
		<div
			role="option"
			id={id}
			className={`row candidate ${taken ? 'accepted' : ''}`}
			data-line={line.id}
			aria-selected={current}
			tabIndex={tabbable ? 0 : -1}
		>
			<span className={`marker ${taken ? 'accepted' : 'left-out'}`}>
				{taken ? <Icon name="check" /> : <span className="dot" />}
			</span>
			<span className="body">
				<span className="top">
					<span className="code num">{candidate.code}</span>
					<span className="push" />
					<span className="quiet">{taken ? 'Coded' : section && sectionNames[section]}</span>
					<span className="title">{candidate.title}</span>
				</span>
				<span>
					<span className="reason">{reasonNames[candidate.reason]}</span>
					<Quote text={text} evidence={proofOf(line, text)} />
					{findings.map((finding) => (
						<FindingLine key={`${finding.rule} ${finding.says}`} finding={finding} />
					))}
				</span>
			</span>
		</div>
	);
});
