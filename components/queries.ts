import { QueryClient } from '@tanstack/react-query';

/** Nothing here goes over a network, so being offline is no reason to wait. */
export const newQueries = () =>
	new QueryClient({ defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false } } });
