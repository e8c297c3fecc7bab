import { shippedReader } from '../../../cli/reader.ts';
import type { PackFile } from '../../../model/pack/pack.ts';
import { probes } from '../../../model/pack/probes.ts';
import { wordsOf } from '../../../model/places.ts';
import { shipped } from '../../icd-data/shipped.ts';
import { gather } from './onnx.ts';

export const release = shipped('FY2027');
const reader = shippedReader();
if (!reader) throw new Error('public/model holds no reader that agrees with its card');
export const table = reader;

const categories = [...new Set(probes.flatMap(({ is, not }) => [is.slice(0, 3), not.slice(0, 3)]))];
const texts = [...probes.map(({ words }) => words), ...categories.flatMap((c) => table.shelf(release, c).names)];
const words = ['[UNK]', ...new Set(texts.flatMap(wordsOf)), 'knee', 'pain'];

export const vocabulary: ReadonlyMap<string, number> = new Map([...new Set(words)].map((word, id) => [word, id]));

/** Directions of single words: by the shipped table, or all alike. */
function rowsOf(dim: number, of: (word: string) => ArrayLike<number>): Float32Array {
	const rows = new Float32Array(vocabulary.size * dim);
	for (const [word, id] of vocabulary) rows.set(of(word), id * dim);
	return rows;
}

const dim = table.encode('').length;
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

export const tokenizer = json({
	version: '1.0',
	added_tokens: [],
	normalizer: { type: 'Lowercase' },
	pre_tokenizer: { type: 'BertPreTokenizer' },
	post_processor: null,
	decoder: null,
	model: {
		type: 'WordPiece',
		vocab: Object.fromEntries(vocabulary),
		unk_token: '[UNK]',
		continuing_subword_prefix: '##',
		max_input_chars_per_word: 100,
	},
});
export const config = json({ _name_or_path: 'someone/small-words', model_type: 'bert', max_position_embeddings: 512 });

/** The files of a pack whose model knows words as the shipped table does, without their pairs. */
export const made = (model = gather(rowsOf(dim, table.encode), dim)): readonly PackFile[] => [
	{ name: 'config.json', bytes: config },
	{ name: 'tokenizer.json', bytes: tokenizer },
	{ name: 'model.onnx', bytes: model },
];

/** A model to which all words are one. */
export const dull = () =>
	gather(
		rowsOf(4, () => [1, 1, 1, 1]),
		4,
	);
/** A model that takes sounds, not tokens. */
export const deaf = () =>
	gather(
		rowsOf(4, () => [1, 1, 1, 1]),
		4,
		'input_values',
	);
