/**
 * Everyday English words that lie one slip from a word of our clinical tables ("crushing" and "cushing", "regarded"
 * and "retarded"): right as they stand, never mended. Selected from the word list SCOWL, size 35 (see NOTICE), and
 * completed with words of treatment and examination that it lacks. Inflections of the clinical word itself are left out.
 */
export const plainWords: ReadonlySet<string> = new Set(
	`
accolade accolades addictive aground alternation analysts annals annuities annuls antagonism antagonisms appealing appeasing appendices
aptitude aptitudes armors artistic ascetic ascetics asphyxiate attacked averse backing backings badder badness balking bandying banking
baring barrings basking batching beaching bearding beasts beeches bellying benching bender bewaring blackens blanches bleating blending
blotting blunders blurting blustering blusters boasting boated boldness bolsters booths bought braising braking branding breaches
breaching breading breadth breadths breathers breeding bristles broiling bronchos brunches buckled bugling burger burgers burred burring
bursted bushing bustled cackle cackles cadets callouses capped carding caribous carping carting carving cassino cassinos casted caster
casters challengers champing chancing chanting chapping charging chariots checkers chipping chlorine chopper choppers clacking clambers
clamping clanging clappers clapping clarinet clarinets cleaving clinking clocking clouting clucking clutter clutters coasted coffined
coking collusion commandos commends commuted commuter commuters compete competed competes complexion complexions conceits concepts
concertos concession concessions conducive confided conformed conforms congealed congenial constructive contain contains contest contested
contesting contests contiguous contraption contraptions contrasted contrive contrives controllers convection converts cooked copping
cornmeal counselled counsellor counsellors countess crackers crackled crating creative creatives creators crescendi cresting crooking
cropping cruisers crushing cubicles curdling currants currying curses curtails darting decent defiling deflect deflects delicious deplored
deportment deriving descends dessert desserts deterred developers digitalis dilution dinning diplomats discards discuses dismally
displayed dissension dissensions dissenting divers downing driers droning drowsing dumpling dumplings duping earnings ecstatic election
elections employers erring eternal ethics exciting existing expended faction factions fallout farming farther fating fattened feasting
feather feathers feinting fiction fictions fictitious fiends filing finesses flailed flailing flattered flattering flatters fleshing
flexibly flings flippers flitting flustering flusters focussing foraying frolic frolics fulness garbage garbling gasolene gavels genial
gilding grinning grooving haling halving hamstrung handlers haring hating haunting headings heather heaving herons herrings holster
holsters hopeless hording horses hosing hurtle hurtles identifiers imparted impunity inaner inducted infested inflated inflection
inflections infraction infractions inhibitory injected injecting insiders inspect inspects interjection interjections invective invented
invention inventions invested irrigated irrigating irritably keeling kerosine knockers knotting laborers lading larynges lathing leaning
liabilities liability licences lightening lightens liners listings literals literary loosing loveliness makers mantel mantels mappings
marihuana marking markings masking matching meanest medals mediation medicate medicates meditated meditation meditations memorizes meowing
meting migrants miking missives misused misusing mitigate mitigates morons mourning multiply mutinous nauseate needled northern nostalgia
notching nutritious officers ophthalmic organist organists ouster ousters outsiders overdone overheating overlays overrating pacing
pancreases panned panning panted panting paragons paranoia partings pastures patching patenting payers peacemaker peacemakers peeking
peeping peering peeving petals pickled pickling piecing piking piloting plainer planar planking planner planners planter planters plated
plating plopped plopping plural plurals plying porthole portholes pouncing practise practises praying precious president presidents
pricked pricking primates printers profanes professing projection projections proposes propped propping prostrate prostrates proverbs
punctuate punctuates puttying qualifies quartets racking racoon racoons raiding ranking raptures rating ratings readying receivers recital
recitals redresses refereed regain regained regains regarded regiments relaxes religions remodelling rental rentals repealed repented
researchers resistor resistors resounds retailed retainers reused reuses reversed revolved rewarded ridding riling rinsing risking rooter
roster rosters rotaries runway salivate sallow salvation sanding saplings sapped sapping saving savings scabbing scattered schizophrenic
scolloped scrapped scuffling scurries searing seating seeding seeming seeping selling septated settling sharking shedding sheering
shelling shimmers shinning shipping shovelling shuttered shuttering shutters siding sidings sighting signer simmer simmers simulating
simulator singing singular singulars sinned sinning sipped sipping skeptic skeptics skewing skimming skimping skinning skippers slabbing
slander slanders slapping sleeking sleeting slewing slices slicked slicker slicking slighted slimming slinging slippers slitting slopping
slotting sluiced sluicing slummer smarting smelting smocking smoulder smouldering smoulders snagging snailing sneaking sneering snipping
snitches snorkelling snorting socked soldering soling solitaires soothe soothes sopped sopping spanning sparing sparking spatter spattered
spatters spatting spearing specking spewing spliced splicing splinted splinting splints splits spoiling sporting spouting spraining sprigs
springing sprinter sprinters spurring sputtering sputters stabling staler stales starring startling starving stationery statuses statutes
steams steeping stewing stinger stingers stinking stinting stipulating stokes stoppers storing straggled strainers stranding straying
stretchers structuring stubbing studious subbed suctions suppliers swabbing swaggering swapping swearing swigging swilling syringing
tacking tampered tangling tanking tasking terrorist terrorists testers thanking theatre theatres thinkers thrashes threshes tingeing
tingled tinkling tinning titled topographies topography trailing trainers traitors transformers transitted transmit transmits transmitters
traveller travellers trawlers trebling tricking tropical trough troughs trucking tumblers tuners tuning twinged twinning twisters ultimata
vanish vanishes vertebrate wagering watchmen wavering wearying weddings wheeling whetting whittling widowers wielding witching wordings
wreaks wretches
`
		.trim()
		.split(/\s+/),
);
