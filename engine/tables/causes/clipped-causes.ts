// biome-ignore-all format: a table, one row a line
/**
 * Causes as hurried notes clip them: no verb ("FOOSH off skateboard"), the agent before the harm ("coffee scald"), the
 * tool behind "w". Codes without the seventh character. I.C.20; index to external causes. Source: own compilation.
 */

import type { CausePhrase } from '../cause-phrase.ts';
import { crossed } from '../phrases/crossed.ts';

const stayOff = ['stay', 'keep', 'avoid', 'until', 'no', 'weeks', 'days', 'rest', 'months', 'day'];
const off = (code: string, from: readonly string[], not: readonly string[] = []): CausePhrase => ({ code, kind: 'mechanism', say: [...crossed(['off', 'fall off', 'fell from', 'fall from', 'came off', 'flipped off', 'wiped out on', 'flew off', 'foosh off', 'foosh from'], from), ...crossed(from, ['fall', 'wipeout', 'accident', 'crash', 'foosh'])], not: [...stayOff, ...not] });

const small = ['rug', 'throw rug', 'area rug', 'carpet', 'mat', 'toy', 'toys', 'cord', 'extension cord', 'hose', 'garden hose', 'box', 'shoe', 'shoes', 'slippers', 'cane', 'walker', 'oxygen tubing', 'blanket', 'bag', 'backpack', 'laundry basket', 'root', 'rock', 'tool', 'pallet', 'wire', 'cable', 'door mat', 'bath mat'];
const down = ['fell', 'and fell', 'went down', 'landed on', 'fall', 'foosh'];
const tripped = ['tripped', 'tripped on', 'tripped over', 'trip over', 'trip on', 'stumbled over', 'stumbled on', 'foot caught'];

const drinks = ['coffee', 'tea', 'hot chocolate', 'cocoa', 'soup', 'ramen', 'noodle', 'noodles', 'broth', 'oatmeal', 'gravy', 'cup noodle'];
const fats = ['grease', 'oil', 'cooking oil', 'bacon grease', 'fryer oil', 'butter', 'hot oil', 'hot grease', 'fat', 'fryer'];
const burnt = ['scald', 'scalded', 'burn', 'burned', 'burnt', 'spill', 'spilled'];
const cut = ['cut', 'lac', 'laceration', 'sliced', 'slice', 'nicked', 'slit', 'gash', 'slipped'];
const knives = ['knife', 'kitchen knife', 'chef knife', 'paring knife', 'pocket knife', 'bread knife', 'steak knife', 'butcher knife', 'box cutter', 'boxcutter', 'utility knife', 'x-acto', 'xacto', 'pocketknife', 'fillet knife', 'oyster knife', 'carving knife'];
const glass = ['glass', 'broken glass', 'bottle', 'broken bottle', 'window', 'broken window', 'mirror', 'glass shard', 'shattered glass', 'wine glass', 'drinking glass', 'broken dish', 'jar'];

export const clippedCauses: readonly CausePhrase[] = [
	off('V00.131', ['skateboard', 'longboard', 'skate board']),
	off('V00.141', ['scooter', 'kick scooter', 'razor scooter'], ['electric', 'mobility', 'motor', 'e-scooter', 'knee']),
	off('V00.121', ['rollerblades', 'inline skates', 'roller blades']),
	off('V00.111', ['roller skates', 'rollerskates']),
	off('V00.311', ['snowboard']),
	off('V00.321', ['skis', 'ski'], ['water', 'jet']),
	off('V18.0', ['bike', 'bicycle', 'mountain bike', 'mtb', 'bmx', 'push bike'], ['motor', 'motorbike', 'dirt', 'quad', 'car', 'e-bike', 'motorcycle', 'stationary', 'exercise', 'peloton', 'truck']),
	off('V80.010', ['horse', 'pony'], ['kick', 'bite', 'bitten']),
	off('W09.2', ['monkey bars', 'jungle gym', 'climbing frame', 'play structure']),
	off('W09.8', ['trampoline', 'seesaw', 'merry go round', 'playground equipment']),
	off('W09.1', ['swing', 'swings', 'tire swing']),
	off('W09.0', ['slide', 'playground slide'], ['tackle', 'base', 'scale']),
	off('W06', ['bed', 'bunk bed', 'top bunk', 'crib'], ['rest', 'bound']),
	off('W08', ['couch', 'sofa', 'changing table', 'counter', 'table', 'ottoman', 'dresser'], ['tackle']),
	off('W07', ['chair', 'stool', 'bar stool', 'step stool', 'high chair', 'highchair', 'desk chair'], ['wheelchair', 'sit']),
	off('W05.0', ['wheelchair']),
	off('W11', ['ladder', 'stepladder', 'step ladder']),
	off('W12', ['scaffold', 'scaffolding']),
	off('W13.2', ['roof', 'shed roof'], ['mouth']),
	off('W13.0', ['balcony']),
	off('W14', ['tree']),
	off('W17.89', ['truck bed', 'tailgate', 'loading dock', 'deck', 'porch', 'wall', 'retaining wall', 'stage', 'picnic table', 'hay loft'], ['cards']),
	{ code: 'W18.09', kind: 'mechanism', say: crossed(crossed(tripped, small), down), not: ['stairs', 'steps', 'ice', 'icy', 'ladder', 'without falling', 'did not fall', 'caught himself', 'caught herself'] },
	{ code: 'W10.1', kind: 'mechanism', say: ['tripped curb', 'tripped over curb', 'trip curb', 'stumbled curb', 'fell curb', 'missed curb', 'missed the curb', 'stepped wrong off curb', 'slipped off curb', 'fell off curb', 'trip and fall curb'] },
	{ code: 'W10.9', kind: 'mechanism', say: ['down stairs', 'fell steps', 'missed step', 'missed a step', 'missed last step', 'tripped on stairs', 'tripped stairs', 'slipped on stairs', 'tumbled down stairs', 'slid down stairs', 'fell down flight'], not: ['pain', 'ice', 'icy', 'escalator', 'walks', 'walking', 'difficulty', 'goes', 'going', 'climb', 'trouble'] },
	{ code: 'X10.0', kind: 'mechanism', say: crossed(['coffee', 'tea', 'hot chocolate', 'cocoa'], burnt), not: ['heartburn', 'tongue'] },
	{ code: 'X10.1', kind: 'mechanism', say: crossed(drinks.slice(4), burnt), not: ['heartburn'] },
	{ code: 'X10.2', kind: 'mechanism', say: crossed(fats, burnt), not: ['heartburn', 'motor oil'] },
	{ code: 'X12', kind: 'mechanism', say: crossed(['hot water', 'boiling water', 'kettle', 'bath water', 'pasta water'], burnt) },
	{ code: 'X15.0', kind: 'mechanism', say: crossed(['stove', 'stovetop', 'burner', 'oven', 'oven rack', 'oven door'], ['burn', 'burned', 'burnt', 'touched']) },
	{ code: 'X15.3', kind: 'mechanism', say: crossed(['pan', 'pot', 'skillet', 'saucepan', 'baking sheet', 'cookie sheet', 'frying pan'], ['burn', 'burned', 'burnt', 'touched', 'grabbed hot']) },
	{ code: 'X15.8', kind: 'mechanism', say: crossed(['curling iron', 'flat iron', 'hair straightener', 'clothes iron', 'hot iron', 'heating pad', 'glue gun', 'soldering iron'], ['burn', 'burned', 'burnt', 'touched', 'on']), not: ['deficiency', 'supplement', 'anemia'] },
	{ code: 'W26.0', kind: 'mechanism', say: [...crossed(cut, knives), ...crossed(knives, ['cut', 'lac', 'slipped'])], not: ['assault', 'assaulted', 'stabbed by', 'fight', 'x-ray', 'surgery'] },
	{ code: 'W25', kind: 'mechanism', say: crossed([...cut.slice(0, 8), 'stepped on'], glass), not: ['bottle fed', 'bottle feeding', 'windshield', 'eye glass', 'eyeglasses', 'ground glass'] },
	{ code: 'W26.8', kind: 'mechanism', say: crossed(cut.slice(0, 8), ['tin can', 'can lid', 'sheet metal', 'metal edge', 'sharp metal', 'tuna can', 'razor', 'razor blade', 'ceramic', 'broken plate', 'mandoline', 'metal lid']), not: ['table saw'] },
	{ code: 'W27.2', kind: 'mechanism', say: crossed(cut.slice(0, 8), ['scissors', 'shears']), not: ['electric', 'garden', 'pruning'] },
	{ code: 'W27.1', kind: 'mechanism', say: crossed(cut.slice(0, 8), ['pruner', 'pruners', 'garden shears', 'pruning shears', 'rake', 'shovel']), not: ['electric'] },
	{ code: 'W27.0', kind: 'mechanism', say: crossed(cut.slice(0, 8), ['screwdriver', 'chisel', 'axe', 'hatchet', 'handsaw', 'hand saw']), not: ['electric'] },
	{ code: 'W27.4', kind: 'mechanism', say: crossed(cut.slice(0, 8), ['peeler', 'vegetable peeler', 'grater', 'cheese grater', 'can opener', 'fork']), not: ['electric'] },
	{ code: 'W31.2', kind: 'mechanism', say: crossed(cut.slice(0, 8), ['table saw', 'circular saw', 'band saw', 'miter saw', 'skil saw', 'router', 'jigsaw']) },
	{ code: 'Y93.66', kind: 'activity', say: ['soccer game', 'soccer practice', 'playing soccer', 'soccer match', 'at soccer', 'rec soccer', 'rec league soccer', 'league soccer', 'soccer tournament', 'indoor soccer', 'during soccer'] },
	{ code: 'Y92.230', kind: 'place', say: ['hospital room', 'patient room', 'pt room', 'room of hospital', 'floor of hospital', 'hospital floor pt room', 'inpatient room'] },
];
