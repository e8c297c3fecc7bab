/**
 * Alcohol and drug use, cognition and mobility states that notes state as history.
 * Words of a note and the code they stand for; a row with a word of `not` in the same clause does
 * not fire. I.C.21.c; SDOH I.C.21.c.17, tobacco I.C.5.b. Source: own compilation.
 */
import type { StatusPhrase } from '../status-phrase.ts';

export const substanceStatus: readonly StatusPhrase[] = [
	{
		code: 'F10.10',
		say: ['alcohol abuse', 'alcohol misuse', 'mild alcohol use disorder', 'binge drinking', 'heavy drinking'],
		not: ['history', 'former', 'sober', 'remission', 'family'],
	},
	{
		code: 'F10.20',
		say: [
			'alcohol dependence',
			'alcoholism',
			'alcohol use disorder moderate',
			'alcohol use disorder severe',
			'alcoholic',
			'alcohol addiction',
		],
		not: [
			'hepatitis',
			'cirrhosis',
			'fatty',
			'remission',
			'sober',
			'family',
			'nonalcoholic',
			'liver',
			'former',
			'recovering',
			'beverage',
		],
	},
	{
		code: 'F10.21',
		say: [
			'recovering alcoholic',
			'alcohol dependence remission',
			'sober years',
			'alcohol use disorder remission',
			'former alcoholic',
			'alcoholism remission',
			'sober since',
			'alcohol abstinent',
		],
	},
	{ code: 'F10.11', say: ['alcohol abuse remission', 'history alcohol abuse'] },
	{
		code: 'F11.20',
		say: ['opioid use disorder', 'opioid dependence', 'heroin addiction', 'opioid addiction'],
		not: ['remission', 'mild', 'screening'],
	},
	{ code: 'F11.21', say: ['opioid use disorder remission', 'opioid dependence remission', 'heroin remission'] },
	{
		code: 'F12.90',
		say: [
			'smokes marijuana',
			'smokes pot',
			'smokes weed',
			'smokes cannabis',
			'uses cannabis',
			'uses marijuana',
			'pot daily',
			'weed daily',
			'thc gummies',
			'cannabis gummies',
			'edibles cannabis',
			'marijuana daily',
			'marijuana recreational',
			'marijuana user',
			'current marijuana',
		],
		not: ['disorder', 'former', 'medical'],
		reported: 'when-relevant',
	},
	{ code: 'F12.10', say: ['cannabis abuse', 'marijuana abuse', 'cannabis use disorder mild'] },
	{ code: 'F12.20', say: ['cannabis dependence', 'cannabis use disorder moderate', 'cannabis use disorder severe'] },
	{ code: 'F14.21', say: ['cocaine dependence remission', 'cocaine use disorder remission'] },
	{ code: 'F15.21', say: ['methamphetamine use disorder remission', 'stimulant use disorder remission'] },
	{ code: 'F19.21', say: ['substance use disorder remission', 'polysubstance remission', 'drug dependence remission'] },
];
