import type { CodingResult, Suggestion } from '../engine/contract.ts';
import { locate, standing } from './quotes.ts';
import type { DecisionRow, QueryDeed, Quoted } from './schema.ts';

export type ItemStatus = 'open' | 'accepted' | 'rejected' | 'replaced';

/** One line of the review. */
export interface ReviewItem {
	/** Stable across re-coding as long as code and quote stay. */
	readonly id: string;
	/** `kept`: decided on words that still stand, though the engine no longer suggests it. */
	readonly source: 'suggested' | 'added' | 'kept';
	readonly status: ItemStatus;
	/** As it stands: after a replacement, the code that was put in. */
	readonly code: string;
	readonly title: string;
	/** Evidence whose words stand in the text now; never empty. */
	readonly evidence: readonly Quoted[];
	readonly suggestion?: Suggestion;
	readonly decision?: DecisionRow;
}

export interface ReviewState {
	/** Suggestions in reporting order, then what the reviewer kept or added, oldest first. */
	readonly items: readonly ReviewItem[];
	/** What will be reported: accepted, put in or added; no code twice. */
	readonly accepted: readonly { readonly code: string; readonly title: string }[];
	/** Every line is decided on, or that there is nothing to report. */
	readonly complete: boolean;
	/** Decisions whose words have changed or gone: no longer in force, and said so. */
	readonly lapsed: readonly DecisionRow[];
	/** What was done with questions to the provider, by their ids. */
	readonly queries: ReadonlyMap<string, QueryDeed>;
	/** What undo would take back. */
	readonly undoable: DecisionRow | undefined;
}

/** Folds the log of decisions over a result. Pure: the same log, result and text give the same review. */
export function reviewState(
	decisions: readonly DecisionRow[],
	result: CodingResult | undefined,
	text: string,
): ReviewState {
	const inForce = effective(decisions);
	const latest = new Map(inForce.filter(namesCode).map((decision) => [itemId(decision), decision]));
	const suggested = (result?.codes ?? []).flatMap((suggestion) => {
		const evidence = standing(suggestion.evidence, text);
		if (evidence.length === 0) return [];
		const id = idOf(suggestion.code, evidence[0]?.quote);
		const decision = latest.get(id) ?? addOf(inForce, suggestion.code);
		if (decision) latest.delete(itemId(decision));
		return [{ id, source: 'suggested' as const, evidence, suggestion, ...outcome(suggestion, decision) }];
	});
	const rest = [...latest.values()].filter(addsCode).map((decision) => ({ decision, item: kept(decision, text) }));
	const items: readonly ReviewItem[] = [...suggested, ...rest.flatMap(({ item }) => item ?? [])];
	return {
		items,
		accepted: reported(items),
		complete:
			items.length > 0
				? items.every(({ status }) => status !== 'open')
				: inForce.some(({ act }) => act.kind === 'none'),
		queries: new Map(inForce.flatMap(({ act }) => (act.kind === 'query' ? [[act.prompt, act.deed] as const] : []))),
		lapsed: rest.flatMap(({ decision, item }) => (item ? [] : [decision])),
		undoable: inForce.at(-1),
	};
}

/** Decisions that no undo in force has taken back, oldest first, undos left out. */
export function effective(decisions: readonly DecisionRow[]): readonly DecisionRow[] {
	const undone = new Set<string>();
	const standingOnes: DecisionRow[] = [];
	for (const decision of decisions.toReversed()) {
		if (undone.has(decision.id)) continue;
		if (decision.act.kind === 'undo') undone.add(decision.act.undoes);
		else standingOnes.push(decision);
	}
	return standingOnes.reverse();
}

const idOf = (code: string, quote: string | undefined) => `${code} ${quote ?? ''}`;

const namesCode = ({ act }: DecisionRow) => act.kind !== 'none' && act.kind !== 'query';

function itemId({ act, evidence }: DecisionRow): string {
	return idOf('code' in act ? act.code : '', evidence[0]?.quote);
}

const addOf = (decisions: readonly DecisionRow[], code: string) =>
	decisions.findLast(({ act }) => act.kind === 'add' && act.code === code);

type Outcome = Pick<ReviewItem, 'status' | 'code' | 'title'> & { readonly decision?: DecisionRow };

function outcome({ code, title }: { code: string; title: string }, decision: DecisionRow | undefined): Outcome {
	if (!decision) return { status: 'open', code, title };
	const { act } = decision;
	if (act.kind === 'replace') return { status: 'replaced', ...act.with, decision };
	return { status: act.kind === 'reject' ? 'rejected' : 'accepted', code, title, decision };
}

/** A rejection without its suggestion has nothing left to reject. */
const addsCode = ({ act }: DecisionRow) => act.kind !== 'reject';

/** A decision stands without a suggestion as long as its words do. */
function kept(decision: DecisionRow, text: string): ReviewItem | undefined {
	const { act, evidence: quotes } = decision;
	if (!('code' in act) || act.kind === 'reject') return undefined;
	const evidence = quotes.flatMap((quote) => locate(quote, text) ?? []);
	if (evidence.length === 0) return undefined;
	const title = act.kind === 'replace' ? act.with.title : act.title;
	const source = act.kind === 'add' ? 'added' : 'kept';
	return { id: itemId(decision), source, evidence, ...outcome({ code: act.code, title }, decision), decision };
}

function reported(items: readonly ReviewItem[]): ReviewState['accepted'] {
	const taken = items.filter(({ status }) => status === 'accepted' || status === 'replaced');
	return [...new Map(taken.map(({ code, title }) => [code, { code, title }])).values()];
}
