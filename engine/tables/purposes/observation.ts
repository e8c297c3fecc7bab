/**
 * Observation and ruled out (Z03-Z05).
 * What a visit is for, in the words of a note. Ages in years. Citations are sections of the
 * Official Guidelines FY2026. Source: own compilation.
 */
import type { Purpose } from '../purpose.ts';

export const observationPurposes: readonly Purpose[] = [
	{
		id: 'ruled-out-toxic',
		codes: ['Z03.6'],
		cites: 'I.C.21.c.6',
		say: ['ingestion ruled out', 'toxic ingestion ruled out', 'poisoning ruled out'],
	},
	{
		id: 'ruled-out-foreign-body',
		codes: ['Z03.821'],
		cites: 'I.C.21.c.6',
		say: ['swallowed foreign body ruled out', 'ingested foreign body ruled out'],
	},
	{
		id: 'ruled-out-aspirated',
		codes: ['Z03.822'],
		cites: 'I.C.21.c.6',
		say: ['aspirated foreign body ruled out', 'inhaled foreign body ruled out'],
	},
	{
		id: 'ruled-out-inserted',
		codes: ['Z03.823'],
		cites: 'I.C.21.c.6',
		say: ['inserted foreign body ruled out', 'nasal foreign body ruled out'],
	},
	{ id: 'ruled-out-biologic', codes: ['Z03.818'], cites: 'I.C.21.c.6', say: ['biological agent exposure ruled out'] },
	{
		id: 'ruled-out-other',
		codes: ['Z03.89'],
		cites: 'I.C.21.c.6',
		say: ['observation condition ruled out', 'suspected condition ruled out'],
	},
	{
		id: 'after-transport-accident',
		codes: ['Z04.1'],
		cites: 'I.C.21.c.6',
		say: [
			'exam after motor vehicle accident no injury',
			'motor vehicle accident no injury',
			'car accident no complaints',
			'checked out after motor vehicle accident',
		],
	},
	{
		id: 'after-work-accident',
		codes: ['Z04.2'],
		cites: 'I.C.21.c.6',
		say: ['exam after work accident no injury', 'work accident no injury'],
	},
	{
		id: 'after-other-accident',
		codes: ['Z04.3'],
		cites: 'I.C.21.c.6',
		say: [
			'exam after fall no injury',
			'accident exam no injury',
			'fall today without injury',
			'seen after fall no injury',
		],
	},
	{
		id: 'alleged-rape-adult',
		codes: ['Z04.41'],
		minAge: 18,
		cites: 'I.C.21.c.6',
		say: ['alleged rape exam', 'sexual assault exam', 'sane exam'],
	},
	{
		id: 'alleged-rape-child',
		codes: ['Z04.42'],
		maxAge: 18,
		cites: 'I.C.21.c.6',
		say: ['alleged child sexual abuse exam', 'child sexual assault exam'],
	},
	{
		id: 'psychiatric-authority',
		codes: ['Z04.6'],
		cites: 'I.C.21.c.6',
		say: [
			'court psychiatric evaluation',
			'court psych evaluation',
			'psychiatric evaluation request court',
			'psych evaluation request court',
			'court ordered psych evaluation',
			'custody evaluation',
			'fitness for duty psychiatric',
			'court ordered psychiatric',
			'psychiatric exam requested authority',
			'forensic psychiatric exam',
		],
	},
	{
		id: 'alleged-abuse-adult',
		codes: ['Z04.71'],
		minAge: 18,
		cites: 'I.C.21.c.6',
		say: ['alleged adult physical abuse exam'],
	},
	{
		id: 'alleged-abuse-child',
		codes: ['Z04.72'],
		maxAge: 18,
		cites: 'I.C.21.c.6',
		say: ['alleged child physical abuse exam', 'non-accidental trauma evaluation'],
	},
	{
		id: 'newborn-sepsis-ruled-out',
		codes: ['Z05.1'],
		maxAge: 0.0793,
		cites: 'I.C.16.b',
		say: ['newborn sepsis ruled out', 'newborn infection ruled out'],
	},
	{
		id: 'newborn-cardiac-ruled-out',
		codes: ['Z05.0'],
		maxAge: 0.0793,
		cites: 'I.C.16.b',
		say: ['newborn cardiac ruled out'],
	},
	{
		id: 'newborn-other-ruled-out',
		codes: ['Z05.89'],
		maxAge: 0.0793,
		cites: 'I.C.16.b',
		say: ['newborn suspected condition ruled out'],
	},
];
