import type { TermSource } from '../release.ts';
import type { IndexEntry } from '../source/alphabetic.ts';
import { foldWords } from '../words.ts';
import type { Placed } from './entries.ts';

const normal = (title: string) =>
	title
		.toLowerCase()
		.replace(/\([^()]*\)/g, ' ')
		.replace(/(\w{3})s\b/g, '$1')
		.replace(/\b(?:nec|nos)\b/g, ' ')
		.replace(/\s*,\s*/g, ', ')
		.replace(/\s+/g, ' ')
		.replace(/[, ]+$/, '')
		.trim();

/** Finds the entry that a comma path ("Pain, abdominal") names. */
export class ReferenceFinder {
	private readonly exact = new Map<string, Placed>();
	private readonly loose = new Map<string, Placed>();
	private readonly children = new Map<string, { readonly placed: Placed; readonly words: ReadonlySet<string> }[]>();
	private readonly connectors = new Map<string, Placed[]>();

	constructor(private readonly placed: readonly Placed[]) {
		for (const p of placed) {
			const under = this.scope(p.parent, p.source);
			const title = normal(p.entry.title);
			this.keep(this.exact, under + title, p);
			for (const part of title.split(', ')) this.keep(this.loose, under + part, p);
			const siblings = this.children.get(under) ?? [];
			siblings.push({ placed: p, words: new Set(foldWords(title)) });
			this.children.set(under, siblings);
			if (p.own.every((o) => o.required.length === 0))
				this.connectors.set(under, [...(this.connectors.get(under) ?? []), p]);
		}
	}

	/** The entry, or undefined; `source` is the file whose main terms are meant. */
	find(path: string, source: TermSource): Placed | undefined {
		const parts = path
			.split(',')
			.map(normal)
			.filter((p) => p !== '');
		const apart = parts.flatMap((p) => p.split(/(?<=^(?:with|in|due to|by|following)) /));
		return (
			this.descend(-1, parts, source) ?? (apart.length > parts.length ? this.descend(-1, apart, source) : undefined)
		);
	}

	/** As `find`, but an entry that only refers on is followed, at most three times. */
	follow(path: string, source: TermSource): Placed | undefined {
		let target: Placed | undefined;
		let next: string | undefined = path;
		for (let n = 0; n < 3 && next !== undefined; n++) {
			target = this.find(next, source) ?? (source === 'index' ? this.find(next, 'external') : undefined);
			const entry: IndexEntry | undefined = target?.entry;
			next = entry && entry.code === undefined && entry.children.length === 0 ? entry.see[0] : undefined;
		}
		return target;
	}

	private descend(parent: number, parts: readonly string[], source: TermSource): Placed | undefined {
		if (parts.length === 0) return this.placed[parent];
		const under = this.scope(parent, source);
		for (let n = parts.length; n > 0; n--) {
			const key = under + parts.slice(0, n).join(', ');
			for (const hit of [this.exact.get(key), this.loose.get(key)]) {
				const found = hit && this.descend(hit.id, parts.slice(n), source);
				if (found) return found;
			}
		}
		// "Dementia, Parkinson's" may stand below "in (due to)".
		for (const c of parent < 0 ? [] : (this.connectors.get(under) ?? [])) {
			const found = this.descend(c.id, parts, source);
			if (found) return found;
		}
		const containing = parent < 0 ? undefined : this.containing(under, parts[0] as string);
		return containing && this.descend(containing.id, parts.slice(1), source);
	}

	/** "cuboid" for "cuboid bone": the shortest title that has all the words. */
	private containing(under: string, part: string): Placed | undefined {
		const wanted = foldWords(part);
		if (wanted.length === 0) return undefined;
		let best: { readonly placed: Placed; readonly words: ReadonlySet<string> } | undefined;
		for (const c of this.children.get(under) ?? []) {
			if (wanted.every((w) => c.words.has(w)) && (!best || c.words.size < best.words.size)) best = c;
		}
		return best?.placed;
	}

	private scope(parent: number, source: TermSource): string {
		return parent < 0 ? `${source}|` : `${parent}|`;
	}

	/** Of two entries with one name the one with more below it is meant. */
	private keep(map: Map<string, Placed>, key: string, p: Placed): void {
		const old = map.get(key);
		if (!old || p.end - p.id > old.end - old.id) map.set(key, p);
	}
}
