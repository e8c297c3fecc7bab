import { useId } from 'react';
import type { Bar } from './figures.ts';
import { number, percent } from './words.ts';

interface Props {
	readonly title: string;
	/** What the picture says, in a sentence. */
	readonly says: string;
	readonly bars: readonly Bar[];
	/** Heads of the table. */
	readonly heads: readonly [what: string, count: string];
}

const line = 22;
const width = 240;

/** Bars with their numbers in a table beside them; the picture is for the eye only, the table says it all. */
export function BarChart({ title, says, bars, heads }: Props) {
	const id = useId();
	const most = Math.max(1, ...bars.map(({ count }) => count));
	const shares = bars.some(({ share }) => share !== undefined);
	return (
		<figure className="chart" aria-labelledby={id}>
			<figcaption>
				<h2 id={id}>{title}</h2>
				{says ? <p>{says}</p> : null}
			</figcaption>
			{bars.length === 0 ? null : (
				<div className="bars-and-numbers">
					<table>
						<thead>
							<tr>
								<th scope="col">{heads[0]}</th>
								<th scope="col" className="num">
									{heads[1]}
								</th>
								{shares ? (
									<th scope="col" className="num">
										Share
									</th>
								) : null}
							</tr>
						</thead>
						<tbody>
							{bars.map(({ label, count, share }) => (
								<tr key={label}>
									<th scope="row">{label}</th>
									<td className="num">{number(count)}</td>
									{shares ? <td className="num">{share === undefined ? '' : percent(share, 1)}</td> : null}
								</tr>
							))}
						</tbody>
					</table>
					<svg
						viewBox={`0 0 ${width} ${bars.length * line}`}
						preserveAspectRatio="none"
						aria-hidden="true"
						style={{ height: bars.length * line }}
					>
						{bars.map(({ label, count }, index) => (
							<rect
								key={label}
								x={0}
								y={index * line + 4}
								width={Math.max(count > 0 ? 2 : 0, (width * count) / most)}
								height={line - 8}
								rx={2}
							/>
						))}
					</svg>
				</div>
			)}
		</figure>
	);
}
