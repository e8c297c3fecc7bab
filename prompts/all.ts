import { blood } from './families/blood.ts';
import { bones } from './families/bones.ts';
import { bowel } from './families/bowel.ts';
import { brain } from './families/brain.ts';
import { cancer } from './families/cancer.ts';
import { further } from './families/further.ts';
import { gut } from './families/gut.ts';
import { heart } from './families/heart.ts';
import { kidneys } from './families/kidneys.ts';
import { linked } from './families/linked.ts';
import { lungs } from './families/lungs.ts';
import { measured } from './families/measured.ts';
import { metabolic } from './families/metabolic.ts';
import { mind } from './families/mind.ts';
import { nerves } from './families/nerves.ts';
import { senses } from './families/senses.ts';
import { skin } from './families/skin.ts';
import { substances } from './families/substances.ts';
import { treated } from './families/treated.ts';
import { vessels } from './families/vessels.ts';
import { women } from './families/women.ts';
import { wounds } from './families/wounds.ts';
import type { Family } from './family.ts';

export const allFamilies: readonly Family[] = [
	...blood,
	...bones,
	...bowel,
	...brain,
	...cancer,
	...further,
	...gut,
	...heart,
	...kidneys,
	...linked,
	...lungs,
	...measured,
	...metabolic,
	...mind,
	...nerves,
	...senses,
	...skin,
	...substances,
	...treated,
	...vessels,
	...women,
	...wounds,
];
