import type { CodeHit, Deeds, WriteOrder } from '../../../components/deeds.ts';
import type { Receipt } from '../../../storage/schema.ts';
import { words } from '../note.ts';

const hits: readonly CodeHit[] = [
	{ code: 'N18.3', title: 'Chronic kidney disease, stage 3 (moderate)', billable: false, via: 'N18.3' },
	{
		code: 'N18.30',
		title: 'Chronic kidney disease, stage 3 unspecified',
		billable: true,
		via: 'Disease, kidney, chronic, stage 3',
	},
	{
		code: 'N18.31',
		title: 'Chronic kidney disease, stage 3a',
		billable: true,
		via: 'Chronic kidney disease, stage 3a',
	},
	{
		code: 'N18.32',
		title: 'Chronic kidney disease, stage 3b',
		billable: true,
		via: 'Chronic kidney disease, stage 3b',
	},
	{
		code: 'I13.10',
		title:
			'Hypertensive heart and chronic kidney disease without heart failure, with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease',
		billable: true,
		via: 'Hypertension, cardiorenal',
	},
];

const outcomes: Readonly<Record<string, Omit<Receipt, 'code'>>> = {
	'E66.9': { outcome: 'not-found' },
	'I12.9': { outcome: 'already-there' },
	'N18.31': { outcome: 'needs-you', why: 'several-options' },
};

/** A chart that takes most codes; that is slow with the third; or that has become another patient's. */
async function write({ code }: WriteOrder): Promise<Receipt> {
	const state = new URLSearchParams(location.search).get('state');
	if (state === 'writing' && code === 'N18.31') return new Promise(() => {});
	if (state === 'refused' && code === 'I12.9') return { code, outcome: 'refused', why: 'other-patient' };
	return { code, ...(outcomes[code] ?? { outcome: 'written' }) };
}

/** A world that answers at once and keeps nothing. */
export const deeds: Deeds = {
	write,
	teach: () => {},
	decide: async () => {},
	paint: async () => true,
	search: async (query) => (query.includes('zzz') ? [] : hits),
	selection: async () => words('Urine albumin/creatinine 46'),
	copy: async () => {},
	retry: () => {},
	openOptions: () => {},
	openingKeys: async () => [
		{ does: 'Open the review beside the page', keys: 'Alt+Shift+E' },
		{ does: 'Open the worklist', keys: '' },
	],
};
