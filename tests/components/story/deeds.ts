import type { CodeHit, Deeds } from '../../../components/deeds.ts';
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

/** A world that answers at once and keeps nothing. */
export const deeds: Deeds = {
	decide: async () => {},
	paint: async () => true,
	search: async (query) => (query.includes('zzz') ? [] : hits),
	selection: async () => words('Urine albumin/creatinine 46'),
	copy: async () => {},
	retry: () => {},
	openOptions: () => {},
};
