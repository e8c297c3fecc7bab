/**
 * Words that name a drug in another sense than taking it ("insulin resistance"): they take the place
 * of the shorter drug name and prove nothing. Source: own compilation.
 */
import type { Drug } from '../drug.ts';

export const shieldsDrugs: readonly Drug[] = [
	{
		names: [
			'insulin resistance',
			'insulin resistant',
			'insulin level',
			'insulin sensitivity',
			'fasting insulin',
			'insulin pump',
			'insulin antibody',
			'insulin needle',
			'insulin syringe',
			'non insulin',
			'noninsulin dependent',
			'insulin deficiency',
		],
		class: 'not-a-drug',
		treats: [],
	},
	{
		names: [
			'vitamin d deficiency',
			'vitamin d level',
			'vitamin d insufficiency',
			'vitamin b12 deficiency',
			'vitamin b12 level',
			'vitamin k deficiency',
			'vitamin c deficiency',
		],
		class: 'not-a-drug',
		treats: [],
	},
	{ names: ['folic acid level', 'folic acid deficiency'], class: 'not-a-drug', treats: [] },
	{
		names: ['heparin induced thrombocytopenia', 'heparin flush', 'heparin lock', 'heparin allergy'],
		class: 'not-a-drug',
		treats: [],
	},
	{
		names: [
			'testosterone level',
			'testosterone deficiency',
			'low testosterone',
			'total testosterone',
			'free testosterone',
		],
		class: 'not-a-drug',
		treats: [],
	},
	{
		names: [
			'progesterone level',
			'progesterone receptor',
			'progesterone receptor positive',
			'progesterone receptor negative',
		],
		class: 'not-a-drug',
		treats: [],
	},
	{ names: ['aspirin allergy', 'aspirin sensitivity', 'aspirin exacerbated'], class: 'not-a-drug', treats: [] },
	{ names: ['penicillin allergy', 'amoxicillin allergy'], class: 'not-a-drug', treats: [] },
	{ names: ['lithium battery', 'lithium orotate'], class: 'not-a-drug', treats: [] },
	{ names: ['nicotine dependence', 'nicotine withdrawal'], class: 'not-a-drug', treats: [] },
	{
		names: ['testosterone now', 'testosterone level', 'total testosterone', 'free testosterone'],
		class: 'not-a-drug',
		treats: [],
	},
	{ names: ['methadone clinic'], class: 'not-a-drug', treats: [] },
	{
		names: [
			'opioid use',
			'codeine allergy',
			'morphine allergy',
			'oxycodone allergy',
			'hydrocodone allergy',
			'tramadol allergy',
		],
		class: 'not-a-drug',
		treats: [],
	},
	{ names: ['melatonin level', 'calcitonin level'], class: 'not-a-drug', treats: [] },
	{ names: ['estradiol level', 'digoxin toxicity'], class: 'not-a-drug', treats: [] },
	{
		names: ['ibuprofen allergy', 'naproxen allergy', 'lisinopril allergy', 'statin allergy'],
		class: 'not-a-drug',
		treats: [],
	},
];
