import { type Site, siteSchema } from './site.ts';

export interface Adapters {
	readonly sites: readonly Site[];
	/** What could not be used, in plain words for who wrote it. */
	readonly problems: readonly string[];
}

const most = 50;

/** Adapters that a policy names. One that is malformed is left out and reported; the others hold. */
export function readAdapters(listed: readonly unknown[]): Adapters {
	const sites: Site[] = [];
	const problems: string[] = [];
	listed.slice(0, most).forEach((raw, at) => {
		const read = siteSchema.safeParse(raw);
		if (!read.success) problems.push(...read.error.issues.map((issue) => problemOf(at, issue)));
		else if (read.data.match.length === 0) problems.push(problemOf(at, { path: ['match'], message: 'is empty' }));
		else if (sites.some(({ id }) => id === read.data.id))
			problems.push(problemOf(at, { path: ['id'], message: 'stands twice; the first counts' }));
		else sites.push(read.data);
	});
	if (listed.length > most) problems.push(`Policy "adapters" has more than ${most} entries; the rest is left out.`);
	return { sites, problems };
}

interface Issue {
	readonly path: readonly PropertyKey[];
	readonly message: string;
	readonly code?: string;
	readonly keys?: readonly string[];
}

function problemOf(at: number, { path, message, code, keys = [] }: Issue): string {
	const where = path.length > 0 ? `, ${path.map(String).join('.')},` : '';
	const what = code === 'unrecognized_keys' ? `has parts that are not known: ${keys.join(', ')}` : message;
	const said = what === 'Invalid input' ? 'is missing or not what docs/adapters.md says' : what;
	return `Policy "adapters" entry ${at + 1}${where} ${said}. This adapter is left out.`;
}
