// biome-ignore-all format: a table, one row a line
/**
 * How it happened, where and at what, in the plain words of emergency and urgent care notes (I.C.20). Codes without the
 * seventh character. Own compilation after the index to external causes.
 */
import type { CausePhrase } from '../cause-phrase.ts';

const crossed = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`));
const foods = ['avocado', 'bagel', 'bread', 'onion', 'onions', 'potato', 'potatoes', 'squash', 'pumpkin', 'apple', 'tomato', 'tomatoes', 'carrot', 'carrots', 'cheese', 'meat', 'chicken', 'lemon', 'lime', 'watermelon', 'melon', 'mango', 'vegetables', 'veggies', 'fruit', 'sandwich', 'ham', 'turkey', 'oyster', 'oysters', 'pineapple', 'cabbage', 'garlic', 'food', 'dinner'];
const animals = ['dog', 'dogs', 'puppy', 'lab', 'retriever', 'terrier', 'beagle'];

export const plainMechanismsCauses: readonly CausePhrase[] = [
	{ code: 'Y93.G1', kind: 'activity', say: [...crossed(['cutting', 'slicing', 'chopping', 'dicing', 'peeling', 'pitting', 'mincing', 'shucking'], foods), 'preparing food', 'preparing dinner', 'prepping dinner', 'washing dishes'] },
	{ code: 'Y93.G3', kind: 'activity', say: ['cooking pasta', 'cooking dinner', 'cooking breakfast', 'boiling water for pasta', 'boiling water on stove', 'draining pasta', 'frying bacon', 'deep frying'] },
	{ code: 'Y93.K1', kind: 'activity', say: [...crossed(['walking'], animals), 'walking his lab', 'walked dog', 'dog on leash'] },
	{ code: 'Y93.H9', kind: 'activity', say: ['gutters', 'cleaning leaves gutters', 'cleaning out gutters', 'pressure washing', 'hanging christmas lights'], not: ['guttate'] },
	{ code: 'Y93.01', kind: 'activity', say: ['walking tripped', 'walking slipped', 'walking fell', 'tripped walking', 'fell walking', 'slipped walking', 'walking down street', 'walking home tripped', 'walking rolled ankle', 'walking twisted ankle', 'hiking'], not: ['dog', 'treadmill', 'stairs', 'pain'] },
	{ code: 'W26.0', kind: 'mechanism', say: ['knife went', 'bread knife', 'paring knife', 'steak knife', 'chef knife', 'knife cut', 'cut on knife', 'knife wound accidental', 'knife slip', 'exacto knife', 'x-acto knife', 'hunting knife', 'mandoline', 'cut by knife'], not: ['stabbed', 'assault', 'stab', 'pull', 'fight'] },
	{ code: 'W27.4', kind: 'mechanism', say: ['can opener', 'vegetable peeler', 'kitchen utensil', 'cheese grater', 'potato peeler', 'scissors kitchen'] },
	{ code: 'W26.8', kind: 'mechanism', say: ['tin can lid', 'lid of can', 'can lid', 'sharp metal edge', 'sheet metal cut', 'cut on metal', 'paper cutter', 'razor blade'] },
	{ code: 'W28', kind: 'mechanism', say: ['lawn mower', 'lawnmower', 'mower blade', 'riding mower'], not: ['fell', 'allergy', 'pushing'] },
	{ code: 'W29.3', kind: 'mechanism', say: ['hedge trimmer', 'weed whacker', 'string trimmer', 'chainsaw', 'chain saw', 'leaf blower'] },
	{ code: 'W11', kind: 'mechanism', say: ['ladder slid', 'ladder slipped', 'ladder gave way', 'ladder fell', 'fell from ladder', 'came off ladder', 'dropped from ladder', 'ladder kicked out', 'ladder fall', 'stepladder tipped', 'missed rung'] },
	{ code: 'W00.0', kind: 'mechanism', say: ['slipped icy pavement', 'slipped on icy sidewalk', 'slipped ice front walk', 'slipped black ice', 'went down on ice', 'feet went out ice', 'slid on ice', 'fell on the ice', 'ice slip', 'patch of ice'], not: ['pack', 'skating', 'hockey', 'stairs', 'steps', 'apply', 'elevation'] },
	{ code: 'V00.131', kind: 'mechanism', say: ['skateboard fall', 'fell skateboard', 'fell off skateboard', 'skateboarding fall'] },
	{ code: 'V18.0', kind: 'mechanism', say: ['came off bike', 'came off her bike', 'came off his bike', 'wiped out on bike', 'went over handlebars', 'bike crash', 'crashed bike', 'bike wreck', 'bicycle crash', 'laid bike down'], not: ['motorcycle', 'car', 'truck', 'motorbike', 'dirt', 'stationary'] },
	{ code: 'V43.52', kind: 'mechanism', say: ['car vs car driver', 'driver rear ended by car', 'driver t-boned by car', 'driver hit by another car', 'driver struck by car', 'driver collision with car'], not: ['passenger', 'pedestrian', 'bike', 'motorcycle'] },
	{ code: 'W03', kind: 'mechanism', say: ['tackled', 'knocked down by another player', 'fell after collision with player', 'collided fell', 'undercut and fell'], not: ['issue', 'issues'] },
	{ code: 'W51', kind: 'mechanism', say: ['collided with teammate', 'collided with player', 'collided heads', 'helmet to helmet', 'ran into teammate', 'knocked heads', 'head to head collision'], not: ['car', 'vehicle'] },
	{ code: 'X50.0', kind: 'mechanism', say: ['lifted pump', 'lifted heavy', 'lifting heavy', 'lifting box', 'lifted box', 'picking up heavy', 'moving furniture', 'moving couch', 'lifting couch', 'lifted tire', 'lifting bags', 'lifted a case', 'twisted lifting', 'pulling pallet'], not: ['avoid', 'no', 'restrict', 'restriction', 'lb limit', 'limit'] },
	{ code: 'W22.8', kind: 'mechanism', say: ['branch in eye', 'caught on wheelchair', 'bumped on corner', 'hit by branch', 'poked in eye by branch', 'walked into pole', 'hit on corner of'], not: ['bundle', 'vein', 'artery', 'retinal'] },
	{ code: 'X30', kind: 'mechanism', say: ['working in heat', 'heat wave', 'hot attic', 'roofing in heat', 'excessive heat', 'out in the heat', 'outside in the heat', 'worked in the sun', 'all day in the sun', 'in the hot sun', 'degree heat', 'in 90 degrees', 'in 95 degrees', 'in 98 degrees', 'in 100 degrees', 'in 102 degrees', 'hot day', 'hot weather', 'marathon in the heat', 'practice in the heat', 'mowing in the heat'], not: ['intolerance', 'pad', 'apply'] },
	{ code: 'Y92.63', kind: 'place', say: ['plant loading dock', 'grinder in plant', 'bench in plant', 'factory floor', 'assembly line', 'on the line at plant'] },
	{ code: 'Y92.017', kind: 'place', say: ['back yard house', 'backyard house', 'yard of house', 'neighbors back yard', 'front yard house'] },
];
