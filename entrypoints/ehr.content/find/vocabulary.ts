/** Words that notes are made of and the rest of a page is not; counted, never interpreted. */
const clinical =
	/\b(?:patient|pt|presents?|complain(?:s|ts?)|denies|reports|history|hx|hpi|ros|pmh|chief|subjective|objective|assessment|plan|impression|diagnos[ei]s|symptoms?|pain|fever|cough|nausea|vomiting|edema|dyspnea|chronic|acute|bilateral|left|right|mg|mcg|daily|bid|tid|prn|tablets?|medications?|allerg(?:y|ies|ic)|vitals?|bp|hr|exam(?:ination)?|lungs?|heart|abdomen|skin|neuro|normal|tender(?:ness)?|follow[- ]?up|refer(?:red|ral)?|labs?|a1c|x-?ray|mri|ct|ecg|ekg|hypertension|diabetes|asthma|depression|anxiety|pregnan(?:t|cy)|weeks?|surgery|fracture|infection|therapy|treatment|continue|start(?:ed)?|stable|improv(?:ed|ing)|worsening|y\/?o|year[- ]old|clinic|visit|signed)\b/gi;

/** Units of a text that are looked at; a note has shown what it is long before. */
const enough = 20_000;

/** How clinical a text is: the number of such words. */
export function clinicalWeight(text: string): number {
	return text.slice(0, enough).match(clinical)?.length ?? 0;
}

/** How many different ones: a list of drugs repeats a few, a note uses many. */
export function clinicalVariety(text: string): number {
	return new Set(
		text
			.slice(0, enough)
			.match(clinical)
			?.map((word) => word.toLowerCase()),
	).size;
}

/** Labels under which a whole note stands. */
const noteLabel =
	/\b(?:notes?|narrative|dictation|soap|h ?& ?p|progress|consult(?:ation)?|discharge summary|encounter summary|visit summary|clinical (?:text|document)|documentation|transcription)\b/i;

/** Labels under which one part of a note stands. */
const sectionLabel =
	/\b(?:subjective|objective|assessment|plan|impression|chief complaint|reason for visit|hpi|history|interval|review of systems|ros|physical exam|exam(?:ination)?|findings|vitals|medications?|allergies|social|family|pmh|psh|procedures?|results|labs?|diagnos[ei]s|problems?|recommendations?|disposition|instructions|follow[- ]?up|course|counsel+ing)\b/i;

/** Words with which only a note's own parts begin; a chart's other blocks have allergies and problems too. */
const notePart =
	/^\s*(?:s|o|a|p|a\/p|subjective|objective|assessment|plan|impression|chief complaint|cc|hpi|history of present|interval history|physical exam|review of systems)\b\s*(?:[:/&\n]|$|[A-Z])/i;

/** Fields that take text and never a note. */
const otherLabel =
	/\b(?:search|find|filter|chat|messag\w*|reply|comments?|feedback|inbox|subject|compose|e-?mail|address|password|url|caption|tags?|pharmacy note|sticky|reminder|to-?do)\b/i;

/** `camelCase`, `snake_case` and `kebab-case` as words. */
const words = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ');

export const isNoteLabel = (name: string) => noteLabel.test(words(name));
export const isSectionLabel = (name: string) => sectionLabel.test(words(name));
export const isOtherLabel = (name: string) => otherLabel.test(words(name));
export const opensNotePart = (text: string) => notePart.test(text);
