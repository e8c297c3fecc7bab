/** Devices, stomas, grafts and carriers that running text tells in passing (Z14-Z15, Z93-Z97). Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const ahead = String.raw`plan\w*|schedul\w*|discuss\w*|consider\w*|candidate|refer\w*|eligible|wants?|interested|declin\w*|refus\w*|awaiting|eval\w*|remov\w*|no|not|denie[sd]|mother|father|sister|brother|husband|wife|partner|daughter|son`;
const said = rowsOf('I.C.21.c.3');
const row = (id: string, code: string, says: string, unless: readonly string[], more = ''): SaidCode =>
	said(id, code, says, anyWord(ahead, more), { unless: [code, ...unless] });
const iud = '(?:mirena|kyleena|liletta|skyla|paragard|(?:copper |hormonal )?IUD)';

export const deviceLines: readonly SaidCode[] = [
	row(
		'tube-above-pubis',
		'Z93.59',
		String.raw`\b(?:SP (?:tube|cath\w*|foley)|SPT(?= (?:changed|exchanged?|in place|draining|patent))|supra-?pubic (?:tube|cath\w*|foley))\b`,
		['Z93.5', 'Z43.5', 'T83'],
		'out|pulled|aspirat\\w*',
	),
	row(
		'paralysed-in-wheelchair',
		'Z99.3',
		String.raw`\b(?:paraplegi\w+|quadriplegi\w+|tetraplegi\w+|paraly[sz]ed|SCI)\b[^.\n]{0,30}\bwheel ?-?chairs?\b|\bwheel ?-?chair (?:user|bound|dependent|full time|only)\b`,
		['Z99.3'],
		'transport\\w*|ramp',
	),
	row(
		'lens-in-place',
		'Z96.1',
		String.raw`\b(?:IOLs?|(?:intraocular |implant )?lens(?:es)?(?: implants?)?)(?: (?:is|are|well|both|OU|OD|OS))* (?:well )?(?:cent(?:red|ered)|in (?:good )?position|in place)\b|\bpseudophak\w+\b|\bPC ?IOLs?\b`,
		['Z96.1', 'T85.2'],
		'contacts?|phakic iol',
	),
	row(
		'gene-carried',
		'Z14.8',
		String.raw`\b(?:SMA|tay[- ]?sachs|fragile x|gaucher|wilson'?s?|duchenne|canavan)(?: (?:disease|premutation))? carrier\b(?! (?:screen|test))|\bcarrier (?:of|for) (?:SMA|tay[- ]?sachs|fragile x|gaucher|duchenne|canavan)`,
		['Z31.4'],
		'screen\\w*|test\\w*',
	),
	row(
		'gene-for-breast',
		'Z15.01',
		String.raw`\b(?:PALB2|CHEK2|BRCA ?[12]?)\b ?(?:\+|pos\w*|pathogenic|mutation|carrier)`,
		[],
		'VUS|uncertain|neg\\w*|test\\w*|cousin|aunt',
	),
	row(
		'dialysis-missed',
		'Z91.158',
		String.raw`\b(?:miss\w*|skip\w*) (?:(?:\d+|two|three|several|a|some|his|her) )*(?:HD|hemodialysis|dialysis)(?: sessions?| treatments?| runs?)?\b`,
		['Z91.15'],
		'never|snow|storm|afford',
	),
	row(
		'feeding-tube',
		'Z93.1',
		String.raw`\b(?:PEG|g-?tube|GJ tube|gastrostomy(?: tube)?|MIC-?KEY)(?: tube)?\b[^.;\n]{0,15}\b(?:in place|intact|feeds?|feeding|fed|site (?:c\/d\/i|clean|clear)|dependent|present)\b`,
		['Z43.1', 'K94'],
		'miralax|golytely',
	),
	row(
		'stimulator',
		'Z96.82',
		String.raw`\b(?:DBS|deep brain stimulator|spinal cord stim\w*|VNS|vagal nerve stim\w*|interstim)\b[^.;\n]{0,15}\b(?:in place|implanted|in situ|working|since|20\d\d|placed)\b`,
		['Z45.42', 'T85'],
		'trial',
	),
	row('glass-eye', 'Z97.0', String.raw`\b(?:glass|prosthetic|artificial) eye\b|\bocular prosthesis\b`, ['Z44.2']),
	row(
		'device-for-contraception',
		'Z97.5',
		String.raw`\b(?:contraception|birth control|method):? (?:is )?${iud}\b(?! (?:removed|removal|check|insert\w*|out|today|placed))`,
		['Z30.43', 'T83', 'Z30.014'],
		'expelled|malposition\\w*|counsel\\w*|options?|bleeding',
	),
	row(
		'stem-cells',
		'Z94.84',
		String.raw`\b(?:auto(?:logous)?[- ]?(?:SCT|HSCT|stem cell transplant)|ASCT|allo(?:geneic)?[- ]?(?:SCT|HSCT|stem cell transplant))\b(?: (?:in )?(?:19|20)\d\d)?`,
		['Z94.8', 'T86', 'Z48.29', 'Z76.82'],
		'if|would|collect\\w*|conditioning|day ?-',
	),
];
