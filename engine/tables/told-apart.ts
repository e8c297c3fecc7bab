/**
 * Tumours and injuries that a note names by their kind alone, with the place in another clause or sentence: "fungating
 * sigmoid mass. Biopsies: adenocarcinoma", "dropped a crate on his left hand. Contusion". Own compilation.
 */
export interface ToldApart {
	readonly id: string;
	/** Words of the kind. */
	readonly heads: readonly string[];
	/** Words that go before the kind and belong to it. */
	readonly kinds: readonly string[];
	/** Prefixes of the codes that name the kind and no place. */
	readonly bare: readonly string[];
	/** Words of the place. */
	readonly places: readonly string[];
	/** Words that tell more exactly where, beside a word of the place. */
	readonly parts: readonly string[];
	/** Words one of which must stand beside the place, where a place alone may be anything. */
	readonly ailing: readonly string[];
	/** Words with which the sentence of the place tells of something else. */
	readonly not: readonly string[];
	/** Words one of which must be among those of the kind. */
	readonly only?: readonly string[];
	/** Only where the note judges: in the story it is often of years ago. */
	readonly judged?: true;
	/** Pieces back and ahead that are looked at. */
	readonly back: number;
	readonly ahead: number;
}

const words = (list: string): readonly string[] => list.split(' ');

/** What tumours have in common, whatever their behaviour. */
const tumour = {
	kinds: words(
		'squamous basal cell clear papillary follicular medullary ductal lobular invasive infiltrating serous mucinous endometrioid transitional urothelial high low grade acinar small non tubular villous tubulovillous lipid rich benign signet ring poorly moderately well differentiated',
	),
	bare: ['C80.1', 'C44.92', 'D12.6', 'D36.9', 'D17.9', 'D18.00', 'D49.9'],
	places: words(
		'cecum cecal colon colonic sigmoid rectum rectal rectosigmoid anal esophagus esophageal gej cardia gastric stomach antrum antral duodenum duodenal ampulla ampullary jejunum jejunal ileum ileal liver hepatic gallbladder pancreas pancreatic lobe lung bronchus breast prostate prostatic endometrium endometrial uterus uterine cervix ovary ovarian vulva vulvar vagina vaginal penile kidney renal ureter bladder dome trigone thyroid adrenal parotid pituitary tongue tonsil tonsillar glottis glottic larynx laryngeal epiglottis oropharynx nasopharynx forearm thigh shoulder arm scalp neck abdomen buttock leg calf flank',
	),
	parts: words(
		'upper lower middle mid distal proximal left right bilateral lateral border base head body tail wall anterior posterior ascending descending transverse flexure hepatic splenic third junction cell quadrant outer inner pole of the',
	),
	ailing: words(
		'mass lesion polyp nodule tumor lump growth ulcer stricture thickening biopsy path pathology resection excision fna ebus egd colonoscopy scope turbt mri ct us',
	),
	not: words('clean normal clear benign screening closed'),
	back: 2,
	ahead: 1,
};

export const toldApart: readonly ToldApart[] = [
	{ ...tumour, id: 'malignant', heads: words('carcinoma adenocarcinoma malignancy sarcoma') },
	{ ...tumour, id: 'benign', heads: words('adenoma lipoma hemangioma'), judged: true },
	{
		id: 'stress',
		heads: words('fracture'),
		kinds: words('stress insufficiency fatigue grade 1 2 3 4 4a 4b incomplete complete early acute low high risk'),
		only: words('stress insufficiency fatigue'),
		bare: ['M84.30', 'M84.38'],
		places: words(
			'tibia tibial fibula fibular femur femoral metatarsal navicular calcaneus calcaneal sacrum sacral pelvis pubic humerus ulna radius talus cuboid cuneiform shin foot ankle hip leg',
		),
		parts: words(
			'upper lower left right distal proximal mid middle medial lateral shaft neck ramus second third fourth fifth 2nd 3rd 4th 5th l r',
		),
		ailing: [],
		not: words('denies old prior healed'),
		back: 3,
		ahead: 1,
	},
	{
		id: 'tendon',
		heads: words('tendinosis tendinitis tendonitis tendinopathy tenosynovitis'),
		kinds: words('insertional midsubstance noninsertional calcific chronic acute mild'),
		bare: ['M77.9', 'M67.9', 'M65.9', 'M67.90', 'M65.90', 'M77.8'],
		places: words(
			'achilles supraspinatus infraspinatus subscapularis bicep patellar quadriceps gluteal hamstring peroneal tibialis shoulder elbow wrist hip knee ankle cuff heel',
		),
		parts: words('rotator posterior anterior tibial tendon long head of left right'),
		ailing: [],
		not: words('denies normal replacement fracture'),
		back: 3,
		ahead: 1,
	},
	{
		id: 'bursa',
		heads: words('bursitis'),
		kinds: words('septic aseptic chronic acute traumatic'),
		bare: ['M71.9', 'M71.50', 'M71.90', 'M70.90'],
		places: words(
			'olecranon elbow prepatellar kneecap knee trochanter trochanteric hip subacromial shoulder heel retrocalcaneal ischial',
		),
		parts: words('left right greater lateral over the'),
		ailing: [],
		not: words('denies normal replacement fracture'),
		back: 3,
		ahead: 1,
	},
	{
		id: 'skin-infection',
		heads: words('cellulitis abscess furuncle carbuncle boil'),
		kinds: words(
			'acute purulent nonpurulent mild early moderate superficial small large fluctuant recurrent mrsa mssa staph strep',
		),
		bare: ['L03.90', 'L02.91', 'L02.92', 'L02.93'],
		places: words(
			'face cheek chin forehead neck scalp eyelid ear nose chest back flank abdomen umbilicus groin buttock perineum axilla armpit shoulder arm elbow forearm wrist hand finger thumb hip thigh knee shin calf leg ankle foot toe heel',
		),
		parts: words(
			'upper lower left right l r bilateral great big index middle ring little dorsal distal proximal medial lateral',
		),
		ailing: [],
		not: words('denies normal clear fracture replacement pain free sprain arthritis ago last prior history'),
		back: 3,
		ahead: 1,
	},
	{
		id: 'injury',
		heads: words('contusion laceration abrasion sprain strain fracture dislocation'),
		kinds: words(
			'displaced nondisplaced undisplaced midshaft shaft hairline spiral oblique transverse buckle torus greenstick chip avulsion tuft crush stable comminuted closed open simple complex superficial deep small joint interphalangeal proximal distal ligament muscle first second degree partial thickness minor mild acute bone soft tissue',
		),
		bare: ['T14'],
		places: words(
			'scalp forehead face cheek chin eyelid eyebrow nose lip neck shoulder clavicle collarbone arm elbow forearm wrist hand palm finger fingertip thumb index pinky knuckle chest rib hip thigh knee shin calf leg ankle foot toe heel buttock abdomen coccyx',
		),
		parts: words(
			'upper lower left right bilateral ring middle little great distal proximal dorsal volar lateral medial',
		),
		ailing: [],
		not: words('bite bit bitten denies stable rotator arthritis replacement tka tha'),
		back: 3,
		ahead: 1,
	},
];
