/**
 * What is done or applied at the visit itself and belongs to few conditions: it shows, as a drug does, that the condition
 * beside it was treated. Source: own compilation.
 */
import type { Drug } from '../drug.ts';

const cls = 'in-office';

export const inOfficeTreatments: readonly Drug[] = [
	{
		names: ['liquid nitrogen', 'cryotherapy', 'cryosurgery', 'cryo', 'cryoed', "cryo'd", 'froze', 'lned'],
		class: cls,
		treats: ['L57.0', 'L82.0', 'B07', 'B08.1', 'L91.8'],
	},
	{
		names: ['mohs', 'electrodesiccation', 'curettage', 'ed&c', 'edc', 'wide local excision', 'wide excision'],
		class: cls,
		treats: ['C44', 'D04', 'C43', 'D03'],
	},
	{
		names: [
			'emollient',
			'emollients',
			'moisturizer',
			'moisturiser',
			'moisturizing',
			'cerave',
			'eucerin',
			'aquaphor',
			'vaseline',
			'vanicream',
		],
		class: cls,
		treats: ['L85.3', 'L20', 'L30'],
	},
	{
		names: ['unna boot', 'compression wrap', 'compression stockings', 'compression bandage', 'compression hose'],
		class: cls,
		treats: ['I87.2', 'I87.3', 'I83', 'L97', 'I89.0'],
	},
	{
		names: [
			'offload',
			'offloading',
			'wound vac',
			'debrided',
			'debridement',
			'alginate',
			'hydrocolloid',
			'foam dressing',
			'hydrofera',
			'total contact cast',
			'santyl',
		],
		class: cls,
		treats: ['L89', 'L97', 'L98.4', 'E08.621', 'E10.621', 'E11.621', 'E13.621'],
	},
	{
		names: ['lid scrub', 'lid scrubs', 'warm compress', 'warm compresses'],
		class: cls,
		treats: ['H00', 'H01.0', 'H02.88', 'H04.12'],
	},
	{
		names: ['cold snare', 'hot snare', 'snare', 'snared', 'polypectomy', 'cold forceps'],
		class: cls,
		treats: ['K63.5', 'K62.1', 'D12'],
	},
];
