import type { SectionKind } from '../contract.ts';
import { headWords, othersLabel } from '../tables/head-words.ts';
import { headings, teaching } from '../tables/headings.ts';
import type { Section } from './note.ts';

const kinds = new Map<string, SectionKind>();
for (const [kind, labels] of Object.entries(headings))
	for (const label of labels ?? []) kinds.set(label, kind as SectionKind);

/** Labels that are ordinary words too: only a colon or a line of their own makes them a head. */
const bare = (label: string): string =>
	label
		.toLowerCase()
		.replace(/[()]/g, ' ')
		.replace(/^[\s\-•*#=_>.\d]+|[\s:\-=_*#.]+$/g, '')
		.replace(/\s+/g, ' ');

export function headingKind(label: string): SectionKind | undefined {
	const plain = bare(label.replace(/\(.*$/, ''));
	return (
		kinds.get(plain) ??
		kinds.get(
			plain.replace(
				/^(?:the|today'?s|pertinent|relevant|brief|current|focused|limited|imported|copied|carried|old|prior|chart|outside|active) /,
				'',
			),
		) ??
		joinedKind(plain)
	);
}

/** The kind and label of a head by its words: of a line set off by signs (`marked`), or of a label before a colon. */
function spoken(
	label: string,
	by: 'marked' | 'colon',
): { readonly kind: SectionKind; readonly label: string } | undefined {
	const plain = bare(label);
	if (othersLabel.test(plain)) return undefined;
	const row = headWords.find((h) => h[by]?.test(plain));
	return row && { kind: row.kind, label: row.label ?? plain };
}

/** Two known labels in one ("P/Dx", "Exam and labs"): an assessment wins, else the first. */
function joinedKind(plain: string): SectionKind | undefined {
	const parts = plain.split(/\s*(?:[/&+]|\band\b)\s*/);
	const known = parts.map((part) => kinds.get(part));
	if (parts.length < 2 || parts.length > 3 || known.some((kind) => kind === undefined)) return undefined;
	return known.includes('assessment') ? 'assessment' : known[0];
}

interface Head {
	/** On a line of its own, or in capitals: strong enough to leave an assessment. */
	readonly own: boolean;
	readonly at: number;
	readonly end: number;
	readonly kind: SectionKind;
	readonly label: string;
}

/** `Label:` at a line start or after a sentence, with at most six words. */
const inline =
	/(?:^[ \t]?|\n|\t|[.!?;|\]]\s|\s\s|\s\/\s)(?:[-•*#>|]+\s*|\d{1,2}[.)]\s+)?(?:\*\*)?([A-Za-z][A-Za-z&/.'’()\- ,]{0,58}?(?:\([^)\n]{0,40}\))?)(?:\*\*)?\s*(?::(?!\d)|\s[–—-]{1,2}\s|\s?(?:-{2,3}|={2,3})>\s|\s>{1,2}\s|\|(?=[^|\n]{12}))/g;
/** A line that is nothing but a label. */
const alone =
	/(?:^|\n)[ \t]*(?:[#=*_-]+\s*)?([A-Za-z][A-Za-z0-9&/'’()+\- ,]{0,58}?)[ \t]*(?::[ \t]*)?(?:[#=*_.-]+[ \t]*)?(?=\r?\n|$)/g;
/** Capitals amid mixed-case text whose line breaks were lost: "… worse. ASSESSMENT AND PLAN Mr. …". */
const capitals =
	/(?:^|[.!?:;•)\]%\d]\s+|\s)((?:[A-Z][A-Z/&'-]+)(?:\s+(?:[A-Z][A-Z/&'-]+|&))*)(?=\s+(?:\([^)\n]{0,40}\)\s*)?[A-Z•\d-]|\s*$)/g;
/** What a patient has once had: before it "Hx" is "history of" and no head ("Hx DVT, on Xarelto"). */
const hadOnce =
	'(?:(?:old|remote|prior|past|provoked|unprovoked|recurrent|bilateral|left|right|L|R|multiple|personal|childhood|two|one) )*(?:DVTs?|PEs?|VTE|(?:blood )?clots?|(?:N?STE)?MIs?|heart attacks?|CVAs?|TIAs?|strokes?|CABG|PCI|stent\\w*|ablation|(?:\\w+ )?(?:ca|cancer|carcinoma)|DCIS|melanoma|BCC|SCC|lymphoma|leukemia|hodgkin\\S*|GDM|preeclampsia|kidney stones?|renal stones?|stones|nephrolithiasis|PUD|gastric ulcers?|duodenal ulcers?|GI bleed|pancreatitis|diverticulitis|hep(?:atitis)? ?[ABC]|TB|LTBI|MRSA|C\\.? ?diff\\w*|pneumonia|PNA|COVID|shingles|zoster|SDH|ICH|SAH|IVDU|colon polyps?|polyps?|adenomas?|bariatric|gastric bypass|transplant|BKA|AKA|amputation|hysterectomy|chole\\w*|append\\w*|RAI|chemo\\w*|radiation|XRT|positive PPD|rheumatic fever|preterm|miscarriage|SAB|ectopic|suicide|self[- ]harm|anaphylaxis|febrile seizures?|concussions?|hip fracture|sepsis|DKA|gestational \\w+)';
const onceBehind = new RegExp(`^\\s*:?\\s*${hadOnce}\\b`, 'i');
/** Labels that telegraphic notes write without a colon at the start of a line or sentence: "A/P preop eval", "Dx 1. …". */
const bareLabel = new RegExp(
	String.raw`(?:^[ \t]?|\n|[.!?;]\s|\s\s)(A\/P|A&P|AP|MDM(?! (?:is |was |level |complexity )?(?:high|mod(?:erate)?|low|straightforward|complex|level)\b)|(?:Dx|DX|dx)(?! (?:mammo\w*|MMG|US\b|ultrasound|lap\w*|imaging|hysteroscopy|cath|arthroscopy|tap|LP|colonoscopy|EGD|injection|block|code)\b)|Imp|IMP|Impression|IMPRESSION|Assessment|ASSESSMENT|Plan(?! B\b)|PLAN(?! B\b)|Rx|RX|PMH|PMHx|PMHX|PSH|HPI|ROS|Meds|MEDS|PE(?=\s+(?:gen|general|vs|vss|wnl|nad|alert|well|heent|lungs?|cv|neck|abd|nl|normal|unremarkable)\b)|Exam|EXAM|CC|FH|FHx|SH|(?<!; )Hx(?! (?:${hadOnce})\b)|Subj|Obj|Labs|LABS|VS)\b(?=\s+(?!(?:is|was|with|of|for|and|to|in|at|the|today|shows?|showed|reviewed|unchanged|as|from|on|will|includes?|that)\b)\S)`,
	'g',
);
/** A head in brackets: "<<Active Problems - last reviewed 3/24>>", "[[ Meds ]]". */
const bracketed = /(?:^|\n)[ \t]*(?:<<|\[\[|\{\{|<|\[)\s*([A-Za-z][^<>[\]{}\n]{1,60}?)\s*(?:>>|\]\]|\}\}|>|\]):?/g;
/** A line set off as a head by its signs on its left (">> story", "== labs ==", "~~ my thinking"). */
const setOff =
	/(?:^|\n)[ \t]*(?:>{2,4}|#{2,6}|={2,}|-{3,}|~{2,}|\+{2,}|\*{2,}|:{2,})[ \t]*([A-Za-z][^\n>=~#|]{1,58}?)[ \t]*(?:[>=~#+*:-]{1,12}[ \t]*)?(?=\r?\n|$)/g;
/** Any known short label with a colon, wherever it stands: "… x 3 days PMH: HTN A/P: sinusitis". */
const anywhere = /(?<![A-Za-z/])([A-Z][A-Za-z&/]{0,12}(?: (?:[A-Za-z]+|&)){0,3}):(?!\d)/g;

/** The heads of a table's columns: problems in the first, what is done about them further on. */
const columns =
	/(?:^|\n)[ \t|]*((?:problem|prob|issue|condition|dx|diagnos[ei]s|concern|topic|what)s?\b[^\n|\t]{0,16}(?:[|\t]+[^\n|\t]{1,24}){1,6})[ \t|]*(?=\r?\n)/gi;
const planColumn =
	/[|\t]\s*(?:plan|do(?:ing)?|action|rx|tx|treatment|next|a\/p|orders?|to ?-?do|mgmt|management|change|what (?:we|i) do)\b[^|\t]{0,14}$|[|\t]\s*(?:plan|action|do|a\/p|orders?|rx|tx|next)\b/i;

/** "Q: Eczema? A: gone since he was 3": the letter stands for an answer. */
const answersQuestion = (text: string, at: number, label: string): boolean =>
	label.toLowerCase() === 'a' &&
	/(?:^|\n)[ \t]*[Qq]\d{0,2}[:.)][^\n]*\n?[ \t]*$/.test(text.slice(Math.max(0, at - 300), at));

/** "BP - elevated readings, no diagnosis": words behind the name of one measure tell of a problem. */
const measuredLabel = new Set(['bp', 'wt', 'blood pressure', 'weight']);

function heads(text: string): Head[] {
	const found = new Map<number, Head>();
	const note = (label: string, at: number, end: number, own = false) => {
		const kind = headingKind(label);
		if (label.toLowerCase() === 'hx' && onceBehind.test(text.slice(end, end + 60))) return;
		if (kind === 'vitals' && measuredLabel.has(bare(label)) && /^\s*[A-Za-z]/.test(text.slice(end, end + 4)) && !own)
			return;
		if (kind && !found.has(at) && !answersQuestion(text, at, label))
			found.set(at, { own, at, end, kind, label: bare(label) });
	};
	for (const m of text.matchAll(alone)) {
		const label = m[1] ?? '';
		const at = m.index + m[0].indexOf(label);
		if (bare(label).length > 1) note(label, at, at + label.length, true);
	}
	for (const m of text.matchAll(inline)) {
		const whole = m[1] ?? '';
		// "No acute issues. PROBLEM LIST (imported): …": the label begins behind the sentence.
		for (const label of new Set([whole, whole.replace(/^.*[.!?;]\s+/, '')])) {
			const at = m.index + m[0].lastIndexOf(label);
			note(label, at, m.index + m[0].length);
			const told = /[:>]\s*$/.test(m[0]) && !found.has(at) ? spoken(label, 'colon') : undefined;
			if (told) found.set(at, { own: false, at, end: m.index + m[0].length, ...told });
			if (found.has(at)) break;
		}
	}
	for (const m of text.matchAll(setOff)) {
		const label = m[1] ?? '';
		const at = m.index + m[0].indexOf(label);
		note(label, at, m.index + m[0].length, true);
		const told = found.has(at) ? undefined : spoken(label, 'marked');
		if (told) found.set(at, { own: true, at, end: m.index + m[0].length, ...told });
	}
	for (const m of text.matchAll(anywhere)) {
		const label = m[1] ?? '';
		for (const tail of tails(label)) {
			const kind = headingKind(tail);
			if (!kind || !/^[A-Z]/.test(tail)) continue;
			note(tail, m.index + label.length - tail.length, m.index + m[0].length);
			break;
		}
	}
	for (const m of text.matchAll(bracketed)) {
		const label = (m[1] ?? '').replace(/\s+[-–—(|,].*$/, '');
		const at = m.index + m[0].indexOf(m[1] ?? '');
		note(label, at, m.index + m[0].length, true);
		const told = found.has(at) ? undefined : spoken(label, 'marked');
		if (told) found.set(at, { own: true, at, end: m.index + m[0].length, ...told });
	}
	for (const m of text.matchAll(bareLabel)) {
		const label = m[1] ?? '';
		const at = m.index + m[0].length - label.length;
		note(label, at, at + label.length, label !== 'Hx');
	}
	for (const m of text.matchAll(/(?:^|\n)[ \t]*([SOAP])\/(?=\s)/g))
		note(m[1] ?? '', m.index + m[0].length - 2, m.index + m[0].length, true);
	for (const { label, at } of soapLetters(text)) note(label, at, at + 1, true);
	for (const m of text.matchAll(columns)) {
		const row = m[1] ?? '';
		const at = m.index + m[0].indexOf(row);
		if (planColumn.test(row))
			found.set(at, { own: true, at, end: at + row.length, kind: 'assessment', label: 'problems' });
	}
	if (mixed(text)) for (const m of text.matchAll(capitals)) capitalHead(m, note);
	return [...found.values()].sort((a, b) => a.at - b.at);
}

/** Capitals stand out only where a good part of a note, one letter in five, is written small. */
const mixed = (text: string): boolean =>
	4 * (text.match(/\p{Ll}/gu)?.length ?? 0) > (text.match(/\p{Lu}/gu)?.length ?? 0);

/** Single capitals S, O, A, P that stand in this order before words: the skeleton of a SOAP note without colons. */
function soapLetters(text: string): { label: string; at: number }[] {
	const found: { label: string; at: number }[] = [];
	for (const m of text.matchAll(/(?<=^|\n|[\s.;])([SOAP])(?=\s+[A-Za-z0-9#])/g)) {
		const want = 'SOAP'.indexOf(m[1] ?? '');
		const last = found.length > 0 ? 'SOAP'.indexOf((found[found.length - 1] as { label: string }).label) : -1;
		if (want === last + 1 || (want > last && last >= 0)) found.push({ label: m[1] ?? '', at: m.index });
	}
	const letters = found.map((f) => f.label).join('');
	return /A.*P|OAP|SO/.test(letters) && letters.length >= 3 ? found : [];
}

/** The label itself, then without its first words ("denies fever PMH" holds "PMH"). */
function tails(label: string): string[] {
	const parts = label.split(' ');
	return parts.map((_, i) => parts.slice(i).join(' '));
}

/** "CT A/P" is a scan of abdomen and pelvis. */
const imaged = /\b(?:CTA?|MRI|XR)\s+$/;

function capitalHead(m: RegExpMatchArray, note: (label: string, at: number, end: number, own: boolean) => void): void {
	const run = m[1] ?? '';
	const at = (m.index ?? 0) + m[0].indexOf(run);
	const parts = run.split(/\s+/);
	for (let n = parts.length; n > 0; n--) {
		const label = parts.slice(0, n).join(' ');
		if (label.length < 4 && !/^(?:CC|HPI|ROS|PMH|PSH|A\/P|A&P)$/.test(label)) continue;
		if (!headingKind(label) || soft.has(bare(label))) continue;
		if (imaged.test((m.input ?? '').slice(Math.max(0, at - 8), at))) return;
		note(label, at, at + label.length, true);
		return;
	}
}

/** Words too common in capitals to start a section by themselves. */
const soft = new Set([
	'pain',
	'sleep',
	'heart',
	'lungs',
	'chest',
	'back',
	'neck',
	'general',
	'skin',
	'eyes',
	'head',
	'mouth',
	'family',
	'social',
	'alcohol',
	'drugs',
	'tobacco',
	'smoking',
	'data',
	'today',
	'treatment',
	'therapy',
	'history',
	'name',
	'date',
	'age',
	'sex',
	'echo',
	'mood',
	'affect',
	'diet',
	'reason',
	'return',
	'findings',
	'patient',
	'wound',
	'lymph',
	'oral',
	'nursing',
	'update',
	'course',
	'all',
]);

/** Exam and review-of-systems share their organ labels: under a review of systems an organ line stays one. */
const organ = new Set(headings.exam?.filter((label) => !/exam|^pe$|objective|^o$|^obj$|mse/.test(label)));

/** Kinds whose inline labels are sub-labels of a plan ("Labs: CMP today", "Meds: continue"). */
const subLabel: ReadonlySet<SectionKind> = new Set([
	'results',
	'meds',
	'vitals',
	'procedure',
	'sh',
	'immunizations',
	'instructions',
	'header',
	'exam',
	'cc',
	'signature',
]);

/** What is handed to the patient is no part of a plan, where it has a line of its own. */
const handed = new Set([
	'patient instructions',
	'discharge instructions',
	'after visit summary',
	'avs',
	'pt instructions',
]);

function stays(open: SectionKind, head: Head, early: boolean, atLine: boolean): boolean {
	if (atLine && handed.has(head.label)) return false;
	if (open === 'ros') return organ.has(head.label);
	if (early || (open !== 'assessment' && open !== 'plan')) return false;
	if (organ.has(head.label)) return true;
	return !head.own && subLabel.has(head.kind) && !/exam|objective|signed|addendum/.test(head.label);
}

/** Kinds told in one line: what follows on lines of its own, without a head, is something else. */
const oneLine: ReadonlySet<SectionKind> = new Set([
	'header',
	'vitals',
	'allergies',
	'fh',
	'sh',
	'immunizations',
	'signature',
	'cc',
]);

const teaches = new Set(teaching);

/** What is taught within an assessment is told in one sentence or line; what follows is the assessment again. */
function taught(text: string, section: Section): Section[] {
	const from = section.start + section.labelLength;
	const stop = teaches.has(section.label)
		? /(?<=[.!?])\s|\n(?=.)/.exec(text.slice(from, section.end).trimStart())
		: null;
	const blanks = text.slice(from).length - text.slice(from).trimStart().length;
	const cut = stop ? from + blanks + stop.index : -1;
	if (cut < 0 || cut >= section.end - 1) return [section];
	return [
		{ ...section, end: cut },
		{ ...section, start: cut, label: '', labelLength: 0 },
	];
}

/** "<<Active Problems>> HTN; gout": a bracketed head with words behind it tells of its own line. */
const inBrackets = (text: string, { start }: Section): boolean =>
	/[<[{]\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** A log's entries begin with the time of day: what one tells ends where the next begins. */
const stamped = /(?:^|\n)[ \t]*\d{1,2}:\d{2}[ \t]+$/;
const nextStamp = /\n(?=[ \t]*\d{1,2}:\d{2}[ \t])/;
function logged(text: string, section: Section): number {
	if (!stamped.test(text.slice(Math.max(0, section.start - 12), section.start))) return -1;
	const at = text.slice(section.start, section.end).search(nextStamp);
	return at < 0 ? -1 : section.start + at;
}

/** Kinds that tell of other times, and how a sentence of the same line comes back to this visit ("PMH: CAD, HTN. Here for chest tightness"). */
const otherTimes: ReadonlySet<SectionKind> = new Set(['pmh', 'psh', 'fh', 'sh', 'allergies', 'meds', 'problems']);
const visitBegins =
	/(?<=[.;] {1,2})(?=(?:(?:s?he|they|pt|patient|the patient)(?: is| was)? )?(?:here (?:today |now )?(?:for|with|w\/|to|because|after|re|as)|presents? (?:today |now )?(?:for|with|w\/|to|after)|presenting (?:today )?(?:for|with)|(?:comes?|came) in|in today (?:for|with)|seen (?:today )?(?:for|with)|c\/o|complains of|today(?:,| (?:s?he|pt|for|with|c\/o|reports|complains|here|presents|seen|feels)))\b)/i;

/** A one-line section ends with its line unless the next line goes on with it; the rest has no head. */
function ended(text: string, section: Section): Section[] {
	const entry = logged(text, section);
	if (entry >= 0 && entry < section.end - 1)
		return [
			{ ...section, end: entry },
			{ start: entry, end: section.end, kind: 'unknown', label: '', labelLength: 0 },
		];
	if (section.kind === 'assessment' || section.kind === 'plan') return taught(text, section);
	const line = otherTimes.has(section.kind) ? (text.slice(section.start, section.end).split('\n', 1)[0] as string) : '';
	const back = line.search(visitBegins);
	if (back > 0 && section.start + back < section.end - 1)
		return [
			{ ...section, end: section.start + back },
			{ start: section.start + back, end: section.end, kind: 'hpi', label: '', labelLength: 0 },
		];
	if (!oneLine.has(section.kind) && !inBrackets(text, section)) return [section];
	const from = section.start + section.labelLength;
	const body = text.slice(from, section.end);
	const sameLine = /^[ \t:]*[^\s:]/.test(body);
	const stop = sameLine
		? /\r?\n(?=\s*\n|[ \t]*[A-Z#•*|\d-])/.exec(body)
		: /\r?\n[ \t]*\r?\n(?=\s*\S)/.exec(body.trimStart());
	const lead = sameLine ? 0 : body.length - body.trimStart().length;
	if (!stop || stop.index + lead + from >= section.end - 1) return [section];
	const cut = from + lead + stop.index;
	return [
		{ ...section, end: cut },
		{ start: cut, end: section.end, kind: 'unknown', label: '', labelLength: 0 },
	];
}

const startsLine = (text: string, at: number): boolean => /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 12), at));

/** The note's sections in order, covering it wholly; text before the first head is `unknown`. */
export function sections(text: string): Section[] {
	const out: Section[] = [];
	let open: Section = { start: 0, end: text.length, kind: 'unknown', label: '', labelLength: 0 };
	const all = heads(text);
	const judged = all.findLast((h) => h.kind === 'assessment' && h.own)?.at ?? -1;
	for (const head of all) {
		// A head inside the label of another is part of it ("ASSESSMENT / PLAN").
		if (head.at < open.start + open.labelLength) continue;
		// "Hx DVT, off anticoagulation" is an item of an assessment and opens nothing there.
		if (head.label === 'hx' && !head.own && (open.kind === 'assessment' || open.kind === 'plan')) continue;
		// A plan-like head before the assessment proper holds today's drugs or orders only up to the next head.
		const atLine = startsLine(text, head.at);
		const early = head.at < judged && atLine;
		const kind = stays(open.kind, head, early, atLine) ? open.kind : early && head.label === 'rx' ? 'meds' : head.kind;
		if (head.at > open.start) out.push(...ended(text, { ...open, end: head.at }));
		open = { start: head.at, end: text.length, kind, label: head.label, labelLength: head.end - head.at };
	}
	if (open.start < text.length) out.push(...ended(text, open));
	return out;
}
