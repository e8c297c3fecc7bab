/** Words of what is done at a visit, and of what it is done about. Own compilation. */

const verbs =
	'remov(?:e|ed|ing)|fr(?:oze|eeze|eezing)|pared?|paring|treat(?:ed|ing)?|inject(?:ed|ing)?|drain(?:ed|ing)?|excis(?:e|ed|ing)|shaved?|biops(?:y|ied)|irrigat(?:e|ed|ing)|cleaned|debrided?|trimmed|sutured|closed|repaired|splint(?:ed)?|cast(?:ed)?|reduced|prescrib(?:e|ed|ing)|start(?:ed|ing)?|restart(?:ed|ing)?|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|lower(?:ed|ing)?|rais(?:e|ed|ing)|adjust(?:ed|ing)?|switch(?:ed|ing)?|chang(?:e|ed|ing)|refill(?:ed|ing)?|renew(?:ed|ing)?|order(?:ed|ing)?|gave|giv(?:e|ing)|sen(?:d|t|ding)|refer(?:red|ring)?|recommend(?:ed|ing)?|advis(?:e|ed|ing)|counsel(?:l?ed|l?ing)?|reassur(?:e|ed|ing)|repeat(?:ing)?|recheck(?:ed|ing)?|continu(?:e|ed|ing)|stop(?:ped|ping)?|add(?:ed|ing)?|put|plac(?:e|ed|ing)|appl(?:y|ied|ying)|review(?:ed|ing)?|discuss(?:ed|ing)?|explain(?:ed|ing)?|watch(?:ing)?|follow(?:ing)?|monitor(?:ing)?|schedul(?:e|ed|ing)|book(?:ed|ing)?|offer(?:ed|ing)?|ask(?:ed|ing)? (?:him|her|them) to|taught|show(?:ed|ing)|check(?:ed|ing)?|diagnos(?:e|ed)|suspect|think|believe|feel';
const between =
	'(?: (?:have|had|has|will|would|shall|can|am|are|do|did|also|then|just|again|therefore|still|gently|today|went ahead and|going to|like to|want to|plan to|planning to|would like to|be))*';

/** "I froze those two", "we will increase the dose". */
export const deed = new RegExp(
	String.raw`\b(?:I|we|I['’](?:ll|ve|m|d)|we['’](?:ll|ve|re|d))${between} (?:${verbs})\b`,
	'i',
);

/** What hands did today, told without who did it: "corn pared", "six lesions were frozen", "LN2 x 3"; not of an earlier day. */
export const done =
	/\b(?:pared|trimmed|debrided|lanced|frozen|irrigated|drained|curetted|cauteri[sz]ed|injected|aspirated|reduced|sutured|glued|splinted|buddy[- ]taped|slant ?back|nail avulsi\w+|cryo(?:therapy|surgery|['’]?d|ed)?|LN2|liquid nitrogen|punch(?:ed)? bx|shave bx|I ?& ?D)\b(?! ?(?:in |on |by |back in )?(?:(?:19|20)\d\d|last\b|before\b|previously|elsewhere|(?:his|her|the) (?:pcp|surgeon|dermatolog\w+|podiatrist)|(?:a|two|three|\d+) (?:days?|weeks?|wks?|months?|years?|yrs?) ago|there\b|by\b|next|if|when|booked|planned|discussed|declined|offered))/i;

/** An order that opens a clause ("Continue lisinopril", "…, recheck in a month"). */
export const order =
	/(?:^|[.;:,(•→-] ?|\band |\bthen |\bwill |\bplan:? )(?:continue|cont|start|restart|resume|increase|decrease|reduce|titrate|taper|wean|stop|hold|switch|change|add|refill|renew|rx|prescribe|order|check|recheck|repeat|refer|referral|schedule|follow|f\/u|monitor|watch|recommend|advise|avoid|apply|use|take|trial|try|give|send|obtain|get|consider|discuss(?:ed)?|counsel(?:ed)?|reassur(?:e|ed|ance)|keep|stay|rest|ice|elevate|RTC|return|labs?|MRI|CT|x-?rays?|PT|injection|steroid)\b/i;

/** What opens the telling of a problem ("For his gout", "As to the pressure"). */
export const topic =
	/^(?:\W|and |so |now |next |also |then |lastly |finally |first |second |\d+[.)] ?)*(?:for|as (?:to|for|regards)|with (?:regard|respect) to|in regards? to|regarding|concerning|about|re|in terms of|on the subject of|turning to|follow(?:ing)? up (?:of|on|for)|here for|returns for|management of)[: ](?:the |his |her |their |your |this |these |known |chronic |ongoing |history of )*$/i;
