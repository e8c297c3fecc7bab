/** A code whose name holds the name of another that is reported beside it ("use additional code"). */
export interface Detailed {
	/** Prefixes of the fuller code. */
	readonly codes: readonly string[];
	/** Prefixes of what stands beside it; absent: every condition. */
	readonly by?: readonly string[];
	/** Prefixes of what adds nothing. */
	readonly except: readonly string[];
}

/** Own compilation; chapter 15, tabular I85.1, N40.1. */
export const complicating: readonly Detailed[] = [
	{
		// That a condition complicates the pregnancy, beside the condition for its detail.
		codes: [
			'O22.3',
			'O24.0',
			'O24.1',
			'O24.3',
			'O26.6',
			'O34.1',
			'O98',
			'O99.0',
			'O99.1',
			'O99.2',
			'O99.3',
			'O99.4',
			'O99.5',
			'O99.6',
			'O99.7',
			'O9A.1',
		],
		except: ['D64.9', 'O', 'R', 'Z', 'K83', 'K76', 'F99', 'J98.9', 'L98.9', 'I51', 'E07.9', 'T', 'S'],
	},
	{ codes: ['Z99.81'], by: ['J44', 'J84', 'J96', 'I27'], except: [] },
	// Hypertension with heart failure, dialysis with its kidney disease: both are coded (I.C.9.a.1, tabular N18.6).
	{ codes: ['I11.0', 'I13.0', 'I13.2'], by: ['I50'], except: [] },
	{ codes: ['Z99.2', 'I12', 'I13', 'E08.22', 'E09.22', 'E10.22', 'E11.22', 'E13.22'], by: ['N18'], except: [] },
	{ codes: ['J45'], by: ['J30'], except: [] },
	{ codes: ['Z91.83'], by: ['F01', 'F02', 'F03', 'G30', 'G31'], except: [] },
	{ codes: ['K74'], by: ['B18', 'B19'], except: [] },
	// The bleeding behind a chronic anemia, the kidney disease behind one, the infection behind a delirium, the stomach of a diabetic.
	{ codes: ['D50.0'], by: ['N92'], except: [] },
	{ codes: ['D63.1'], by: ['N18'], except: [] },
	{ codes: ['F05'], by: ['N39', 'J18', 'A41', 'K72', 'E87', 'U07'], except: [] },
	{ codes: ['E08.43', 'E10.43', 'E11.43', 'E13.43'], by: ['K31.84'], except: [] },
	{ codes: ['I85.1'], by: ['K70', 'K71', 'K74'], except: [] },
	{
		codes: ['N40.1', 'N40.3'],
		by: ['R33', 'R35', 'R39.11', 'R39.12', 'R39.14', 'R39.15', 'R39.16'],
		except: [],
	},
];
