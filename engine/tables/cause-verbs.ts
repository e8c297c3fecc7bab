/** Verbs of external causes: cause phrases are written in the first form, notes also use the others. Own compilation. */
const causeVerbs: readonly (readonly string[])[] = [
	['fell', 'falling', 'fallen', 'tumbled', 'toppled'],
	['tripped', 'tripping'],
	['slipped', 'slipping'],
	['stepped', 'stepping'],
	['jumped', 'jumping'],
	['rolled', 'rolling'],
	['slid', 'sliding'],
	['bitten', 'bit'],
];

/** A cause phrase in every form of its first verb: "fell ladder", "falling ladder", "fallen ladder". */
export function inEveryForm(say: string): readonly string[] {
	const words = say.split(' ');
	const forms = causeVerbs.find(([first]) => first === words[0]) ?? [words[0] ?? ''];
	return forms.map((form) => [form, ...words.slice(1)].join(' '));
}
