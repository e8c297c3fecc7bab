/** Every combination table in the order in which it is folded. */
import type { CombinationTable } from './combination-row.ts';
import { osteoporosisTable, otherTable, spineTable } from './combinations/bones-and-blood.ts';
import { diabetesTable } from './combinations/diabetes.ts';
import { digestiveTable } from './combinations/digestive.ts';
import { gestationalTable, inducedTable, underdosingTable } from './combinations/drugs.ts';
import { acuteOnChronicTable, airwaysTable, anginaTable } from './combinations/heart-and-lungs.ts';
import { hypertensionTable } from './combinations/hypertension.ts';
import { concussionTable, dementiaTable, moodTable, substanceTable } from './combinations/mind.ts';
import { scarTable } from './combinations/pregnancy.ts';
import { kidneyStageTable, urinaryTable } from './combinations/urinary.ts';

export const combinationTables: readonly CombinationTable[] = [
	acuteOnChronicTable,
	kidneyStageTable,
	urinaryTable,
	gestationalTable,
	scarTable,
	inducedTable,
	underdosingTable,
	diabetesTable,
	hypertensionTable,
	anginaTable,
	airwaysTable,
	digestiveTable,
	dementiaTable,
	moodTable,
	substanceTable,
	concussionTable,
	spineTable,
	osteoporosisTable,
	otherTable,
];
