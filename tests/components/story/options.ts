import type { OptionsProps } from '../../../components/Options.tsx';
import type { Learned } from '../../../engine/learn/lessons.ts';

const learned: Learned = {
	encounters: 148,
	exact: 97,
	sets: { slope: 0.9, shift: 0.3 },
	codes: { slope: 1, shift: 0.1 },
	lessons: [
		{
			code: 'I10',
			seen: 61,
			kept: 60,
			shift: 0.5,
			instead: [{ code: 'I11.9', title: 'Hypertensive heart disease', times: 1 }],
		},
		{
			code: 'J06.9',
			seen: 14,
			kept: 3,
			shift: -1.2,
			instead: [{ code: 'J20.9', title: 'Acute bronchitis', times: 6 }],
		},
		{ code: 'E78.5', seen: 9, kept: 9, shift: 0.1, instead: [] },
	],
	added: [{ code: 'Z68.31', times: 5 }],
};

const model = {
	name: 'all-MiniLM-L6-v2',
	sha256: 'c'.repeat(64),
	bytes: 23_046_789,
	scale: { from: 0.1, by: 0.9 },
	toldApart: 0.917,
	msPerText: 18.2,
};

/** The options page with everything in it, and the one that IT has set up. */
export function options(state: string): OptionsProps {
	const fixed = state === 'options-policy';
	return {
		sites:
			state === 'options-new'
				? []
				: [
						{ origin: 'https://chart.harborlane.example', fixed },
						{ origin: 'http://localhost:4780', fixed: false },
					],
		revoke: () => {},
		offered: fixed ? ['https://notes.harborlane.example', 'https://ed.harborlane.example'] : [],
		allow: () => {},
		reviewer: { name: 'Jo Marsh', role: 'Coder' },
		reviewerFixed: fixed,
		introduce: async () => {},
		muted: state === 'options-new' ? 0 : 2,
		unmute: async () => {},
		learned: state === 'options-new' ? undefined : learned,
		learns: !fixed,
		turnLearning: async () => {},
		resetLearning: async () => {},
		marks: { on: true, fixed },
		mark: async () => {},
		keys: {
			single: state !== 'options-policy',
			turnSingle: async () => {},
			shortcuts: [
				{ does: 'Open the review beside the page', keys: 'Alt+Shift+E' },
				{ does: 'Open the worklist', keys: state === 'options-new' ? '' : 'Alt+Shift+L' },
				{ does: 'Physicians: open the question beside the note', keys: 'Alt+Shift+Q' },
			],
			change: state === 'options-policy' ? undefined : () => {},
		},
		codeSets: [
			{
				release: 'FY2027',
				from: '2026-10-01',
				to: '2027-09-30',
				provenance: 'FY2027 code list with FY2026 notes and index',
				billable: 74_879,
				sources: 7,
			},
			{
				release: 'FY2026',
				from: '2025-10-01',
				to: '2026-09-30',
				provenance: 'FY2026 code list, notes and index',
				billable: 74_719,
				sources: 7,
			},
		],
		ownModel: {
			model:
				state === 'options-policy'
					? { ...model, fault: 'Its stored files are not those that were tried.' }
					: state === 'options-new'
						? null
						: model,
			// Under way for ever, so that a picture can be taken of it.
			take: (_files, progress) => {
				progress(0.4);
				return new Promise(() => {});
			},
			remove: async () => {},
		},
		stored: state === 'options-new' ? { encounters: 0, decisions: 0 } : { encounters: 1204, decisions: 5310 },
		forget: async () => {},
		problems: fixed ? ['Policy "allowedOrigins" entry 2 is not an origin such as https://ehr.example.org.'] : [],
	};
}
