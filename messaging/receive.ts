import { type Body, catalogue, type Kind, type KindTo, type Receiver, type Reply } from './catalogue.ts';
import { prove, type Self, type Sender, type SenderFacts } from './proof.ts';

export type Handlers<R extends Receiver> = {
	readonly [K in KindTo<R>]: (body: Body<K>, sender: Sender) => Promise<Reply<K>>;
};

/** An error whose words are ours and may be shown; any other error crosses as "failed". */
export class Told extends Error {}

export type Answer = { readonly ok: unknown } | { readonly error: string };

/** The answer to a message, or undefined when it is not for this receiver or its sender is not proved. */
export function answer<R extends Receiver>(
	me: R,
	handlers: Handlers<R>,
	message: unknown,
	facts: SenderFacts,
	self: Self,
): Promise<Answer> | undefined {
	const kind = kindOf(message);
	if (!kind || catalogue[kind].to !== me) return undefined;
	const sender = prove(facts, self);
	const senders: readonly string[] = catalogue[kind].from;
	if (!sender || !senders.includes(sender.kind)) return undefined;
	const body = catalogue[kind].body.safeParse((message as { body?: unknown }).body);
	if (!body.success) return Promise.resolve({ error: `${kind}: malformed` });
	const handle = handlers[kind as KindTo<R>] as (body: unknown, sender: Sender) => Promise<unknown>;
	return handle(body.data, sender).then(
		(ok) => ({ ok }),
		(error: unknown) => ({ error: error instanceof Told ? error.message : `${kind}: failed` }),
	);
}

function kindOf(message: unknown): Kind | undefined {
	if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
	const { kind } = message;
	return typeof kind === 'string' && Object.hasOwn(catalogue, kind) ? (kind as Kind) : undefined;
}

/** Listens until the signal aborts. To be called once a context, before anything is awaited. */
export function receive<R extends Receiver>(me: R, handlers: Handlers<R>, signal?: AbortSignal): void {
	const self = ourselves();
	const listener = (message: unknown, facts: SenderFacts, reply: (answer: Answer) => void): boolean => {
		const coming = answer(me, handlers, message, facts, self);
		coming?.then(reply);
		return coming !== undefined;
	};
	chrome.runtime.onMessage.addListener(listener);
	signal?.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(listener), { once: true });
}

export function ourselves(): Self {
	return { id: chrome.runtime.id, origin: chrome.runtime.getURL('').replace(/\/$/, '') };
}
