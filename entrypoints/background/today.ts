/** Today where the user is, as an ISO date. Only composition roots may ask: the core and storage have no clock. */
export function today(now = new Date()): string {
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
