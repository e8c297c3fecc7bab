import type { ReactNode, RefObject } from 'react';
import { Icon } from '../icons.tsx';
import { type Filter, type GroupId, groupIds, groups, noFilter } from './queue.ts';
import { number, spelled } from './words.ts';

interface Props {
	readonly filter: Filter;
	readonly change: (more: Partial<Filter>) => void;
	readonly counts: Readonly<Record<GroupId, number>>;
	readonly reasons: readonly (readonly [string, number])[];
	readonly reasonNames: ReadonlyMap<string, string>;
	readonly search: RefObject<HTMLInputElement | null>;
	/** What can be done with the encounters, beside the states. */
	readonly tools: ReactNode;
	readonly choosing: ReactNode;
	/** Gives the keyboard back to the list. */
	readonly leave: () => void;
}

/** State, reason, dates, source and words; all joined by and. */
export function FilterBar({ filter, change, counts, reasons, reasonNames, search, leave, tools, choosing }: Props) {
	const narrowed = JSON.stringify({ ...filter, group: 'all' }) !== JSON.stringify(noFilter);
	return (
		<search className="filters" aria-label="Filter of the worklist">
			<fieldset className="chips">
				<legend className="hidden">State</legend>
				{groupIds.map((id) => (
					<button
						key={id}
						type="button"
						className="chip-button"
						aria-pressed={filter.group === id}
						onClick={() => change({ group: id })}
					>
						{groups[id].word} <span className="num quiet">{number(counts[id])}</span>
					</button>
				))}
			</fieldset>
			{tools}
			<div className="filter-fields">
				<span className="search-box">
					<Icon name="search" />
					<input
						ref={search}
						className="input"
						type="search"
						aria-label="Search by name, number or code"
						placeholder="Name, number or code  ( / )"
						value={filter.query}
						onChange={(event) => change({ query: event.target.value })}
						onKeyDown={(event) => {
							if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'ArrowDown') return;
							event.preventDefault();
							if (event.key === 'Escape') change({ query: '' });
							leave();
						}}
					/>
				</span>
				<select
					className="input"
					aria-label="Reason"
					value={filter.reason}
					onChange={(event) => change({ reason: event.target.value })}
				>
					<option value="">Any reason</option>
					{reasons.map(([id, count]) => (
						<option key={id} value={id}>
							{reasonNames.get(id) ?? spelled(id)} ({number(count)})
						</option>
					))}
				</select>
				<label className="dated">
					<span className="quiet">From</span>
					<input
						className="input"
						type="date"
						value={filter.from}
						onChange={(event) => change({ from: event.target.value })}
					/>
				</label>
				<label className="dated">
					<span className="quiet">to</span>
					<input
						className="input"
						type="date"
						value={filter.to}
						onChange={(event) => change({ to: event.target.value })}
					/>
				</label>
				<select
					className="input"
					aria-label="Source"
					value={filter.source}
					onChange={(event) => change({ source: event.target.value as Filter['source'] })}
				>
					<option value="">Charts and imports</option>
					<option value="chart">Opened charts</option>
					<option value="import">Imports</option>
				</select>
				{narrowed ? (
					<button type="button" className="button plain" onClick={() => change({ ...noFilter, group: filter.group })}>
						Clear
					</button>
				) : null}
				<span className="push" />
				{choosing}
			</div>
		</search>
	);
}
