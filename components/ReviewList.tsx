import { acceptLine } from './acting.ts';
import { CandidateRow } from './CandidateRow.tsx';
import { CodeList } from './CodeList.tsx';
import { CodeRow } from './CodeRow.tsx';
import { FindingLine } from './FindingLine.tsx';
import { Icon } from './icons.tsx';
import { Key } from './Key.tsx';
import { Progress } from './Progress.tsx';
import { NothingToCode } from './states.tsx';
import type { Staging } from './useStage.ts';

interface Props {
	readonly staging: Staging;
	readonly text: string;
	/** The note has changed since, and is being coded again. */
	readonly stale: boolean;
}

/** Findings on the encounter, the codes in reporting order, and below them what was left out. */
export function ReviewList({ staging, text, stale }: Props) {
	const { lines, cursor, stage, candidates, select } = staging;
	const at = cursor.current?.id;
	const inCandidates = cursor.current?.kind === 'candidate';
	return (
		<>
			{lines.whole.length > 0 ? (
				<section className="whole" aria-label="Findings on the encounter">
					{lines.whole.map((finding) => (
						<FindingLine key={`${finding.rule} ${finding.says}`} finding={finding} />
					))}
				</section>
			) : null}
			{lines.codes.length === 0 ? (
				<NothingToCode left={lines.candidates.length} stage={stage} />
			) : (
				<>
					<Progress lines={lines} stale={stale} />
					<CodeList
						label="Codes"
						select={select}
						accept={(id) =>
							acceptLine(
								stage,
								lines.codes.find((line) => line.id === id),
							)
						}
					>
						{lines.codes.map((line, index) => (
							<CodeRow
								key={line.id}
								id={`code-${index}`}
								line={line}
								text={text}
								order={index + 1}
								current={line.id === at}
								tabbable={inCandidates ? index === 0 : line.id === at}
							/>
						))}
					</CodeList>
				</>
			)}
			{lines.candidates.length > 0 ? (
				<section className="left-out-list">
					<button type="button" className="fold" aria-expanded={candidates} onClick={() => stage.toggle('candidates')}>
						<Icon name="chevron" />
						<span>In the note, not coded</span>
						<span className="quiet num">{lines.candidates.length}</span>
						<Key>M</Key>
					</button>
					{candidates ? (
						<CodeList label="In the note, not coded" select={select}>
							{lines.candidates.map((line, index) => (
								<CandidateRow
									key={line.id}
									id={`candidate-${index}`}
									line={line}
									text={text}
									current={line.id === at}
									tabbable={inCandidates ? line.id === at : index === 0}
								/>
							))}
						</CodeList>
					) : null}
				</section>
			) : null}
		</>
	);
}
