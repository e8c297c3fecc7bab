import { useId } from 'react';

export interface Series {
	readonly name: string;
	readonly values: readonly number[];
}

interface Props {
	readonly title: string;
	readonly says: string;
	/** One for each point; shown at both ends, and as the table's first column. */
	readonly labels: readonly string[];
	readonly series: readonly Series[];
	/** Highest value of the scale. */
	readonly top: number;
	readonly axis: string;
	readonly head: string;
	readonly tell: (value: number) => string;
}

const width = 460;
const height = 150;
const edge = { left: 44, right: 8, top: 8, bottom: 20 };

/** Lines over a common scale, told apart by dashes and not by colour alone, with their numbers below. */
export function LineChart({ title, says, labels, series, top, axis, head, tell }: Props) {
	const id = useId();
	const x = (index: number) => edge.left + ((width - edge.left - edge.right) * index) / Math.max(1, labels.length - 1);
	const y = (value: number) => height - edge.bottom - ((height - edge.top - edge.bottom) * value) / (top || 1);
	return (
		<figure className="chart" aria-labelledby={id}>
			<figcaption>
				<h2 id={id}>{title}</h2>
				{says ? <p>{says}</p> : null}
			</figcaption>
			{labels.length === 0 ? null : (
				<>
					<svg className="lines" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
						{[0, 0.5, 1].map((part) => (
							<g key={part}>
								<line className="rule" x1={edge.left} x2={width - edge.right} y1={y(part * top)} y2={y(part * top)} />
								<text x={edge.left - 6} y={y(part * top) + 4} textAnchor="end">
									{tell(part * top)}
								</text>
							</g>
						))}
						<text x={edge.left} y={height - 4}>
							{labels[0]}
						</text>
						<text x={width - edge.right} y={height - 4} textAnchor="end">
							{labels.at(-1)} {axis}
						</text>
						{series.map(({ name, values }, index) => (
							<g key={name} className={`line-${index}`}>
								<polyline points={values.map((value, at) => `${x(at)},${y(value)}`).join(' ')} />
								{values.map((value, at) => (
									<circle key={labels[at]} cx={x(at)} cy={y(value)} r={2.2} />
								))}
							</g>
						))}
					</svg>
					<details>
						<summary>Numbers</summary>
						<table>
							<thead>
								<tr>
									<th scope="col">{head}</th>
									{series.map(({ name }) => (
										<th key={name} scope="col" className="num">
											{name}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{labels.map((label, at) => (
									<tr key={label}>
										<th scope="row">{label}</th>
										{series.map(({ name, values }) => (
											<td key={name} className="num">
												{tell(values[at] ?? 0)}
											</td>
										))}
									</tr>
								))}
							</tbody>
						</table>
					</details>
				</>
			)}
		</figure>
	);
}
