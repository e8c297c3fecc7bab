import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CodeHit, Deeds } from './deeds.ts';

const pause = 80;

function useSettled(value: string): string {
	const [settled, setSettled] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(value), pause);
		return () => clearTimeout(timer);
	}, [value]);
	return settled;
}

export interface Found {
	readonly hits: readonly CodeHit[];
	readonly state: 'idle' | 'searching' | 'found' | 'failed';
}

/** Codes for what is typed; the last answer stays until the next one is there. */
export function useCodeSearch(query: string, scope: string, search: Deeds['search']): Found {
	const settled = useSettled(query.trim());
	const { data, isFetching, isError } = useQuery({
		queryKey: ['codes', scope, settled],
		queryFn: ({ signal }) => search(settled, signal),
		enabled: settled !== '',
		placeholderData: keepPreviousData,
		staleTime: Number.POSITIVE_INFINITY,
		retry: false,
	});
	if (query.trim() === '') return { hits: [], state: 'idle' };
	if (isError) return { hits: [], state: 'failed' };
	return { hits: data ?? [], state: isFetching || settled !== query.trim() ? 'searching' : 'found' };
}
