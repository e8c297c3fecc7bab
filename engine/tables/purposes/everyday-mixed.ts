/**
 * Everyday words of clinics for screening, contraception and surveillance.
 * Citations are sections of the Official Guidelines FY2026. Source: own compilation.
 */
import type { Purpose } from '../purpose.ts';

export const everydayMixedPurposes: readonly Purpose[] = [
	{
		id: 'screen-sti-everyday',
		codes: ['Z11.3'],
		cites: 'I.C.21.c.5',
		say: [
			'sexually transmitted infection screen',
			'sexually transmitted disease screen',
			'sexually transmitted infection screen gonorrhea chlamydia',
			'gonorrhea chlamydia screen',
			'gonorrhea chlamydia screening',
			'gonorrhea chlamydia sent screening',
			'screen gonorrhea chlamydia',
			'chlamydia screen',
			'syphilis screen',
		],
	},
	{
		id: 'screen-hiv-everyday',
		codes: ['Z11.4'],
		cites: 'I.C.21.c.5',
		say: [
			'human immunodeficiency virus screen',
			'sexually transmitted infection screen human immunodeficiency virus',
			'sexually transmitted infection screening human immunodeficiency virus',
			'sexually transmitted disease screen human immunodeficiency virus',
			'routine human immunodeficiency virus',
		],
	},
	{
		id: 'screen-hpv-everyday',
		codes: ['Z11.51'],
		sex: 'female',
		cites: 'I.C.21.c.5',
		not: ['negative', 'neg', 'positive', 'pos', 'ascus', 'lsil', 'hsil', 'atypical', 'abnormal'],
		say: ['cotest sent', 'cotest collected', 'cotest done', 'human papillomavirus cotest', 'pap human papillomavirus'],
	},
	{
		id: 'contraception-pill-start-everyday',
		codes: ['Z30.011'],
		sex: 'female',
		cites: 'I.C.21.c.11',
		say: [
			'initial oral contraceptive pill',
			'start birth control pill',
			'new start birth control pill',
			'start combined oral contraceptive',
			'initiate oral contraceptive',
			'oral contraceptive pill initiation',
			'starting oral contraceptive pill',
			'starting birth control pill',
		],
	},
	{
		id: 'polyp-surveillance-everyday',
		codes: ['Z09'],
		cites: 'I.C.21.c.8',
		say: [
			'surveillance adenomatous polyps',
			'surveillance colon polyps',
			'polyp surveillance',
			'surveillance history polyps',
			'surveillance adenoma',
		],
	},
];
