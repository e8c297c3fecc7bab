// biome-ignore-all format: a table, one row a line
/** How injuries came about, in the words of dictations, nurses and patients (I.C.20). Codes without the seventh character. Own compilation. */
import type { CausePhrase } from '../cause-phrase.ts';

const crossed = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`));
const not = ['no', 'denies', 'without', 'avoid', 'risk', 'fear', 'stay', 'keep', 'prevent', 'precautions'];
const hitBehind = ['rear ended', 'rear-ended', 'hit from behind', 'struck from behind', 't-boned', 'tboned', 'sideswiped', 'broadsided'];

export const toldPlainlyCauses: readonly CausePhrase[] = [
	{ code: 'V49.40', kind: 'mechanism', say: crossed(hitBehind, ['stop light', 'red light', 'stopped', 'stoplight', 'stop sign', 'belted', 'belted driver', 'intersection', 'in traffic', 'freeway', 'highway']), not: [...not, 'passenger', 'pedestrian', 'bike', 'bicycle', 'cyclist', 'motorcycle', 'scooter', 'parked', 'lot'] },
	{ code: 'V49.50', kind: 'mechanism', say: crossed(hitBehind, ['passenger', 'belted passenger', 'front passenger', 'back seat']), not: [...not, 'motorcycle', 'pedestrian'] },
	{ code: 'W01.0', kind: 'mechanism', say: ['slipped in urine', 'slipped urine', 'slipped in puddle', 'slipped puddle', 'slipped in mud', 'slipped mud', 'slipped wet grass', 'slipped leaves', 'slipped wet leaves', 'slipped gravel', 'slipped loose gravel', 'lost footing and fell', 'feet slid out', 'slipped and landed', 'slipped landed'], not: [...not, 'stairs', 'steps', 'step', 'ice', 'icy', 'shower', 'tub', 'ladder', 'off'] },
	{ code: 'W10.9', kind: 'mechanism', say: ['slipped on wet steps', 'slipped wet steps', 'slipped wet stairs', 'missed last step', 'missed bottom step', 'missed step stairs', 'missed last stair', 'down last two steps', 'down porch steps', 'off porch steps'], not: [...not, 'ladder', 'escalator'] },
	{ code: 'W10.1', kind: 'mechanism', say: ['stepped off curb', 'missed curb', 'slipped off curb', 'fell off curb', 'tripped curb', 'tripped on curb', 'stepped off kerb'], not: [...not, 'hit by', 'struck'] },
	{ code: 'W20.8', kind: 'mechanism', say: ['dropped on foot', 'dropped foot', 'dropped on my foot'], not: [...not, 'ten', 'twelve', 'six', 'eight', 'about', 'feet', 'ft', 'drop'] },
	{ code: 'W13.2', kind: 'mechanism', say: ['came off edge roofing', 'off edge of roof', 'off edge roof', 'came off edge roof', 'fell edge roof'], not },
	{ code: 'W19', kind: 'mechanism', say: ['took a tumble', 'had a tumble', 'took tumble', 'took a spill', 'had a spill', 'went down hard', 'face planted', 'faceplant', 'lost balance and went down', 'ended up on floor'], not: [...not, 'bike', 'bicycle', 'horse', 'motorcycle', 'skateboard', 'scooter', 'stairs', 'steps', 'ladder', 'ice', 'bed', 'rug', 'roof', 'skiing', 'dryer', 'tumble dry', 'coffee', 'tea'] },
	{ code: 'W18.09', kind: 'mechanism', say: ['tumble on rug', 'tumble over rug', 'tumbled on rug', 'tumbled over rug', 'tumble on carpet', 'tumble over cord', 'tumbled over toy', 'tumbled over box'], not },
	{ code: 'W10.9', kind: 'mechanism', say: ['tumble down stairs', 'tumble down steps', 'tumble stairs', 'tumble basement stairs'], not },
	{ code: 'W06', kind: 'mechanism', say: ['tumbled out of bed', 'tumble out of bed', 'rolled out of bed', 'slid out of bed', 'bunk bed'], not: [...not, 'off work', 'assault'] },
	{ code: 'W09.8', kind: 'mechanism', say: ['off monkey bars', 'monkey bars', 'off jungle gym', 'jungle gym fell', 'play structure fell', 'off the climber', 'off playground structure'], not },
	{ code: 'W23.0', kind: 'mechanism', say: ['slammed in car door', 'shut in car door', 'caught in car door', 'closed in door', 'slammed in door', 'jammed in door', 'shut in door', 'slammed in drawer', 'caught between dock'], not },
	{ code: 'X15.0', kind: 'mechanism', say: ['oven rack', 'oven door burn', 'touched oven', 'hot stove', 'stove burner', 'burn stove', 'burned stove', 'touched stove', 'hot burner'], not: [...not, 'heartburn'] },
	{ code: 'W31.1', kind: 'mechanism', say: ['eye grinding metal', 'was grinding metal', 'eye grinding', 'metal eye grinding'], not: [...not, 'teeth'] },
	{ code: 'Y99.0', kind: 'work-status', say: ['where he works', 'where she works', 'on the job', 'at his job', 'at her job', 'on shift', 'during shift', 'on the clock', 'while on duty', 'at jobsite', 'at job site', 'on job site', 'at the plant', 'roofing at work'], not: ['no', 'denies', 'light duty', 'off work', 'return', 'back'] },
];
