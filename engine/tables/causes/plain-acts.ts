// biome-ignore-all format: a table, one row a line
/**
 * What the injured person was doing and where, in the words of a hurried note (Y92, Y93), beyond the rows of the other
 * tables. Codes without the seventh character; the engine adds X and A, D or S. I.C.20. Source: own compilation.
 */
import type { CausePhrase } from '../cause-phrase.ts';

const foods = ['squash', 'onion', 'potato', 'tomato', 'lemon', 'lime', 'apple', 'mango', 'watermelon', 'melon', 'pineapple', 'pumpkin', 'carrot', 'cucumber', 'cabbage', 'bread', 'cheese', 'meat', 'chicken', 'steak', 'ham', 'roll', 'sandwich', 'salad', 'fruit', 'vegetable', 'veggies', 'dinner', 'avocado', 'bagel', 'garlic', 'pepper', 'turkey', 'fish', 'food'];
const cuts = ['cutting', 'peeling', 'chopping', 'dicing', 'carving', 'mincing'];

export const plainActCauses: readonly CausePhrase[] = [
	{ code: 'Y93.G1', kind: 'activity', say: [...cuts.flatMap((c) => foods.map((f) => `${c} ${f}`)), 'opening can', 'opening oysters', 'shucking oysters', 'deboning', 'mandoline', 'mandolin slicer', 'prepping dinner', 'prepping food', 'making a sandwich', 'making salad', 'food prep', 'loading dishwasher', 'emptying dishwasher', 'unloading dishwasher', 'cleaning fish'], not: ['diet', 'avoid', 'down'] },
	{ code: 'Y93.G3', kind: 'activity', say: ['making dinner', 'making soup', 'making tea', 'making coffee', 'making breakfast', 'boiling pasta', 'boiling water pasta', 'draining pasta', 'deep frying', 'frying chicken', 'frying fish', 'frying bacon', 'stirring pot'], not: ['diet', 'cut', 'lac', 'laceration', 'knife'] },
	{ code: 'Y93.K1', kind: 'activity', say: ['dog', 'puppy', 'lab', 'pup'].flatMap((d) => [`walking ${d}`, `${d} walk`, `${d} leash`, `${d} on leash`]), not: ['bite', 'bit', 'bitten', 'exercise', 'daily'] },
	{ code: 'Y93.E5', kind: 'activity', say: ['mopping', 'mopping floor', 'sweeping floor', 'scrubbing floor'] },
	{ code: 'Y93.E2', kind: 'activity', say: ['doing laundry', 'folding laundry', 'carrying laundry'] },
	{ code: 'Y93.E6', kind: 'activity', say: ['moving furniture', 'moving into apartment', 'moving apartments', 'moving day', 'helping friend move'], not: ['work'] },
	{ code: 'Y93.H2', kind: 'activity', say: ['trimming hedge', 'trimming bushes', 'trimming tree', 'mowing', 'mowed lawn', 'weed whacking', 'cutting grass', 'planting'] },
	{ code: 'Y93.67', kind: 'activity', say: ['bball', 'hoops', 'pickup hoops', 'bball game', 'bball practice'], not: ['return', 'returned', 'cleared', 'physical'] },
	{ code: 'Y93.B3', kind: 'activity', say: ['bench pressing', 'bench press', 'squatting weights', 'lifting weights', 'weight lifting', 'weightlifting', 'power cleans', 'dumbbell'], not: ['dropped', 'avoid', 'return', 'returned'] },
	{ code: 'Y92.210', kind: 'place', say: ['at daycare', 'day care', 'daycare', 'preschool', 'nursery school'] },
	{ code: 'Y92.211', kind: 'place', say: ['elementary school', 'grade school', 'kindergarten'], not: ['physical', 'form'] },
	{ code: 'Y92.63', kind: 'place', say: ['loading dock plant', 'plant loading dock', 'factory', 'assembly line', 'on production line', 'foundry'], not: ['plants', 'planting', 'pollen', 'ivy', 'based'] },
	{ code: 'Y92.59', kind: 'place', say: ['warehouse', 'at warehouse', 'distribution center', 'hotel lobby'] },
	{ code: 'Y92.511', kind: 'place', say: ['restaurant kitchen', 'at restaurant', 'in cafe', 'coffee shop'], not: ['ate', 'eating', 'food', 'dinner'] },
];
