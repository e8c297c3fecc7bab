/** One axis of a code that each eye has for itself: folded word of the note to its character. */
interface Axis {
	readonly words: Readonly<Record<string, string>>;
	/** The character where the note says nothing. */
	readonly silent: string;
	/** The word counts only where it is not denied ("no DME"). */
	readonly deniable?: true;
}

/** Eye diseases whose stage or type is told per eye (I.C.7.a): one code an eye, unless both are alike. */
export interface PerEye {
	readonly of: readonly string[];
	/** `{root}` is what the code begins with as found, `{eye}` the eye, `{0}` and `{1}` the axes. */
	readonly code: string;
	readonly root: number;
	readonly axes: readonly Axis[];
	/** Signs of it that need no code of their own beside it. */
	readonly absorbs: readonly string[];
	readonly cites: string;
}

const stage: Axis = {
	words: { mild: '1', moderate: '2', severe: '3', indeterminate: '4', early: '1', advanced: '3' },
	silent: '0',
};
const kinds = ['E08', 'E09', 'E10', 'E11', 'E13'];

/** Folded words beside which a side and a stage are those of an eye's disease. */
export const eyeSignWords: readonly string[] =
	'disc cup cupped field nerve damage macula drusen stage fluid edema retina nonproliferative proliferative side eye'.split(
		' ',
	);

export const eyeCharacters = { right: '1', left: '2', bilateral: '3' } as const;

export const perEye: readonly PerEye[] = [
	{
		of: ['H40.11', 'H40.12', 'H40.13', 'H40.14', 'H40.22'],
		code: '{root}{eye}{0}',
		root: 6,
		axes: [stage],
		absorbs: [],
		cites: 'I.C.7.a.2, I.C.7.a.3',
	},
	{
		of: ['H40.3', 'H40.4', 'H40.5', 'H40.6'],
		code: '{root}{eye}X{0}',
		root: 5,
		axes: [stage],
		absorbs: [],
		cites: 'I.C.7.a.2, I.C.7.a.3',
	},
	{
		of: kinds.flatMap((k) => ['2', '3', '4', '5'].map((n) => `${k}.3${n}`)),
		code: '{root}.3{0}{1}{eye}',
		root: 3,
		axes: [
			{ words: { mild: '2', moderate: '3', severe: '4', proliferative: '5' }, silent: '' },
			{ words: { edema: '1', dme: '1', csme: '1', cidme: '1' }, silent: '9', deniable: true },
		],
		absorbs: kinds.flatMap((k) => [`${k}.31`, `${k}.37`]),
		cites: 'tabular E11.3, seventh character',
	},
	{
		of: ['H35.30', 'H35.31', 'H35.32'],
		code: 'H35.3{0}{eye}{1}',
		root: 5,
		axes: [
			{ words: { dry: '1', nonexudative: '1', atrophic: '1', wet: '2', exudative: '2', neovascular: '2' }, silent: '' },
			{ words: { early: '1', intermediate: '2', advanced: '3', active: '1', inactive: '2', scar: '3' }, silent: '0' },
		],
		absorbs: ['H35.05', 'H35.36'],
		cites: 'tabular H35.31, H35.32',
	},
];
