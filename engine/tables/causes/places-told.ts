// biome-ignore-all format: a table, one row a line
/**
 * Where it happened, at what and in whose pay, as stories, forms and claims tell it (Y92, Y93, Y99; I.C.20.b-d, k).
 * Own compilation after the index to external causes.
 */
import type { CausePhrase } from '../cause-phrase.ts';

const crossed = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`));
const healers = ['rn', 'lpn', 'nurse', 'cna', 'phlebotomist', 'phlebotomy', 'lab tech', 'scrub tech', 'surgical tech', 'medical assistant', 'dental assistant', 'hygienist', 'emt', 'paramedic', 'resident physician', 'housekeeper hospital'];
const notWork = ['return', 'off duty', 'off work', 'day off', 'not at work', 'missed', 'out of', 'note', 'volunteer', 'stress', 'no', 'denies', 'not'];

export const placesToldCauses: readonly CausePhrase[] = [
	{ code: 'Y92.000', kind: 'place', say: ['kitchen counter', 'kitchen floor', 'kitchen sink', 'kitchen stove', 'kitchen at home', 'home kitchen', 'house kitchen', 'own kitchen'], not: ['restaurant', 'apartment', 'nursing'] },
	{ code: 'Y92.230', kind: 'place', say: ['patient room', "patient's room", 'inpatient room', 'hospital bedside', 'med surg floor', 'inpatient floor'], not: ['waiting', 'emergency'] },
	{ code: 'Y92.310', kind: 'place', say: crossed(['basketball', 'hoops'], ['gym', 'school gym', 'gymnasium', 'rec center', 'court']) },
	{ code: 'Y92.321', kind: 'place', say: ['football practice field', 'football turf'] },
	{ code: 'Y92.322', kind: 'place', say: ['soccer pitch', 'soccer practice field', 'practice soccer field', 'soccer turf', 'soccer complex'] },
	{ code: 'Y92.330', kind: 'place', say: ['hockey rink', 'rink'], not: ['roller'] },
	{ code: 'Y92.211', kind: 'place', say: crossed(['grade school', 'elementary school', 'primary school'], ['playground', 'recess', 'yard']) },
	{ code: 'Y92.61', kind: 'place', say: ['jobsite', 'construction jobsite', 'construction crew', 'work site construction'], not: ['return'] },
	{ code: 'Y92.63', kind: 'place', say: ['machine shop', 'boiler works', 'foundry', 'steel mill', 'sawmill', 'packing line'], not: ['retired'] },
	{ code: 'Y92.411', kind: 'place', say: [...['5', '10', '15', '20', '25', '35', '40', '55', '65', '70', '75', '77', '78', '80', '81', '84', '85', '90', '94', '95', '405', '495'].map((n) => `i-${n}`), 'interstate highway'] },
	{ code: 'Y92.481', kind: 'place', say: ['carpark', 'car park', 'parking ramp', 'lot at work'] },
	{ code: 'Y93.G1', kind: 'activity', say: ['avocado pit', 'pit out of avocado', 'pit of avocado', 'pitting avocado', 'halving avocado', 'avocado knife', 'cutting lime', 'cutting limes', 'cutting vegetables', 'prepping vegetables', 'cutting bagel', 'doing dishes', 'carving turkey'] },
	{ code: 'Y93.H1', kind: 'activity', say: ['shoveling driveway', 'shoveling snow', 'shovelling snow', 'shoveling walk', 'snow shovel', 'digging out car', 'raking leaves'] },
	{ code: 'Y93.67', kind: 'activity', say: ['hoops', 'layup', 'lay up', 'jv basketball', 'varsity basketball', 'pickup basketball'] },
	{ code: 'Y93.66', kind: 'activity', say: ['varsity soccer', 'club soccer', 'soccer match', 'soccer tournament', 'goalkeeper', 'midfielder', 'striker soccer'] },
	{ code: 'Y93.64', kind: 'activity', say: ['sliding into base', 'slid into second', 'slid into home', 'slid into base', 'pitching', 'little league'], not: ['sciatica', 'clinic'] },
	{ code: 'Y99.0', kind: 'work-status', say: [...crossed(['needlestick', 'needle stick', 'used needle', 'hypodermic needle', 'recapping', 'role'], healers), 'employee health', 'employee injury', 'employee exposure', 'bloodborne exposure', 'bloodborne pathogen exposure', 'work comp', 'comp claim', 'wc claim', 'wc visit', 'wc injury', 'first report of injury', 'jobsite', 'employer claim', 'injured on duty', 'during his shift', 'during her shift', 'at start of shift', 'while roofing', 'roofing crew'], not: notWork },
];
