import { useId } from 'react';
import { inAll, type Topic } from './topics.ts';
import { many, number, percent } from './words.ts';

const most = 12;
const heads = ['Shown', 'Answered', 'Copied', 'Settled', 'Set aside', 'Never again', 'Response', 'Repeat'] as const;

/** Rates are told where something was shown. */
const rate = (count: number, of: number) => (of === 0 ? '' : percent(count / of));

function Row({ topic: { topic, ...of } }: { readonly topic: Topic }) {
	const { shown, answered, copied, settled, dismissed, never, repeated } = of;
	return (
		<tr>
			<th scope="row">{topic}</th>
			{[shown, answered, copied, settled, dismissed, never].map((count, at) => (
				<td key={heads[at]} className="num">
					{number(count)}
				</td>
			))}
			<td className="num">{rate(answered + copied, shown)}</td>
			<td className="num">{rate(repeated, shown)}</td>
		</tr>
	);
}

/** Questions to providers by topic: how often each is shown, answered, and shown again. */
export function TopicTable({ topics }: { readonly topics: readonly Topic[] | undefined }) {
	const id = useId();
	const rest = (topics?.length ?? 0) - most;
	return (
		<figure className="chart topics" aria-labelledby={id}>
			<figcaption>
				<h2 id={id}>Questions to providers</h2>
				<p>
					{topics === undefined
						? 'Reading the decisions.'
						: topics.length === 0
							? 'None was shown yet.'
							: 'Response: answered from the card or copied to send, of those shown. Settled: the note itself left it open no longer. Repeat: shown again in the same encounter after page or panel was opened anew.'}
				</p>
			</figcaption>
			{topics === undefined || topics.length === 0 ? null : (
				<table>
					<thead>
						<tr>
							<th scope="col">Topic</th>
							{heads.map((head) => (
								<th key={head} scope="col" className="num">
									{head}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{topics.slice(0, most).map((topic) => (
							<Row key={topic.topic} topic={topic} />
						))}
					</tbody>
					<tfoot>
						<Row topic={inAll(topics)} />
					</tfoot>
				</table>
			)}
			{rest > 0 ? <p className="quiet">{many(rest, 'topic')} shown less often are in the sum.</p> : null}
		</figure>
	);
}
