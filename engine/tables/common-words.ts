/**
 * Words of five letters and more that medical texts use often and that name no condition: never taken for
 * a misspelling. Compiled from word counts of mts-dialog, primock57 and CodiEsp (CC BY 4.0).
 */
export const commonWords: readonly string[] = `
abandonment ability abolished about above absolute absolutely absorbable absorption abundant abuse accentuated accept acceptable accepted
accidentally accompanied accompanying according account accumulation acenocoumarol ache achieve achieved achieving aching acid acinar
acrylic actin actively actually acute adapted added addicted adding addition additional additionally address adduction adenomectomy
adenomegaly adenopathic adequately adhered adipose adjacent adjust adjusted adjusting adjuvant administer administering administration admit
admitted adnexectomy adult advil advise advized aerobic aeruginosa aesthetic affect affectation affection afferent afflicted aforementioned
afraid african after afternoon afterward again agent aggravated aggravating aggregate agree agreed ahead airbag alarm albuginea alert aleve
alignment alive alleviate allow allowed allowing alone along alpha already alright alternate alternative although amalgam amazing ambulance
ambulating ambulatory ameloblastoma america american amikacin amino among amount amphotericin amplified amplitude analgesia analog analogue
analyse analysis analytical analytically analyzed anamnesis anatomopathological anatomy anemization anger angio angiographic angiography
angle angola ankle anodyne another answer answered antecedent anteriorly anterolateral anteroposterior anterosuperior anthropometric
antibacterial antibiogram anticonvulsant antihistamine antihypertensive antiinflammatory antineutrophil antiretroviral antithyroglobulin
anybody anymore anyone anything anytime anywhere aorta aortic apart apartment apgar apical apnea apparatus apparently appear appeared
appearing application applied apply applying appreciate appreciated appreciating approach approached approximate approximately april
apyretic arching architecture area argon arising aristocort arranged arrangement arrive arrived arteriography arteriole arthrocentesis
arthroscopic arthrosis articular ascitic aside asked asking aspect aspergillus aspirate assess assessed assessing assistant assume attached
attempting attend attended attending attitude attributable attributed august authenticity authorization autoimmunity autopsy available
average avoid awake awaken awakening aware awesome awoke axial axonal bachelor bacilli bacillus backboard bacteria balancing band bandage
barcelona barely basal based baseline basic basically basis basketball beach beat beating beautiful became become becoming bedside beer
began begin beginning begun being beizumab belated believe bell below bence bending benefit besides better beverage bifidity bifurcation
bigger biggest biliary binding binge binocular biochemistry biological biomicroscopic biomycosis biopsied birth birthday bite black blade
blando blast blepharoplasty blessed blind block blockade blocking blood blunt blushing board body bolus bone border boston bother bothered
bothering bothersome bottle botulinum bound bowel box boyfriend brace brain bread break breakfast brief briefly bring bringing broad broke
bronchoalveolar bronchodilator bronchoscopy broth brother brown brownish brucella bubble buccal building bupivacaine burn burned business
cabinet cable cadaveric cadmium calcemia calcifying caliber call called callosum caloric campimetry canal candida candidiasis candy canine
capacity capillary capture cardboard cardiac cardio cardiolipin cardiologist cardiology cardiopulmonary cardiorespiratory careful carie
carma carrot carry carrying case casual catarrhal catch catching catholic caucasian caudal caught cause caused causing cauterization
cavernous cavitated cecal cecum cefoxime celery cell cellular cellularity cemented centered centimeter cerebral certain certainly cetaphil
chain chair chance changed character characteristic characterization characterized chart check checked checking checkup cheek chemo chest
chevron chief child childbirth childhood chill chiropractic chiropractor choice cholangiography chondrosarcoma chorioretinal chose chosen
chromosome church chylothorax chylous ciliary cipro circular circumcision circumferential cited claim clarify class classification
clavulanic clean cleaned cleaning cleansing clear clearance cleared clearly cleft clerical climb clinically clinician clock close closer
closing clot clothe cloxacillin clumsiness coherence colic collaboration collected collection college colon colonic colonoscopy color
coloration colored combination come comfortable coming commissure committee communicate communicated communication company compared
compatible complained complaining complement complementary complemented completing completion compliant component composed composition
compressing compromise compromized computer computerized concave concentrate concerned concerning concluded conclusive concomitant
condensation conducted condyle configuration confirm confirmation confirming confluent congratulation conjunction connection consanguineous
conscious consecutive consent consequence consequently conservative conservatively conserved consider considerable considerably
consideration considered considering consist consisted consistency consistently consisting consolidation constant constantly constituted
construction consult consultation consulted consulting consume consumed consumption contacted contained containing content context continued
continuing continuity continuously contour contralateral contrary contributory controlling conventional converting convex cooking coolidge
coomb cooperation cooperative coprocultive copy cord corner coronal coronoid corpectomy correct corrected correction correctional correctly
correspond corresponded corresponding corroborated cortex corticalized corticoid corticomedullary cortisol cortisone coryzal costal cotton
cough coughed coughing could couldn counseling count country couple course cousin cover coverage covered covering crack cramp cramping
craniectomy crash crazy cream created crepitation crest crise criteria crohn crossing crown cruise crusted crutch cryoglobulin crystalline
cubitus cure curettage currently curve customer cutaneous cyberknife cycle cylinder cyst cystography cystoprostatectomy cystoscopy
cytokeratin cytological cytoplasm cytoplasmic daily dairy darvocet dating dealing death debilitating debridement decay deceased december
decide decided decision declared decompression decrease decreasing defense define defined definitely definitive deformed delay delimited
delivered dementing demonstrate demonstrated demonstrating denied dense densitometry dental dentist deny depend depending deposit
depressible depth derivation derived dermal dermatologist dermatology describe described describing description designed desmin despite
destruction detail detailed detect detected detecting detection deterioration determination determine determined determining develop
developing dextrose diagnose diagnosed diagnostic dialogue diameter diary diastema diathermy dietetic difference different differentiated
differentiation difficult diffusely diffusion dimension dimensional dinner diopter diploe direction directly dirty disabling disappear
disappearance disappeared disappearing discarded discharged discontinuation discovered discrete discuss discussed discussion displace
displacing disposition dissected dissemination distance distant distortion distracted distraction distractor distributed distribution
disturbed diuresis diversion dobutamine doctor documented doesn doing donor dopamine doppler dorsi dorsolumbar dorsum dosage dose drain
drained drank drawn dressing drink drinker drive driver driving droop drop dropping drove drug drunk duct dural dying dysmetria earlier
early eaten echocardiographic echocardiography echoendoscopy echogenic echogenicity echographic echography echostructure ecstasy edcourse
edema edematous edge effective effectiveness eight eighteen eighteenth eighth eighty either elaborate elastic elbow elected electrode
electromyographic electromyography element elemental elevator eleven eleventh elimination elisa elongation embedded embolization emission
emitted emphasis empirical empirically employed employee empty encapsulated encephalon encouraged ended endocrinologist endocrinology
endoprosthesis endoscopy endothelium endotracheal enema engineer english enhanced enhancement enjoy enjoys enolase ensure enter enteral
entire entirely entity entrance entry eosin epidemiological epidermis epithelial epithelioid epithelium equal eroded error erythropoietin
especially essentially establish established establishing estate ethnicity etiological etiology eupneic evacuate evacuated evacuating
evacuation evaluate evaluated evaluating evaluation event eventually every everyday everyone everything evidenced evident evoked evolution
evolved exact exactly examine examined exanthema exceeding excellent except exception exchange excisional excited excized excrecent
excretion excretory exercising exeresis exhaustive existed existence existent exophytic expanded expander expansion expansive expectant
expectoration experience experienced experiencing explain explained explaining explanation exploration exploratory explore explored extend
extending extension extensive extent extra extraconal extracted extraoral extravasation extrusion extubated exudate facet facilitate faint
fairly fall familiar fantastic fascia faster fatty favorable favorably febrile february fecal fece feel fetal fetus fever feverish fiber
fiberoptic fibrin fibrinogen fibrous field fifteen fifteenth fifth fifty fight fighting figure figured filiation filled film final finally
finished finishing firmly first fishing fistulous fixed flair flank flap flaring flash flexed flexible floor flora fluctuating fluid
fluorescein fluorescence fluoroscopic focal focality focally focus fold folding foley followed followup food footing forcep forensic
formation formed formerly formula fortunately forty forward fossa found fourteen fovea foveal frame frank freezing friday friend front
frontoparietal frustrated fuhrman fully functionality fundamentally fundus funduscopic funny furniture further fusiform fusocellular fussy
future gadolinium gaining gallstone gamma gammaglobulin gammagraphy ganglia ganvir gardening gase gastro gastroduodenal gastroenterologist
gastroenterology gastroscopy gauze generally generic genhx genitalia gentleman germ germany germinal giant gingiva gingival girlfriend give
given glan gland glasgow glass gleason glomeruli glove glucosis glycemia glycoprotein going goodness gotcha gotten grade gradient gradual
gradually graft grafting gram grand grandchildren grandfather grandkid grandma granular granule grape grave grayish great green greyish
groin groove gross grossly group growing grown guess guest guidance guide guided gynecologic gynecological gynecologist gynhx habit hand
handed hanging happen happened happening happily happy harbor harder hardly harpoon hauling haven hayfever hbsag head header healthcare
healthy heard heart heavy heent hello help helped helpful helping hematologic hematological hematology hematoxylin hemiabdomen hemibody
hemimandible hemiscrotum hemisphere hemithorax hemithyroidectomy hemocultive hemodynamic hemodynamically hemoglobinuria hemogram hemolysis
hemoptoic hemostasis hepatic hepatotropic herniorrhaphy herpe herpetic herself heterozygosis higher highest highlight highlighted
highlighting highly hiliar hilium himself histiocyte histiocytosis histological histologically histology histopathological histopathology
historian historically hitting hive hobby holidays homemaker homogeneous honest honestly honey hopefully horizontal horrible hospitalization
hospitalized hour house houston however htwct human humphrey hundred hurt hurting hyaloid hybridization hydrated hydration hydrocephalia
hydrothorax hyper hyperechogenic hyperechoic hyperfluorescence hyperfluorescent hyperintense hypernephroma hyperproteic hypochondrium
hypochromia hypodense hypoechogenic hypoechoic hypofluorescence hypofluorescent hypogastric hypogastrium hypointense hypopigmented identical
identify identifying ifosfamide ileal ileocecal ileum ileus iliac illegal illicit image imaginable imagine imipenem immediately immersed
imminent immobilized immunofluorescence immunohistochemical immunohistochemistry immunological impact impatient implemented importance
important impossibility impossible impression improve improvement improving inability inch incidence incident incidentally incipient incisor
include included including increase increasing increasingly incredibly independent independently index indicate indicated indicating
indication indirect indocyanine induction indurated inferior inform information informed infraorbital inguinal inguino inhalation initial
initially initiate initiated initiating initiation injure insertion inspection instead instillation institute instituted instructed
instruction instrument instrumentation insulation integrated integrity intense intensely intensity intercellular interconsultation
interested interesting interior interleukin intermittently internist interosseous interpreted interrupted intervene intervened
interventional interview intestinal intestine intra intradural intramedullary intraoperatively intraoral intraosseous intraparenchymal
intratubular intravenously intravitreal introduced introduction introitus intrusion intubated intubation invasion investigated investigation
involve involved involving ipsilateral irradiated irregularity irrigation irritative island isotopic issue itself ixempra january jejunal
jerky joined joint jone judgment juice juvenile kappa karyotype keep keeping keratin keyboard kilo kilogram kind kitchen knee knive know
knowing knowledge known label labor lambda lameness lamina landed langerhan laparoscopically laparoscopy laparotomy large larger largest
laser lasix last lasted lasting lastly lately latency later laterocervical latex latissimus latter lavage layer laying lead leading leak
least leave leaving legal lengthening lense leoch leucocyte level leydig lifted lifting light like liked likely likewise limb limit limiting
line lined lining lipid liposomal listen literature lithiasic live lived liver loading lobe lobulated lobule local locally locate located
locating location locking locoregional lodged longer look looked looking loop loose lovely lowenstein lower lowest luckily lucky lumbotomy
lumen lunch lung lupus lying lymph lymphadenectomy lymphangioma lymphatic lymphocele lymphocyte lymphoid lymphoplasmacytic lytic machine
macroscopic macroscopically maine mainly mainstream maintain maintained major make making mammography manage managed management manager
managing mandible mandibular mandibulectomy maneuver manifest manifested manipulation mantoux manual march mark marked markedly married
marsh mass massage match matrix mavik maxilla maxillofacial maxillomandibular maximum maybe meal mean meant meantime measure measured
measurement measuring meatus mechanic media mediastinoscopy mediastinum medicated medium meeting menarche meningeal mense menstrual
menstruation mention mentioned mentioning mesangial mesenchymal mesentery mesial mesna messing metal metamizole metanephrine meter method
methylene mexico microbiological microbiology microcoil microcystic microglobulin microgram microgynon micromol micronodular microorganism
micropapillary microscopically microsurgical midnight might mildly mile milligram millimeter millimetric million minimally minimize minimum
minor minute mister mitosis mitotic mixed mixture mobile mobilization model modification modified mofetil moisturizing molar molecular
moment mommy monday monocyte mononuclear monosymptomatic month monthly morphological morphology mostly motor motorcycle mouth moved
mucocutaneous mucosa mucus multi multicentric multidisciplinary multilocular multiloculated multinucleated multiorgan multiplex mydriasis
myelogram myself nallergic name named nasal nasogastric nassociated national natural naturally ncough nearby nearly necessarily necessary
necropsy need needing neelsen negativity negativization neither neobladder neoformation neoformative neoplasic neovascularization nephew
nephritic nephrology nephroma nerve nest network neural neuro neuroblastoma neuroimaging neurologically neurologist neurology neuromuscular
neuronal neuropatic neurophysiological neurosensory neurosurgery neurosurgical neurovascular neutrophil neutrophilia never newly nfather
nfeeling nicely nielsen night nineteen nineteenth ninety ninth nitrate nitrite nmedication nnkda nobody node noise noncontributory
nondrinker nonoperative nonsmoker nonweightbearing noradrenaline normality normalization normalizing normally normochromic normoreactive
notable notch note noted noteworthy notice noticeable noticed noticing noting november nowhere npast nplan npmhx nsafety nsaid nslight nsome
nthere nuclei nucleus number numerous nurse nutrition objectifying objective observation observe observed observing obtained obtaining
obvious obviously occasion occlusal occupation occupied occupying occur occurred occurrence occurring october ocular odontoma offer offered
office often older oligoclonal omentum oncological oncologist online onset opaque operated operating operation operative ophthalmology
opinion opted optic optical optimal option orally orbit orchiepididymitis order ordered ordinary organ orientation orifice original
originally originated originating orotracheal orthodontic orthopantomography orthopedist orthostatism osteolytic osteosyntesis
osteosynthesis osteotendinous osteotomy other otoscopy ounce outcome outflow outpatient outta ovarian ovary overall overnight oxyhemoglobin
pack pain painful painless palatal palm palpable pandemic panel panic panoramic papaverine paper paperwork papilla paracentesis paraffin
parallel parameter paranasal parasagittal parasymphyseal paratesticular parenchyma parenchymal parenteral parietal parotidectomy part
particular particularly party passage passed pastmedicalhx pastsurgical pasty patch patchy paternal pathogenic pathology pathway paxil peak
pedal pediatrician pedis pedunculated pegylated penetrating penile penis penrose pentoxyphylline people percent percentage percentile
perception percussion perfect perforator perform performed performing perfusion perhaps periaortic periarticular perilesional perimeter
periodically perioperative periosteum peripancreatic peripapillary periphery perirenal peristalsis periurethral perivascular permeability
permeable persist persisted persistence phacoemulsification pharmacological pharmacologically pharmacy phase phenomena phenotype
phenylalanine philippine phlegmon phone photocoagulation photofacial physically physician physiotherapy picture piece pigment pigtail pill
pillar pinching pinning place placing plain plan plane planned planning plant plasmapheresis plate playing pleasant please pleomorphism
pneumology pneumomediastinum pneumoperitoneum point pointing polio pollakiuria polychemotherapy polylobulated polymicrobial
polymorphonuclear polyp polypectomy polypoid poorly population portion positioning positivity positron possibility possible possibly postal
posteriorly postoperatively potential potentially pound power practically practice practiced prealbumin preceded predominance premolar
preoperative preoperatively prepare prepared prescribe prescribed prescribing presence presented presenting presently preserving presumptive
pretty prevent prevented prevention previously priest primarily printing prior private probable probably probe proceed proceeded process
produce produced producing profession professional professor profuse prognosis programmed progress progressed progressing progression
progressively project proliferating proliferation prominent prone pronounced proper properly propofol propose proposed propria protected
protection protective proteinaceous proteinogram protocol protrusion provide provided providing provoked proxy pseudoaneurysm psoa psych
psychiatrist psychiatry pubic pubis public puffy puing pulmonary pulse punched punctiform pupil pupillary purdy purpose purposis pylorus
pyogene quantification quantified quantity question questionable questioning quick quite quitting quivering radiate radiated radiating radio
radiofrequency radiograph radiography radiological radiologically radiology radiolucent radiopaque radiotherapy railing raise raising ramus
random randomly range ranged ranging rapid rapidly rarely rash rate rated rather ratio rayed reabsorbed reabsorption reach reached reaching
reactant reactivity readmitted ready realize realized really reappearance reappeared reason reasonably recall receiving recent recheck
rechecked recognized recommend recommendation recommended recommending reconstructive record recorded recording recovery rectangular
rectified recumbency reddish reduce reducing reevaluated reevaluation refer reference referral referred referring refill reflected
reflectivity regarding regenerative registered regression regularly rehab rehabilitation rehydration reject rejected relate relation
relatively relaxant relevant relief relieve relieved remain remained remaining remarkable remember remifentanil remind remit remnant
removable remove removing renogram renoureteral repaired repeat repeating repercussion repetitive replace replaced repletion report reported
reportedly reporting represent representative reproductive request requested requesting require required requirement reschedule rescue
research resected resecting reservoir resident resin resolution resolve resolving resorbable resorption resource respect respected
respective respectively respond responded responding responsible restart restarted restarting restaurant rested restore restored restricted
resulted resumed resuscitation retired returned returning revascularization reveal revealed revealing reviewed reviewing revision
rheumatology rhythmic ridge rifampicin right rigid rigor rigorously risk rolling roncus root ropivacaine rotation rotational round rounded
route ruled ruling runny rural rushed sacaton sadly safety sagittal salesman salt sample sarcomatous satisfactorily satisfactory satisfied
saying scale scaling scalp scalpel scaly scan scanner scarce scared scarring scary scheduled scheme scientific scintigraphy scopy score
screw search season seatbelt seated seattle secretary secretion sector security sedated sediment seeking seem seemed segmented seminal
seminiferous senior sense sentence sentinel separate septa september sequence sequential serial series serious seriously serological
serology serpiginous serum session seven seventeen seventh seventy severity shaft shake shaky shape shaped sharing sharp sheet shepherd
shift shimada shock shoe shoot shooting short shorter shortly shot should shouldn show showed shower showing shown shunt side sided sierra
sign signal signet significant significantly silhouette similar similarly simultaneously since sintrom sinus sinuse sister site sitting
situation sixteen sixth sixty size skill skull sleep slept slight slightly slower slowing slowly small smaller smart smear smell smith smoke
smoked smooth sneeze sobar sochx software solid solution solve somebody someone sometime somewhat somewhere sore sorry sought sound source
south space spacer spain spanish spasm speak special specialist specifically specimen speed spell spelling spend spending sphere spherical
spilled spina spinal spindle spine spirit spite splashed spoke sponge spontaneously sport spot spray sprays spread sprout square stabbing
stability stabilization stabilize stabilized stabilizing staff stage staging stain stained staining stair stand standard staphylococcus
start started state stated static stating stayed stays stellate stent step still stimulate stimulating stimulation stimuli sting stony stood
stool stopping store story straighten strange stratified stratus strenuous strep streptococcus stressed strict strictly striking strip
stroma stronger strongly structural structured struggling stuck studied study studying stuff stump stung stupor styrene subcortical
subcostal subcutaneously subfoveal subject subjected subjective submaxillary submental submitted submucosa subretinal subsequent
subsequently subsided success successful successfully successive suddenly suffer suffered suffering sufficient sugar suggest suggested
suggesting suggestive suitable sulcus sulfa summary summer sunday super superinfection superior supine supplementation supplemented
supported supporting supportive supposed suppuration supra supraclavicular supraduction suprahepatic suprahyoid suprascapular sural surface
surgeon surprise surprisingly surrounded surrounding surveillance survey suspecting suspend suspended suspending suspension suspicion
sutured sweat swimming swing symmetric symmetrical symptomatology systematic table tachycardic tacoma take taken talked talus tapered
tapering task taste taxol tear technical technique teen teeth tell telling temporarily temporary tend tendency tenth term terrible territory
test testing thank thankful thankfully thanksgiving their theoretical therapist there thereafter therefore thermometer these thick thigh
thing think thinned third thirteen thirteenth thirty thorax thorough those though thousand thread three threw throbbing thrombi thrombopenia
throughout throw throwing thumb tight time titanium titer today together tolerable tolerate tolerating tomorrow tonic tooth torpid torso
tossing total totaling totally touch touched tough toward toxic toxicological toxin toxoplasma trabecula trace tracing track tract traffic
trained training trait transbronchial transcranial transfer transferred transferrin transfused translocation transmission transoperative
transparent traumatology traveled traveling treat treated treating tregular treview triad trial tried triggered troubling truck trunk trying
tubal tube tubule tuesday tumor tumoral tumorectomy tunica turn twelfth twelve twenty twice twin twisting type ulcer ulcerated ulceration
ulcerative ulcus ulnar ultimately ultrasonography umbilical umbilicus unaltered unaware unbearable unchanged uncle uncomfortable unconscious
uncontrollable under undergo undergoe undergoing undergone underlying understand understanding underwent undetectable uneasiness uneventful
unfavorable unfortunately uniform unilocular unit united university unloading unrelated unremarkable unresponsive unsuccessful unsure until
unusual upcoming update updated upper upset uptake urachus urgently urine urocultiva urocultive urography urological urologist urology
urticaria usage using usual usually utero vacuum valsalva value valve variation various vary vascularization vascularized vegetable
vegetative vein velocity venous ventilation ventilatory ventriculomegaly verbal verified verify versus vertebral vesicular vestibule viable
vicryl video villous vimentin violet viral virus visceral visceromegaly visit visited visiting visualized visualizing vital vocal voice
voiding waist wake waking walk walked wall want wanted warmer warned washed washing washout watch watching water wave weaker weakly wear
weather week weekend weigh weighed weighing weighted weird welcome whatever whatsoever wheel wheezy whenever where whether which while white
whitish whole whose wichita widening widow wish withdrawn woken woman women wonder wondered wonderful wondering wonders word work worked workout workup worry
worse worsen worsened worst worth would wouldn wound wrist write writing wrong wrote xanax year yearly yellowish yesterday yielded young
younger yourself ziehl zone
`
	.trim()
	.split(/\s+/);
