import { useEffect, useId, useRef, useState } from 'react';
import type { CodeHit, Deeds } from './deeds.ts';
import { HitRow } from './HitRow.tsx';
import { useCodeSearch } from './useCodeSearch.ts';

interface Props {
	readonly start: string;
	/** Shown before anything is typed. */
	readonly proposals: readonly CodeHit[];
	/** Date of service: the code set that is searched. */
	readonly scope: string;
	readonly search: Deeds['search'];
	readonly pick: (hit: CodeHit) => void;
	/** Why nothing can be picked yet. */
	readonly blocked?: string | undefined;
}

const idle = 'Type words or the start of a code.';
const says = {
	searching: 'Searching',
	failed: 'The code set could not be searched. Type again to retry.',
	idle,
} as const;

/** Combobox over all codes. A header is no answer: picking it narrows the search to what is under it. */
export function CodeSearch({ start, proposals, scope, search, pick, blocked }: Props) {
	const [query, setQuery] = useState(start);
	const [at, setAt] = useState(0);
	const list = useId();
	const input = useRef<HTMLInputElement>(null);
	useEffect(() => input.current?.focus(), []);
	const found = useCodeSearch(query, scope, search);
	const hits = found.state === 'idle' ? proposals : found.hits;
	const active = Math.min(at, hits.length - 1);
	const type = (words: string) => {
		setQuery(words);
		setAt(0);
	};
	const choose = (hit: CodeHit | undefined) => {
		if (!hit) return;
		if (!hit.billable) type(`${hit.code}${hit.code.length === 3 ? '.' : ''}`);
		else if (!blocked) pick(hit);
	};
	const keyed = (event: React.KeyboardEvent) => {
		const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key];
		if (step) setAt(Math.max(0, Math.min(hits.length - 1, active + step)));
		else if (event.key === 'Enter') choose(hits[active]);
		else return;
		event.preventDefault();
	};
	const state =
		found.state === 'found'
			? hits.length === 0
				? 'No code has these words. Try fewer, or another name.'
				: hits.length === 1
					? '1 code'
					: `${hits.length} codes`
			: says[found.state];
	return (
		<div className="search">
			<input
				className="input"
				role="combobox"
				aria-label="Search all codes"
				aria-expanded={hits.length > 0}
				aria-controls={list}
				aria-activedescendant={hits[active] ? `${list}-${active}` : undefined}
				aria-autocomplete="list"
				placeholder="Words or code, such as knee oa or M17"
				autoComplete="off"
				spellCheck={false}
				ref={input}
				data-first=""
				value={query}
				onChange={(event) => type(event.target.value)}
				onKeyDown={keyed}
				onFocus={(event) => event.target.select()}
			/>
			<div
				className="hits"
				id={list}
				role="listbox"
				aria-label={found.state === 'idle' ? 'Alternatives' : 'Codes found'}
			>
				{hits.map((hit, index) => (
					<HitRow
						key={`${hit.code} ${hit.via}`}
						id={`${list}-${index}`}
						hit={hit}
						active={index === active}
						choose={() => choose(hit)}
					/>
				))}
			</div>
			<p className="sheet-note" role="status">
				{blocked ?? state}
			</p>
		</div>
	);
}
