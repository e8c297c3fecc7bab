import { openRelease } from '../../icd-data/open.ts';
import type { Release, ReleaseManifest } from '../../icd-data/release.ts';

/** An error that the user may read: its words are ours. */
export class Refused extends Error {}

interface Manifest {
	readonly releases: readonly ReleaseManifest[];
}

const warm = new Map<string, Promise<Release>>();
let listed: Promise<readonly ReleaseManifest[]> | undefined;

/** The release that covers a date of service, read from the extension's own files once and kept. */
export async function releaseFor(dateOfService: string): Promise<Release> {
	const shipped = await installed();
	const covering = shipped.find(({ from, to }) => from <= dateOfService && dateOfService <= to);
	if (!covering) {
		const known = shipped.map(({ release, from, to }) => `${release} (${from} to ${to})`).join(', ');
		throw new Refused(`No code set here covers the date of service ${dateOfService}. Installed: ${known}.`);
	}
	const opening = warm.get(covering.release) ?? open(`${covering.release}.icd.gz`);
	warm.set(covering.release, opening);
	opening.catch(() => warm.delete(covering.release));
	return opening;
}

/** The newest code set that ships: what does not depend on a note is tried on it. */
export async function newestRelease(): Promise<Release> {
	const [newest] = (await installed()).toSorted((a, b) => (a.from < b.from ? 1 : -1));
	if (!newest) throw new Refused('No code set is in this installation.');
	return releaseFor(newest.from);
}

function installed(): Promise<readonly ReleaseManifest[]> {
	listed ??= list().catch((error) => {
		listed = undefined;
		throw error;
	});
	return listed;
}

async function open(file: string): Promise<Release> {
	const packed = (await fetched(file)).pipeThrough(new DecompressionStream('gzip'));
	return openRelease(new Uint8Array(await new Response(packed).arrayBuffer()));
}

async function list(): Promise<readonly ReleaseManifest[]> {
	const { releases } = (await new Response(await fetched('manifest.json')).json()) as Manifest;
	return releases;
}

async function fetched(name: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
	const { ok, body } = await fetch(`/icd/${name}`);
	if (!ok || !body) throw new Refused(`The code set file ${name} is missing from this installation.`);
	return body;
}
