import * as z from 'zod/mini';

/** No generated code: the extension's policy forbids it, and the attempt would be logged. */
z.config({ jitless: true });

/** Longest note that is taken; longer ones are refused, not cut. */
export const noteLimit = 400_000;

const offset = z.number().check(z.int(), z.gte(0));
const short = z.string().check(z.maxLength(300));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const quoted = z.object({ start: offset, end: offset, quote: z.string() });
const nothing = z.object({});
const tab = z.object({ tabId: z.number() });

const identity = z.object({
	patientId: z.optional(short),
	encounterId: z.optional(short),
	name: z.optional(short),
});

const selector = z.string().check(z.minLength(1), z.maxLength(500));
const pattern = z.enum(['search', 'combobox', 'text', 'picker', 'row']);
const teachable = z.enum(['note', 'patient', 'diagnosis']);

/** Where an origin keeps things, as a user has pointed it out. */
const taught = z.object({
	note: z.exactOptional(selector),
	patient: z.exactOptional(selector),
	diagnosis: z.exactOptional(z.object({ pattern, field: selector })),
});

const patient = z.object({
	birthDate: z.exactOptional(isoDate),
	age: z.exactOptional(z.number().check(z.gte(0), z.lte(150))),
	sex: z.exactOptional(z.enum(['male', 'female', 'other', 'unknown'])),
});
/** The frames around a frame that may not read them, itself included: the how-manieth of its parent, from the top down. */
const outside = z.array(offset).check(z.minLength(1), z.maxLength(20));
const place = z.array(offset).check(z.maxLength(50));

const note = z.object({
	/** Fingerprint of the page's address; the address itself may name a patient and stays in the page. */
	address: short,
	text: z.string().check(z.maxLength(noteLimit)),
	dateOfService: z.optional(isoDate),
	patient: z.optional(patient),
	identity: z.optional(identity),
	/** Heading of the note on the page. */
	label: z.optional(short),
	/** How sure the finder is; the surest frame of a tab is shown. */
	score: z.number(),
	/** It is written in, not only shown. */
	editable: z.boolean(),
	/** When the user last clicked in it, 0 for never: that note is meant, should the page show others. */
	chosen: z.number(),
	/** What was taught about this page and is not on it any more. */
	broken: z.exactOptional(z.array(teachable)),
	/** It is a section: its head, unless that stands in the text, and where in the tab's reading order it stands. */
	section: z.exactOptional(z.object({ head: z.exactOptional(short), place })),
	/** The frame cannot see what stands around it: the page's top document is asked. */
	outside: z.exactOptional(outside),
});

/** Where in the text of the review the words of one frame stand; `address` is the frame's own. */
const framed = z.object({ frameId: z.number(), start: offset, end: offset, address: short });

const long = z.string().check(z.maxLength(1_000));

/** A question to the author of a note, as the page shows it. */
const question = z.object({
	id: short,
	topic: long,
	question: long,
	/** Empty: the question is open. */
	options: z.array(short),
	/** The words that it is about come first. */
	indicators: z.array(quoted).check(z.minLength(1)),
});

/** Why a tab shows no review, or which one it shows. */
const page = z.discriminatedUnion('state', [
	/** No page that an extension may read: browser pages, the store, files. */
	z.object({ state: z.literal('unsupported') }),
	/** The user has not allowed this origin yet; `origin` is unknown until the toolbar button is pressed there. */
	z.object({ state: z.literal('not-allowed'), origin: z.optional(z.string()) }),
	/** IT has listed the origins that may be read, and this one is none of them. */
	z.object({ state: z.literal('barred'), origin: z.string() }),
	/** Allowed and read, and no note on it. */
	z.object({ state: z.literal('no-note'), origin: z.string() }),
	/** Several notes, and nothing that says which one is meant: the user clicks in it. */
	z.object({ state: z.literal('which-note'), origin: z.string() }),
	z.object({
		state: z.literal('note'),
		origin: z.string(),
		frameId: z.number(),
		/** Review key of the note shown. */
		key: z.string(),
		/** The frames whose sections make the note, in reading order; absent where one frame holds all of it. */
		parts: z.exactOptional(z.array(framed)),
		/** What was taught about this page and no longer fits it. */
		broken: z.exactOptional(z.array(teachable)),
	}),
]);

/** The same codes in the same order, and whatever differs: codes, rules and versions, never words of the note. */
const replayed = z.object({ same: z.boolean(), differs: z.array(z.string()) });
const entry = z.object({ code: z.string(), title: z.string(), billable: z.boolean(), via: z.string() });

/**
 * Every message between contexts: who may send it, who receives it, what it carries and what comes back.
 * Extension pages are `panel`; the content script in a page's frame is `page`.
 */
export const catalogue = {
	/**
	 * A page's content script has started in a frame; it is told the site adapters that IT has set, which it parses,
	 * what a user has taught about its origin, and the label before a frame that cannot see it.
	 */
	'page.opened': {
		from: ['page'],
		to: 'background',
		body: z.object({ outside: z.exactOptional(outside) }),
		reply: z.object({
			adapters: z.array(z.unknown()),
			taught: z.exactOptional(taught),
			label: z.exactOptional(short),
		}),
	},
	/** The frame shows this note now. */
	'note.captured': { from: ['page'], to: 'background', body: note, reply: z.object({ key: z.string() }) },
	/** The frame shows several notes, none surer than the others. */
	'notes.several': { from: ['page'], to: 'background', body: nothing, reply: nothing },
	/** The frame shows no note any more. */
	'note.lost': { from: ['page'], to: 'background', body: nothing, reply: nothing },

	/** Frames were removed from the document: what they showed is gone, whether they could still say so or not. */
	'frames.gone': { from: ['page'], to: 'background', body: nothing, reply: nothing },

	/** What does this tab show? */
	'page.describe': { from: ['panel'], to: 'background', body: tab, reply: page },
	/** Read this tab now (after its origin was granted, or once under the toolbar button's grant). */
	'page.read': { from: ['panel'], to: 'background', body: tab, reply: page },
	/** Try a failed note again. */
	'job.retry': { from: ['panel'], to: 'background', body: z.object({ key: z.string() }), reply: nothing },
	/** Jobs or dropped files may be waiting: see that somebody takes them. */
	'queue.wake': { from: ['panel'], to: 'background', body: nothing, reply: nothing },
	/** Open the worklist page, or bring it to the front; at one encounter, when it is named. */
	'worklist.open': {
		from: ['panel'],
		to: 'background',
		body: z.object({ key: z.optional(z.string()) }),
		reply: nothing,
	},
	/** Code a stored encounter again and say in plain words what differs; nothing stored changes. */
	'encounter.replay': { from: ['panel'], to: 'background', body: z.object({ key: short }), reply: replayed },
	/** Search all codes of the release for a date of service. */
	'codes.search': {
		from: ['panel'],
		to: 'background',
		body: z.object({ query: short, dateOfService: isoDate, limit: z.number().check(z.int(), z.gte(1), z.lte(100)) }),
		reply: z.array(entry),
	},

	/** What is asked of the author, or whether, has changed: the reviewer, a setting, an answer in the panel. */
	'questions.changed': { from: ['panel'], to: 'background', body: nothing, reply: nothing },
	/** What became of a question that the page showed. */
	'question.done': {
		from: ['page'],
		to: 'background',
		body: z.object({
			id: short,
			deed: z.enum(['answered', 'copied', 'dismissed', 'later', 'never']),
			/** The choice whose words were put into the note. */
			option: z.exactOptional(short),
		}),
		reply: nothing,
	},
	/** The note under this review key was coded a moment ago, and leaves these questions open for its author. */
	'note.coded': {
		from: ['offscreen'],
		to: 'background',
		body: z.object({ key: z.string(), questions: z.array(question).check(z.maxLength(20)) }),
		reply: nothing,
	},

	/** Code this note of a chart now, while it is being stored; its job takes over what was begun. */
	'note.ahead': {
		from: ['background'],
		to: 'offscreen',
		body: z.object({
			id: z.string(),
			text: z.string().check(z.maxLength(noteLimit)),
			dateOfService: isoDate,
			patient: z.exactOptional(patient),
		}),
		reply: z.object({ questions: z.array(question).check(z.maxLength(20)) }),
	},
	/** Jobs wait: take them. */
	'jobs.wake': { from: ['background'], to: 'offscreen', body: nothing, reply: nothing },
	/** The page's replay, handed on to where the engine is. */
	'encounter.again': { from: ['background'], to: 'offscreen', body: z.object({ key: short }), reply: replayed },
	/** The panel's search, handed on to where the release is warm. */
	'release.search': {
		from: ['background'],
		to: 'offscreen',
		body: z.object({ query: short, dateOfService: isoDate, limit: z.number() }),
		reply: z.array(entry),
	},

	/** Paint these words and no others; scroll to the first of `focus`. Words that changed are missing, not painted. */
	'evidence.paint': {
		from: ['panel'],
		to: 'page',
		body: z.object({ spans: z.array(quoted), focus: z.array(offset) }),
		/** Indexes into `spans`. */
		reply: z.object({ painted: z.array(offset), missing: z.array(offset) }),
	},
	/** What does the frame show as the note now? Nothing, where it shows none. */
	'note.give': {
		from: ['background', 'panel'],
		to: 'page',
		body: nothing,
		reply: z.object({ note: z.exactOptional(note) }),
	},
	/**
	 * What does the tab's top document say of a frame that cannot see it: where the frame stands, under which label, and
	 * whose chart it is? Nothing, where it cannot find the frame.
	 */
	'frame.describe': {
		from: ['background'],
		to: 'page',
		body: z.object({ outside }),
		reply: z.object({
			place: z.exactOptional(place),
			label: z.exactOptional(short),
			dateOfService: z.optional(isoDate),
			patient: z.optional(patient),
			identity: z.optional(identity),
		}),
	},
	/** Which words of the note are selected in the page? */
	'selection.read': {
		from: ['panel'],
		to: 'page',
		body: nothing,
		reply: z.object({ selection: z.nullable(quoted) }),
	},
	/** Write words behind these words of the note, through the editor's own input path. Never saves, never signs. */
	'note.insert': {
		from: ['panel'],
		to: 'page',
		body: z.object({ after: quoted, words: z.string().check(z.minLength(1), z.maxLength(300)) }),
		reply: z.object({ written: z.enum(['written', 'not-editable', 'refused', 'changed']) }),
	},
	/**
	 * The questions that the note leaves open for its author; one is shown at a time, and none is an answer too. The page
	 * says which of them came on screen there for the first time since it was opened.
	 */
	'questions.show': {
		from: ['background'],
		to: 'page',
		body: z.object({ questions: z.array(question).check(z.maxLength(20)) }),
		reply: z.object({ shown: z.array(short).check(z.maxLength(20)) }),
	},
	/**
	 * Put one accepted code into the chart's diagnosis field. `expects` is the chart as it was reviewed: the page
	 * writes only where it shows that very patient, encounter and note. Never saves, never signs.
	 */
	'code.write': {
		from: ['panel'],
		to: 'page',
		body: z.object({
			code: z.string().check(z.regex(/^[A-Z]\d[\dA-Z](\.[\dA-Z]{1,4})?$/)),
			title: short,
			/** It is the first-listed diagnosis. */
			first: z.boolean(),
			expects: z.object({
				/** Fingerprints. */
				textHash: short,
				address: short,
				identity,
				birthDate: z.exactOptional(isoDate),
				dateOfService: z.exactOptional(isoDate),
			}),
		}),
		reply: z.object({
			outcome: z.enum(['written', 'already-there', 'not-found', 'refused', 'needs-you']),
			why: z.exactOptional(
				z.enum([
					'no-note',
					'no-identity',
					'two-patients',
					'other-patient',
					'other-encounter',
					'note-changed',
					'busy',
					'no-field',
					'no-exact-option',
					'several-options',
					'field-taken',
					'not-pressed',
					'not-kept',
					'chart-changed',
				]),
			),
		}),
	},
	/** Have the user point at a thing of the page, once; every frame is asked, and the first that was clicked in answers. */
	'teach.point': {
		from: ['panel'],
		to: 'page',
		body: z.object({ what: teachable }),
		reply: z.object({
			selector: z.exactOptional(selector),
			pattern: z.exactOptional(pattern),
			problem: z.exactOptional(z.enum(['given-up', 'unnamed', 'no-number', 'no-field'])),
		}),
	},
	/** It was pointed at elsewhere, or given up: stop waiting for it. */
	'teach.stop': { from: ['panel'], to: 'page', body: nothing, reply: nothing },
	/** These origins are still allowed (match patterns): where none of them fits, leave nothing behind. */
	'page.leave': { from: ['background'], to: 'page', body: z.object({ allowed: z.array(z.string()) }), reply: nothing },
} as const;

export type Catalogue = typeof catalogue;
export type Kind = keyof Catalogue;
export type Receiver = Catalogue[Kind]['to'];
export type KindTo<R extends Receiver> = { [K in Kind]: Catalogue[K]['to'] extends R ? K : never }[Kind];
export type Body<K extends Kind> = z.infer<Catalogue[K]['body']>;
export type Reply<K extends Kind> = z.infer<Catalogue[K]['reply']>;
export type PageState = Reply<'page.describe'>;
/** A frame that holds a part of a note. */
export type Framed = z.infer<typeof framed>;
export type CodeEntry = z.infer<typeof entry>;
export type Question = z.infer<typeof question>;
