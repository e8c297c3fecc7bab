import { noteLimit } from '../../messaging/catalogue.ts';
import { receive } from '../../messaging/receive.ts';
import { ask } from '../../messaging/send.ts';
import { Asking } from './ask/asking.ts';
import { type Capture, type Knowledge, type Seen, see } from './capture.ts';
import { chartWriter } from './chart/writer.ts';
import { Clicks } from './clicks.ts';
import { frameFacts } from './facts/frame-facts.ts';
import { labelTold } from './find/labels.ts';
import { covers } from './granted.ts';
import { rootOf } from './native.ts';
import { causedByUs } from './ours.ts';
import { atOnce, Interrupted, inStretches } from './pace.ts';
import { Painter } from './paint/painter.ts';
import { whenPanelGoes } from './panel-gone.ts';
import { report } from './report.ts';
import { selectedWords } from './selection.ts';
import { readAdapters } from './sites/read-adapters.ts';
import { siteOf } from './sites/sites.ts';
import { learn } from './teach/lesson.ts';
import { taughtSite } from './teach/taught-site.ts';
import { outsideOf } from './text/place.ts';
import { stretchesOf } from './text/ranges.ts';
import type { TextMap } from './text/text-map.ts';
import { watch } from './watch.ts';
import { insertAfter } from './write/insert.ts';

/** Our stay in one frame: from the start until the signal aborts, and then nothing of it remains. */
export class Session {
	readonly #stay = new AbortController();
	readonly #painter = new Painter();
	readonly #asking = new Asking(
		() => this.#shown,
		(done) => void ask('question.done', done).catch(() => {}),
	);
	readonly #clicks: Clicks;
	#shown: Capture | undefined;
	#among: readonly Element[] = [];
	/** What the background was told last; the same is not told twice. */
	#told = '';
	#known: Knowledge = { set: [], taught: {} };
	#lesson = new AbortController();
	#reading = false;
	#again = false;

	constructor() {
		const { signal } = this.#stay;
		const watching = watch(
			{
				changed: () => void this.#read(),
				touched: () => {
					if (this.#shown) this.#painter.refresh(this.#shown);
					this.#asking.refresh();
				},
				framesGone: () => void report('frames.gone', {}, signal),
				ours: causedByUs,
				stale: () => this.#shown !== undefined && changedSilently(this.#shown.map),
			},
			signal,
		);
		this.#observe = watching.observe;
		this.#clicks = new Clicks(
			() => this.#among,
			() => void this.#read(),
			signal,
		);
		this.#listen();
		whenPanelGoes(() => this.#painter.clear(), signal);
		// Said in the same breath: a frame that is removed has no later one. A sleeping background does not hear it.
		addEventListener('pagehide', () => void ask('note.lost', {}).catch(() => {}), { signal });
		addEventListener('pageshow', ({ persisted }) => persisted && this.announce(), { signal });
		signal.addEventListener('abort', () => this.#clear());
		this.announce();
	}

	readonly #observe: (root: Node) => void;
	readonly #write = chartWriter(() => atOnce(see(this.#known, this.#clicks.last)).capture);

	/** False once we have left, or the extension that we belong to is gone. */
	get alive(): boolean {
		return !this.#stay.signal.aborted && Boolean(chrome.runtime?.id);
	}

	leave(): void {
		this.#stay.abort();
	}

	/** Tells the background that we are here, and what the frame shows, whether it knew or not. */
	announce(): void {
		this.#told = '';
		const outside = outsideOf();
		void report('page.opened', outside ? { outside } : {}, this.#stay.signal).then((said) => {
			this.#known = { set: readAdapters(said?.adapters ?? []).sites, taught: said?.taught ?? {} };
			labelTold(said?.label);
			return this.#read();
		});
	}

	async #read(): Promise<void> {
		if (this.#reading) {
			this.#again = true;
			return;
		}
		this.#reading = true;
		try {
			do {
				this.#again = false;
				await this.#tell(await inStretches(see(this.#known, this.#clicks.last), () => !this.alive));
			} while (this.#again);
		} catch (error) {
			if (!(error instanceof Interrupted)) throw error;
			this.leave();
		} finally {
			this.#reading = false;
		}
	}

	async #tell({ capture, among, several }: Seen): Promise<void> {
		const fits = capture && capture.note.text.length <= noteLimit ? capture : undefined;
		this.#among = among;
		if (fits && this.#shown && !sameChart(fits, this.#shown)) this.#clear();
		this.#shown = fits;
		if (fits) for (const root of fits.roots) this.#observe(rootOf(root));
		else this.#clear();
		const chosen = fits ? this.#clicks.since(fits.roots) : 0;
		const say = fits ? JSON.stringify([fits.note, chosen]) : several ? 'several' : '';
		if (say === this.#told) return;
		const { signal } = this.#stay;
		const told = fits
			? await report('note.captured', { ...fits.note, chosen }, signal)
			: await report(several ? 'notes.several' : 'note.lost', {}, signal);
		if (told) this.#told = say;
	}

	#clear(): void {
		this.#painter.clear();
		this.#asking.clear();
	}

	#listen(): void {
		receive(
			'page',
			{
				'evidence.paint': async ({ spans, focus }) =>
					this.#shown ? this.#painter.paint(this.#shown, spans, focus) : { painted: [], missing: [...spans.keys()] },
				'note.give': async () => {
					const shown = this.#shown;
					return shown ? { note: { ...shown.note, chosen: this.#clicks.since(shown.roots) } } : {};
				},
				'frame.describe': ({ outside }) =>
					frameFacts(outside, taughtSite(siteOf([document], this.#known.set), this.#known.taught), () => !this.alive),
				'selection.read': async () => ({ selection: (this.#shown && selectedWords(this.#shown.map)) ?? null }),
				'note.insert': async ({ after, words }) => ({
					written: this.#shown ? await insertAfter(this.#shown.map, after, words) : 'changed',
				}),
				'questions.show': async ({ questions }) => ({ shown: [...this.#asking.take(questions)] }),
				'code.write': this.#write,
				'teach.point': ({ what }) => {
					this.#lesson.abort();
					this.#lesson = new AbortController();
					return learn(what, AbortSignal.any([this.#stay.signal, this.#lesson.signal]));
				},
				'teach.stop': async () => {
					this.#lesson.abort();
					return {};
				},
				'page.leave': async ({ allowed }) => {
					if (!allowed.some((pattern) => covers(pattern, self.origin))) this.leave();
					return {};
				},
			},
			this.#stay.signal,
		);
	}
}

/** Evidence of one encounter never shows in another, not even where the same words stand in the same place. */
function sameChart({ note }: Capture, { note: before }: Capture): boolean {
	return note.address === before.address && JSON.stringify(note.identity) === JSON.stringify(before.identity);
}

/** A textarea's value was set by script: no event tells of it. */
function changedSilently(map: TextMap): boolean {
	return map.segments.some(({ node, start, end }) => {
		if (!(node instanceof HTMLTextAreaElement)) return false;
		return node.value.length !== end - start || !stretchesOf(map, start, end);
	});
}
