import { textOfBase64 } from './bytes.ts';
import { refusal, tooLong } from './foreign.ts';
import { htmlText } from './html.ts';

/** The plain text of a note, or in plain words why there is none. */
export type Body = { readonly text: string } | { readonly says: string };

/** Media types that hold a note, best first. */
const readable = ['text/plain', 'text/html', 'application/xhtml+xml', 'text/xml', 'application/xml'] as const;

/** Media types by the name that people know them by. */
const named: readonly (readonly [RegExp, string])[] = [
	[/rtf/, 'Rich Text (RTF)'],
	[/pdf/, 'PDF'],
	[/^image\//, 'a picture'],
	[/word|officedocument|opendocument/, 'a Word or Office file'],
	[/^(?:audio|video)\//, 'a recording'],
];

export const mediaOf = (contentType: string | undefined): string =>
	(contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
const charsetOf = (contentType: string | undefined): string | undefined =>
	/charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];

/** How well a media type serves as a note: 0 best; undefined types come after the known, others not at all. */
export function rankOf(contentType: string | undefined): number {
	const media = mediaOf(contentType);
	if (media === '') return readable.length;
	const at = readable.indexOf(media as (typeof readable)[number]);
	if (at >= 0) return at;
	return media.endsWith('+xml') || media.startsWith('text/') ? readable.length : Number.POSITIVE_INFINITY;
}

const looksLikeHtml = (text: string): boolean =>
	/^\s*<(?:!doctype html|html|body|div|p|span|table|h\d|pre)\b/i.test(text);

/** Turns text of a media type into the plain text of a note. */
export function plainBody(text: string, contentType: string | undefined): Body {
	const media = mediaOf(contentType);
	const foreign = named.find(([pattern]) => pattern.test(media) && !media.startsWith('text/xml'))?.[1];
	if (foreign) return { says: `The note is ${foreign}, which cannot be read here: export it as text or HTML.` };
	const refused = refusal(text);
	if (refused) return { says: refused };
	const plain = media.includes('html') || looksLikeHtml(text) ? htmlText(text) : text.replace(/^\uFEFF/, '');
	const says = refusal(plain) ?? tooLong(plain);
	return says ? { says } : { text: plain };
}

/** The decoded characters of a base64 attachment; what they are is for the caller to see. */
export function decodeAttachment(base64: string, contentType: string | undefined): Body {
	const foreign = named.find(([pattern]) => pattern.test(mediaOf(contentType)))?.[1];
	if (foreign) return { says: `The note is ${foreign}, which cannot be read here: export it as text or HTML.` };
	const text = textOfBase64(base64, charsetOf(contentType));
	return text === undefined ? { says: 'The attachment is not valid base64: export it again.' } : { text };
}
