import { Parser } from 'htmlparser2';
import { Narrative } from './narrative.ts';

/** The text that a reader of the HTML would see, in lines. Never throws: anything can be read as HTML. */
export function htmlText(html: string): string {
	const narrative = new Narrative();
	const parser = new Parser(
		{
			onopentag: (name, attributes) => narrative.start(name, attributes),
			ontext: (text) => narrative.words(text),
			onclosetag: (name) => narrative.end(name),
		},
		{ decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
	);
	parser.end(html);
	return narrative.text();
}
