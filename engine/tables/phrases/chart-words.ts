// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * How the commonest conditions are typed in one line of a plan: order turned round, an organ left to the reader, a value
 * for a name. Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
export const chartWordsPhrases: readonly Phrase[] = [
	// infection
	{ say: ['hiv never any aids defining illness', 'hiv never aids', 'hiv no aids', 'hiv no aids defining illness', 'hiv no opportunistic infection', 'hiv no oi'], code: 'Z21', not: ['exposure', 'prep'] },
	{ say: ['bacterial conjunctivitis', 'conjunctivitis bacterial'], code: 'H10.3', not: ['no', 'mucopurulent', 'purulent', 'viral', 'allergic'] },
	// blood and cancer
	{ say: ['anemia due to menorrhagia', 'anemia from heavy periods', 'anemia from heavy menses', 'anemia due to heavy menses', 'anemia due to gi bleed', 'anemia from chronic gi blood loss', 'chronic blood loss anemia', 'anemia of chronic blood loss', 'anemia due to chronic blood loss'], code: 'D50.0', not: ['acute', 'no'] },
	{ say: ['anemia of kidney disease', 'anemia of renal disease', 'renal anemia', 'anemia from the kidneys', 'anemia from ckd', 'anemia due to esrd', 'anemia in esrd', 'ckd anemia', 'anemia from kidney disease'], code: 'D63.1', not: ['no', 'transplant'] },
	// sugar
	{ say: ['sugar went low', 'sugars went low', 'glucose went low', 'went low to', 'low overnight', 'lows overnight', 'lows at night', 'nocturnal lows', 'frequent lows', 'glucose lows', 'sugar lows', 'cgm lows', 'lows on cgm', 'bg lows', 'hypos', 'hypo episodes', 'severe hypo', 'hypoglycemic events', 'hypoglycemic episodes', 'low sugars', 'low bg', 'low bgs', 'sugar dropped', 'glucose dropped'], code: 'E16.2', near: ['diabetes', 'diabete', 'insulin', 'glargine', 'lispro', 'glipizide', 'glyburide', 'glimepiride', 'pump', 'a1c', 'mdi', 'bolus'], not: ['no', 'avoid', 'risk', 'denies', 'prevent', 'never', 'educated', 'reviewed', 'teach', 'if'] },
	// lipids
	{ say: ['high chol', 'hi chol', 'chol high', 'elevated chol'], code: 'E78.00', not: ['family', 'no', 'denies', 'mixed', 'normal', 'diet', 'screen'] },
	// cancer
	{ say: ['lung adeno', 'lung adenoca', 'adeno of lung', 'adenocarcinoma of lung', 'lung adenocarcinoma', 'pulmonary adenocarcinoma'], code: 'C34.9', not: ['no', 'adenosine', 'adenopathy', 'adenoid', 'lobe', 'upper', 'lower', 'middle', 'history'] },
	{ say: ['low plts', 'plts low', 'low plt', 'low platelets', 'platelets low', 'plt low'], code: 'D69.6', not: ['no', 'itp', 'heparin', 'normal', 'dose'] },
	{ say: ['low mag', 'mag low', 'low mg level', 'low magnesium', 'hypomag'], code: 'E83.42', not: ['no', 'dose', 'normal'] },
	// mind
	{ say: ['attention deficit disorder inattentive', 'inattentive attention deficit disorder', 'add inattentive', 'adhd inattentive', 'adhd pi', 'attention deficit disorder without hyperactivity inattentive'], code: 'F90.0', not: ['combined'] },
	{ say: ['primary type insomnia', 'insomnia primary type', 'insomnia primary'], code: 'F51.01' },
	{ say: ['memory complaint', 'memory complaints', 'memory concern', 'memory concerns', 'memory trouble', 'trouble with memory', 'forgetful', 'forgetfulness', 'memory problems', 'memory issues', 'short term memory loss', 'memory slipping', 'memory decline'], code: 'R41.3', not: ['no', 'denies', 'foam', 'dementia', 'alzheimer', 'lecanemab'] },
	// nerves
	{ say: ['degenerated macula intermediate', 'dry macular degeneration intermediate', 'intermediate dry macular degeneration', 'intermediate dry amd', 'dry amd intermediate', 'intermediate nonexudative amd', 'intermediate dry armd', 'dry armd intermediate', 'intermediate nonexudative macular degeneration'], code: 'H35.31', not: ['wet', 'exudative'] },
	{ say: ['flashes and floaters', 'flashes of light', 'photopsia', 'photopsias', 'new flashes', 'flashing lights'], code: 'H53.19', near: ['eye', 'eyes', 'od', 'os', 'ou', 'retina', 'retinal', 'vitreous', 'floaters', 'pvd', 'floater'], not: ['no', 'denies', 'migraine', 'aura', 'if', 'hot'] },
	// heart and vessels
	{ say: ['chronic dvt femoral', 'chronic femoral dvt', 'chronic dvt femoral vein'], code: 'I82.51' },
	{ say: ['chronic dvt popliteal', 'chronic popliteal dvt'], code: 'I82.53' },
	{ say: ['chronic dvt calf', 'chronic calf dvt', 'chronic distal dvt'], code: 'I82.5Z' },
	{ say: ['chronic dvt iliac', 'chronic iliac dvt'], code: 'I82.52' },
	{ say: ['chronic dvt leg', 'chronic leg dvt', 'chronic dvt lower extremity', 'chronic dvt of leg'], code: 'I82.50', not: ['history'] },
	{ say: ['acute dvt femoral', 'femoral dvt', 'dvt femoral', 'dvt of femoral vein', 'femoral vein dvt'], code: 'I82.41', not: ['chronic', 'old', 'history', 'no', 'prior', 'ruled', 'superficial'] },
	{ say: ['acute dvt popliteal', 'popliteal dvt', 'dvt popliteal', 'popliteal vein dvt'], code: 'I82.43', not: ['chronic', 'old', 'history', 'no', 'prior', 'ruled', 'femoral'] },
	{ say: ['calf dvt', 'dvt calf', 'dvt calf vein', 'calf vein dvt', 'distal dvt'], code: 'I82.4Z', not: ['chronic', 'old', 'history', 'no', 'prior', 'ruled', 'proximal', 'tibial', 'peroneal', 'femoral', 'popliteal'] },
	// skin
	{ say: ['flexural atopic dermatitis', 'atopic dermatitis flexures', 'atopic dermatitis of the flexures', 'eczema flexures', 'eczema of the flexures', 'flexural dermatitis', 'antecubital and popliteal eczema', 'eczema antecubital popliteal', 'eczema antecubital fossae', 'eczema elbow creases', 'eczema in elbow creases', 'eczema creases'], code: 'L20.82', not: ['no'] },
	// joints
	{ say: ['sjogren keratoconjunctivitis', "sjogren's keratoconjunctivitis", 'sjogrens keratoconjunctivitis', 'sjogren with keratoconjunctivitis', 'sjogren keratoconjunctivitis sicca', 'sjogrens keratoconjunctivitis sicca', 'secondary sjogren with keratoconjunctivitis sicca', 'sjogren with dry eye', 'sjogrens with dry eyes'], code: 'M35.01', not: ['no'] },
	{ say: ['sle skin and joints', 'lupus skin and joints', 'lupus with skin and joint involvement', 'sle with joint involvement', 'sle with arthritis', 'lupus arthritis', 'lupus with joint involvement'], code: 'M32.19', not: ['no', 'nephritis'] },
	// kidneys and bladder
	{ say: ['kidney stone ureteral', 'kidney stone in ureter', 'kidney stone in the ureter', 'kidney stone proximal ureter', 'kidney stone distal ureter', 'kidney stone mid ureter', 'kidney stone uvj', 'kidney stone upj', 'stone at uvj', 'uvj stone', 'upj stone', 'stone in ureter', 'stone in the ureter', 'stone proximal ureter', 'stone distal ureter', 'stone mid ureter'], code: 'N20.1', not: ['no', 'passed', 'and kidney', 'nonobstructing'] },
	{ say: ['bph with obstruction', 'obstructive bph', 'bph obstruction', 'bph obstructive symptoms', 'bph with obstructive symptoms', 'bph with difficulty urinating', 'bph with trouble urinating', 'bph with difficulty voiding', 'bph with hesitancy', 'bph with urgency', 'bph with straining', 'bph with dribbling', 'bph with incomplete emptying', 'bph with slow stream', 'bph with poor stream', 'bph with urge incontinence', 'bph with bladder outlet obstruction', 'bph with boo', 'bph and luts', 'bph luts'], code: 'N40.1', not: ['without', 'no', 'denies'] },
	// head and neck
	{ say: ['neck fullness', 'fullness neck', 'fullness of neck', 'neck mass', 'neck lump', 'lump in neck'], code: 'R22.1', not: ['no', 'denies', 'without', 'thyroid nodule found', 'supple'] },
];
