/** Whether a match pattern of a granted origin (`https://ehr.example.org/*`) covers an origin. */
export function covers(pattern: string, origin: string): boolean {
	if (pattern === '<all_urls>') return true;
	const parts = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern);
	if (!parts || !URL.canParse(origin)) return false;
	const [, scheme, host = ''] = parts;
	const { protocol, hostname, host: withPort } = new URL(origin);
	if (scheme !== '*' && `${scheme}:` !== protocol) return false;
	if (host === '*' || host === hostname || host === withPort) return true;
	return host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
}
