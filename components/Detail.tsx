import { level } from './confidence.ts';
import { codeOf, detailsOf, evidenceOf, type Line } from './review.ts';
import { isMeat, meatNames, sectionNames } from './words.ts';

interface Props {
	readonly line: Line;
	readonly text: string;
	readonly show: (evidence: number) => void;
	readonly replaceWith: (code: string, title: string) => void;
}

/** Why this code: its number, every word it rests on, the steps that led to it, and what else it could be. */
export function Detail({ line, text, show, replaceWith }: Props) {
	const { code, title } = codeOf(line);
	const suggestion = line.kind === 'code' ? line.item.suggestion : undefined;
	const known = detailsOf(line, text);
	return (
		<section className="detail" aria-label={`Details of ${code}`}>
			<h2>
				<span className="num">{code}</span> {title}
			</h2>
			{suggestion ? (
				<p className="quiet">
					{level(suggestion.confidence).word} confidence,{' '}
					<span className="num">{suggestion.confidence.toFixed(2)}</span>
				</p>
			) : null}
			<h3>Words in the note</h3>
			<ul className="words">
				{evidenceOf(line).map((words, index) => {
					const more = known.find(({ start, end }) => start === words.start && end === words.end);
					return (
						<li key={`${words.start} ${words.end}`}>
							<button type="button" onClick={() => show(index)}>
								<span>
									<mark>{words.quote.replace(/\s+/g, ' ')}</mark>
								</span>
								<span className="quiet">
									{more ? sectionNames[more.section] : 'Selected by hand'}
									{more && isMeat(more.role) ? `, ${meatNames[more.role].toLowerCase()}` : null}
								</span>
							</button>
						</li>
					);
				})}
			</ul>
			{suggestion && suggestion.why.length > 0 ? (
				<>
					<h3>How it was reached</h3>
					<ol className="why">
						{suggestion.why.map((step) => (
							<li key={step}>{step}</li>
						))}
					</ol>
				</>
			) : null}
			{suggestion && suggestion.alternatives.length > 0 ? (
				<>
					<h3>Alternatives</h3>
					<ul className="words">
						{suggestion.alternatives.map((other) => (
							<li key={other.code}>
								<button type="button" onClick={() => replaceWith(other.code, other.title)}>
									<span className="alternative">
										<span className="code num">{other.code}</span> {other.title}
									</span>
								</button>
							</li>
						))}
					</ul>
				</>
			) : null}
		</section>
	);
}
