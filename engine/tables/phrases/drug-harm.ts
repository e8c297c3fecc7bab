// biome-ignore-all format: a table, one row a line
/** What drugs do, in the words in which notes tell it (index, "drug-induced"). Own compilation. */
import type { Phrase } from '../phrase.ts';

const steroids = ['prednisone', 'prednisolone', 'medrol', 'methylprednisolone', 'dexamethasone', 'steroid', 'pred', 'kenalog', 'cortisone', 'triamcinolone'];

export const drugHarmPhrases: readonly Phrase[] = [
	{ code: 'R73.9', say: ['sugars up', 'sugar up', 'sugars running high', 'sugars high', 'high sugars', 'sugars elevated', 'glucose up', 'elevated glucoses', 'sugars climbing', 'sugars have gone up', 'bg up', 'steroid hyperglycemia'], near: steroids, not: ['pickup', 'no', 'soda', 'follow'] },
	{ code: 'K52.1', say: ['antibiotic diarrhea', 'antibiotic associated diarrhea', 'abx diarrhea', 'diarrhea from antibiotics', 'diarrhea after antibiotics', 'drug induced diarrhea', 'medication induced diarrhea'] },
	{ code: 'L56.0', say: ['doxycycline photosensitivity', 'photosensitivity doxycycline', 'phototoxic doxycycline', 'drug phototoxicity', 'drug induced photosensitivity', 'phototoxic drug reaction', 'photosensitivity from doxycycline'] },
	{ code: 'N25.1', say: ['nephrogenic di', 'nephrogenic diabetes insipidus', 'lithium diabetes insipidus', 'lithium di'] },
	{ code: 'H40.6', say: ['steroid glaucoma', 'steroid induced glaucoma', 'steroid response glaucoma', 'steroid responder iop', 'drug induced glaucoma'] },
	{ code: 'L70.8', say: ['steroid acne', 'steroid induced acne', 'acneiform eruption steroid'] },
	{ code: 'I95.2', say: ['orthostatic from lisinopril', 'orthostatic from meds', 'drug orthostasis', 'med orthostasis', 'medication orthostasis', 'drug related orthostasis', 'medication related orthostasis', 'iatrogenic orthostasis', 'drug induced orthostasis', 'drug orthostatic hypotension', 'drug induced hypotension', 'medication induced hypotension', 'hypotension from meds', 'orthostasis from meds', 'orthostatic hypotension from medication'] },
	{ code: 'G44.40', say: ['rebound headache', 'medication overuse headache', 'analgesic overuse headache', 'drug induced headache'], not: ['intractable'] },
	{ code: 'D70.2', say: ['drug induced neutropenia', 'drug induced agranulocytosis'], not: ['chemo', 'chemotherapy', 'palbociclib'] },
];
