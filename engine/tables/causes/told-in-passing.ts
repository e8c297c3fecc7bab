// biome-ignore-all format: a table, one row a line
/**
 * How it happened in the words of people who tell it themselves, and of those who write it down in haste (I.C.20).
 * Codes without the seventh character. Own compilation after the index to external causes.
 */
import type { CausePhrase } from '../cause-phrase.ts';

const crossed = (first: readonly string[], second: readonly string[]): string[] => first.flatMap((a) => second.map((b) => `${a} ${b}`));
/** None of these happened to the patient today. */
const not = ['denies', 'avoid', 'prevention', 'risk', 'unhurt', 'stay', 'stays', 'keep', 'remain'];
const furniture = ['coffee table', 'end table', 'table', 'dresser', 'nightstand', 'bed frame', 'bedframe', 'bedpost', 'desk', 'crib rail', 'headboard'];
const knocked = ['hit', 'struck', 'bumped', 'banged', 'bonked', 'smacked', 'whacked', 'knocked', 'bump', 'stubbed', 'caught', 'vs', 'ran into', 'walked into'];
const drinks = ['tea', 'coffee', 'hot chocolate', 'cocoa', 'latte'];
const crashed = ['rear ended', 'rear end', 't-boned', 'tboned', 't boned', 'sideswiped', 'broadsided', 'hit from behind', 'hit head on', 'driver hit', 'driver struck', 'passenger hit', 'passenger struck'];
const onFoot = ['pedestrian', 'walking', 'crosswalk', 'bike', 'bicycle', 'cyclist', 'motorcycle', 'scooter', 'skateboard', 'crossing', ...not];
const by = (what: readonly string[]): string[] => crossed(crashed, what);

export const toldInPassingCauses: readonly CausePhrase[] = [
	{ code: 'W00.0', kind: 'mechanism', say: ['down on ice', 'wiped out ice', 'lost footing ice', 'feet flew out ice', 'feet out from under ice', 'hit ice', 'ice on driveway', 'icy driveway', 'icy lot', 'icy parking lot', 'icy walk', 'icy walkway', 'icy sidewalk', 'icy porch', 'icy pavement', 'slick ice', 'black ice', 'took a spill ice', 'snow and fell', 'slipped in snow', 'slipped slush', 'skidded snow'], not: [...not, 'pack', 'skating', 'skates', 'hockey', 'stairs', 'steps', 'step', 'car', 'driving', 'drove', 'truck', 'chips', 'rink'] },
	{ code: 'W00.1', kind: 'mechanism', say: ['icy steps', 'icy step', 'icy stairs', 'slipped ice steps', 'snowy steps'], not },
	{ code: 'W01.0', kind: 'mechanism', say: ['feet went out from under', 'feet flew out', 'lost footing wet', 'slick floor', 'slipped water floor', 'slipped on wet', 'slipped spilled', 'slipped grease', 'slipped on oil', 'slid on wet', 'tripped cord', 'tripped hose', 'tripped root', 'tripped toy', 'tripped leash', 'tripped pet', 'tangled in leash', 'tripped own feet', 'tripped own foot', 'caught foot on rug', 'toe caught rug', 'caught shoe'], not: [...not, 'ice', 'icy', 'stairs', 'steps', 'ladder', 'shower', 'tub'] },
	{ code: 'W06', kind: 'mechanism', say: ['rolled off bed', 'rolled off the bed', 'slid off bed', 'slipped off bed', 'off the bed', 'tumbled out of bed', 'fell getting out of bed', 'jumping on bed fell', 'off bunk bed', 'off top bunk'], not: [...not, 'commode'] },
	{ code: 'W08', kind: 'mechanism', say: ['rolled off couch', 'rolled off sofa', 'off the couch', 'off the sofa', 'rolled off changing table', 'off changing table', 'off the counter', 'off kitchen counter fell', 'fell off step stool', 'off step stool', 'off a step stool', 'off high chair'], not: [...not, 'tea', 'coffee', 'soup', 'cup', 'mug', 'pan'] },
	{ code: 'W09.2', kind: 'mechanism', say: [...crossed(['let go of', 'lost grip', 'hand slipped', 'hands slipped', 'missed bar', 'off', 'dropped off', 'hanging from', 'swinging on', 'down from', 'landed'], ['monkey bars', 'jungle gym', 'climbing frame', 'climbing dome'])], not },
	{ code: 'W09.1', kind: 'mechanism', say: ['off the swing', 'off swing set', 'fell swing set', 'jumped from swing', 'let go of swing'], not: [...not, 'golf'] },
	{ code: 'W09.0', kind: 'mechanism', say: ['off the slide', 'off the side of slide', 'going down slide', 'leg caught slide', 'top of slide fell'], not },
	{ code: 'W09.8', kind: 'mechanism', say: ['off play structure', 'fell play structure', 'off playset', 'fell playset', 'off see-saw', 'merry go round fell', 'off zip line', 'off playscape', 'fell playscape'], not },
	{ code: 'W10.9', kind: 'mechanism', say: ['lost footing stairs', 'lost balance stairs', 'missed a stair', 'missed step on stairs', 'down flight of stairs', 'slid down stairs', 'slid down steps', 'slipped on steps', 'tripped on steps', 'tripped on stair', 'tumbled down steps', 'bottom stair fell', 'last stair', 'stairs carrying', 'went down stairs on'], not: [...not, 'ice', 'icy', 'pain', 'difficulty', 'worse', 'breath', 'climb'] },
	{ code: 'W11', kind: 'mechanism', say: [...crossed(['off', 'fell off', 'fell from', 'came down off', 'slipped on', 'slipped from', 'rung broke', 'rung snapped', 'rung slipped'], ['ladder', 'step ladder', 'stepladder', 'extension ladder', 'attic ladder'])], not },
	{ code: 'W13.2', kind: 'mechanism', say: ['off the roof', 'slid off roof', 'came off roof', 'slipped off roof', 'rolled off roof', 'off a roof'], not },
	{ code: 'W14', kind: 'mechanism', say: ['out of a tree', 'out of tree', 'branch broke fell', 'climbing tree fell', 'tree house fell'], not },
	{ code: 'W18.2', kind: 'mechanism', say: ['went down in shower', 'went down in tub', 'stepping out of shower', 'stepping out of tub', 'getting out of tub fell', 'tub slipped'], not: [...not, 'chair'] },
	{ code: 'W18.30', kind: 'mechanism', say: ['glf', 'mechanical fall', 'mech fall', 'mechanical glf', 'went down hard', 'took a spill', 'took a tumble', 'fell standing height'], not: [...not, 'stairs', 'ladder', 'ice', 'icy', 'bed', 'bike', 'no'] },
	{ code: 'W20.8', kind: 'mechanism', say: crossed(['dropped', 'fell on', 'landed on'], ['cinder block on', 'brick on', 'can on foot', 'weight on', 'plate on toe', 'box on foot', 'iron on foot', 'paver on', 'toolbox on', 'bottle on toe', 'frozen turkey', 'bowling ball', 'pallet', 'tree limb on']), not },
	{ code: 'W22.03', kind: 'mechanism', say: [...crossed(knocked, furniture), 'stubbed bed', 'stubbed dresser', 'toe bed frame', 'toe bedpost', 'corner of table'], not: [...not, 'fell', 'fall', 'tripped', 'slipped', 'ping', 'pool'] },
	{ code: 'W22.8', kind: 'mechanism', say: ['bumped bumper', 'hit head on trunk', 'hit head car door frame', 'ran into goal post', 'hit by swing', 'head on tailgate'], not: [...not, 'fell'] },
	{ code: 'W26.8', kind: 'mechanism', say: ['sheet metal', 'jagged metal', 'metal flashing', 'metal roofing', 'metal siding', 'on sharp metal', 'ductwork', 'tin roof', 'edge of metal', 'paper cut', 'broken tile', 'ceramic mug broke', 'broken plate', 'broken dish'], not },
	{ code: 'W26.0', kind: 'mechanism', say: ['w knife', 'knife slid', 'box cutter', 'boxcutter', 'utility knife', 'pocket knife', 'carving knife', 'filet knife', 'fillet knife', 'oyster knife', 'knife jumped', 'butcher knife', 'cleaver'], not: [...not, 'stabbed', 'assault', 'fight', 'self'] },
	{ code: 'W25', kind: 'mechanism', say: ['broken glass', 'glass broke', 'glass shattered', 'wine glass', 'cut on glass', 'window broke', 'through window', 'shard of glass', 'glass shard', 'mirror broke', 'light bulb broke'], not: [...not, 'no glass'] },
	{ code: 'W45.0', kind: 'mechanism', say: ['nail through boot', 'nail through shoe', 'nail thru boot', 'nail thru shoe', 'nail thru sole', 'nail in foot', 'rusty nail'], not: [...not, 'gun', 'polish', 'fungus'] },
	{ code: 'W46.1', kind: 'mechanism', say: [...crossed(['used', 'dirty', 'contaminated', 'patient'], ['hypodermic needle', 'insulin syringe', 'syringe', 'butterfly needle', 'heparin needle', 'suture needle', 'lancet', 'sharp']), 'hollow bore needle', 'hollow bore syringe', 'stuck by needle', 'stuck with needle', 'poked by needle', 'poked with needle', 'needle poke', 'needle prick', 'bloodborne exposure needle', 'sharps injury', 'recapping'], not: [...not, 'dry', 'clean', 'unused', 'sterile', 'recapping no'] },
	{ code: 'X10.0', kind: 'mechanism', say: [...crossed(['hot', 'spilled', 'pulled', 'cup of', 'mug of', 'knocked over', 'tipped'], drinks), 'tea off counter', 'tea off the edge', 'coffee off counter', 'tea spilled', 'coffee spilled', 'tea down', 'coffee in lap', 'coffee onto'], not: [...not, 'drinks'] },
	{ code: 'X10.1', kind: 'mechanism', say: ['hot soup', 'soup spilled', 'spilled soup', 'cup noodles', 'ramen spilled', 'hot ramen', 'instant noodles spilled', 'hot food spilled', 'hot oatmeal', 'hot cheese'], not },
	{ code: 'V43.92', kind: 'mechanism', say: by(['sedan', 'another car', 'by car', 'other car', 'coupe', 'hatchback', 'by a car', 'another vehicle car']), not: onFoot },
	{ code: 'V43.91', kind: 'mechanism', say: by(['suv', 'by an suv', 'jeep']), not: onFoot },
	{ code: 'V43.93', kind: 'mechanism', say: by(['pickup', 'pick-up', 'pickup truck']), not: onFoot },
	{ code: 'V43.94', kind: 'mechanism', say: by(['van', 'minivan']), not: onFoot },
];
