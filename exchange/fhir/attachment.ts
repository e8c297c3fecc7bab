import { type Body, decodeAttachment, plainBody, rankOf } from '../body.ts';
import { ccdaText } from '../ccda/read.ts';
import { type Json, record, words } from '../json.ts';
import type { Held, Shelf } from './shelf.ts';

/** Base64 of an attachment: inline, or a Binary of the same file that its address names. */
function dataOf(attachment: Json, holder: Held, resources: Shelf): string | undefined {
	const inline = words(attachment.data);
	if (inline !== undefined) return inline;
	const binary = resources.find({ reference: attachment.url }, holder);
	return binary?.type === 'Binary' ? words(binary.resource.data) : undefined;
}

function open(attachment: Json, holder: Held, resources: Shelf): Body {
	const data = dataOf(attachment, holder, resources);
	const type = words(attachment.contentType);
	if (data === undefined)
		return {
			says: words(attachment.url)
				? 'The file holds only the address of the note, not its text: export it with its attachments.'
				: 'The attachment is empty: export the note with its text.',
		};
	const decoded = decodeAttachment(data, type);
	if ('says' in decoded) return decoded;
	return ccdaText(decoded.text) ?? plainBody(decoded.text, type);
}

/** Text of the attachments of one document. They are the same note in several formats: the best that can be read counts. */
export function attachmentsText(attachments: readonly unknown[], holder: Held, resources: Shelf): Body {
	const all = attachments.flatMap<Json>((one) => record(one) ?? []);
	const ranked = all.toSorted((a, b) => rankOf(words(a.contentType)) - rankOf(words(b.contentType)));
	let first: Body = { says: 'It holds no attachment: export the note with its text.' };
	for (const [at, attachment] of ranked.entries()) {
		const body = open(attachment, holder, resources);
		if ('says' in body) {
			if (at === 0) first = body;
			continue;
		}
		const rank = rankOf(words(attachment.contentType));
		const others = ranked.filter((one) => one !== attachment && rankOf(words(one.contentType)) === rank);
		const texts = others.map((one) => open(one, holder, resources)).flatMap((one) => ('text' in one ? one.text : []));
		return { text: [...new Set([body.text, ...texts])].join('\n\n') };
	}
	return first;
}
