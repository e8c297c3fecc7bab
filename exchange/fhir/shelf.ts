import { type Json, record, records, words } from '../json.ts';

/** A resource with its place in the file. */
export interface Held {
	readonly resource: Json;
	readonly type: string;
	readonly where: string;
	readonly fullUrl: string | undefined;
	/** The resource that contains it. */
	readonly inside?: Held;
}

const deepest = 5;

/** Every resource of a file, those of nested Bundles too, in order; places that hold none are named. */
export function collect(value: Json, where: string, fullUrl?: string, depth = 0): { held: Held[]; broken: string[] } {
	const type = words(value.resourceType);
	if (type === undefined) return { held: [], broken: [where] };
	if (type !== 'Bundle') return { held: [{ resource: value, type, where, fullUrl }], broken: [] };
	if (depth === deepest) return { held: [], broken: [where] };
	const entries = Array.isArray(value.entry) ? (value.entry as unknown[]) : [];
	const parts = entries.map((one, at) => {
		const place = `${where}.entry[${at}]`;
		const entry = record(one);
		const resource = record(entry?.resource);
		if (!entry) return { held: [], broken: [place] };
		if (!resource) return { held: [], broken: 'resource' in entry ? [`${place}.resource`] : [] };
		return collect(resource, `${place}.resource`, words(entry.fullUrl), depth + 1);
	});
	return { held: parts.flatMap(({ held }) => held), broken: parts.flatMap(({ broken }) => broken) };
}

export interface Shelf {
	/** The resource that a reference names: contained, by full URL, or by type and id; undefined when not in the file. */
	find(reference: unknown, holder: Held): Held | undefined;
	/** The only resource of a type, when there is exactly one. */
	only(type: string): Held | undefined;
}

const versionless = (reference: string): string => reference.replace(/\/_history\/[^/]+$/, '');
const key = ({ type, resource }: Held): string => `${type}/${words(resource.id) ?? ''}`;

/** "https://server/fhir" of "https://server/fhir/Patient/1". */
const baseOf = (url: string | undefined): string | undefined =>
	/^(https?:.*)\/[A-Z][A-Za-z]+\/[^/]+$/.exec(url ?? '')?.[1];

function group(held: readonly Held[], by: (one: Held) => string | undefined): Map<string, Held[]> {
	const out = new Map<string, Held[]>();
	for (const one of held) {
		const name = by(one);
		if (name !== undefined) out.set(name, [...(out.get(name) ?? []), one]);
	}
	return out;
}

/** Looks up references as a Bundle resolves them; two resources that fit equally well count as none. */
export function shelf(held: readonly Held[]): Shelf {
	const byUrl = group(held, ({ fullUrl }) => fullUrl);
	const byKey = group(held, key);
	const byType = group(held, ({ type }) => type);
	const one = (found: readonly Held[] | undefined) => (found?.length === 1 ? found[0] : undefined);
	return {
		only: (type) => one(byType.get(type)),
		find(reference, holder) {
			const named = words(record(reference)?.reference);
			if (named === undefined) return undefined;
			if (named.startsWith('#')) return contained(named.slice(1), holder.inside ?? holder);
			const plain = versionless(named);
			const direct = one(byUrl.get(plain));
			if (direct) return direct;
			const base = baseOf(holder.fullUrl);
			const beside = base === undefined ? undefined : one(byUrl.get(`${base}/${plain}`));
			if (beside) return beside;
			const relative = /(?:^|\/)([A-Z][A-Za-z]+\/[^/]+)$/.exec(plain)?.[1] ?? '';
			const same = byKey.get(relative) ?? [];
			return one(plain === relative ? same : same.filter(({ fullUrl }) => fullUrl === undefined));
		},
	};
}

function contained(id: string, inside: Held): Held | undefined {
	const resource = records(inside.resource.contained).find((one) => one.id === id);
	const type = words(resource?.resourceType);
	return resource && type !== undefined
		? { resource, type, where: `${inside.where}.contained`, fullUrl: undefined, inside }
		: undefined;
}
