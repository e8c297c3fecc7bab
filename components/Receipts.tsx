import { Icon } from './icons.tsx';
import { iconOf, isInChart, saysOf, summary } from './receipts.ts';
import type { Writing } from './useWriting.ts';

interface Props {
	readonly writing: Writing;
	/** Puts these on the clipboard: what the chart did not take is never lost. */
	readonly copy: (codes: readonly { readonly code: string; readonly title: string }[]) => void;
}

/** What came of writing into the chart, a line a code, with the way out for what did not get there. */
export function Receipts({ writing, copy }: Props) {
	const { orders, running, stop, close } = writing;
	if (orders.length === 0) return null;
	const receipts = orders.flatMap(({ receipt }) => receipt ?? []);
	const left = orders.filter(({ receipt }) => !receipt || !isInChart(receipt));
	const at = receipts.length + 1;
	return (
		<section className="receipts" aria-label="Written to the chart" aria-busy={running}>
			<div className="receipts-head">
				<h2>{running ? `Writing code ${at} of ${orders.length}` : summaryOf(orders)}</h2>
				<span className="push" />
				{running ? (
					<button type="button" className="button" onClick={stop}>
						Stop
					</button>
				) : (
					<button type="button" className="button plain bare" aria-label="Close" title="Close" onClick={close}>
						<Icon name="cross" />
					</button>
				)}
			</div>
			<ul>
				{orders.map(({ code, receipt }, index) => (
					<li key={code} className={receipt?.outcome}>
						<Icon name={receipt ? iconOf(receipt) : running && index === receipts.length ? 'refresh' : 'pause'} />
						<span className="code num">{code}</span>
						<span>{receipt ? saysOf(receipt) : running ? waiting(index === receipts.length) : 'Not tried'}</span>
					</li>
				))}
			</ul>
			{!running && left.length > 0 ? (
				<button type="button" className="button" onClick={() => copy(left)}>
					<Icon name="copy" />
					{left.length === orders.length ? 'Copy the codes' : `Copy the ${left.length} that are missing`}
				</button>
			) : null}
			{!running && left.length < orders.length ? (
				<p className="quiet">Nothing is saved yet: save in the chart.</p>
			) : null}
		</section>
	);
}

const waiting = (now: boolean) => (now ? 'Writing…' : 'Waiting');

const summaryOf = (orders: Writing['orders']) =>
	summary(orders.map(({ code, receipt }) => receipt ?? { code, outcome: 'refused' }));
