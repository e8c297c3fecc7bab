import { level } from './confidence.ts';

/** A word and three bars; the number stands in the tooltip and in the details. */
export function Confidence({ value }: { readonly value: number }) {
	const { word, bars } = level(value);
	return (
		<span className="confidence" title={`Confidence ${value.toFixed(2)}`}>
			<span className="bars" aria-hidden="true" data-bars={bars}>
				<i />
				<i />
				<i />
			</span>
			<span>
				{word}
				<span className="hidden"> confidence</span>
			</span>
		</span>
	);
}
