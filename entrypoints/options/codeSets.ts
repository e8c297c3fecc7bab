import type { CodeSet } from '../../components/CodeSets.tsx';
import type { ReleaseManifest } from '../../icd-data/release.ts';

/** The code sets that ship with this build, newest first. */
export async function codeSets(): Promise<readonly CodeSet[]> {
	const { releases } = (await (await fetch('/icd/manifest.json')).json()) as { releases: readonly ReleaseManifest[] };
	return releases
		.map(({ release, from, to, provenance, counts, sources }) => ({
			release,
			from,
			to,
			provenance,
			billable: counts.billable,
			sources: sources.length,
		}))
		.sort((a, b) => (a.from < b.from ? 1 : -1));
}
