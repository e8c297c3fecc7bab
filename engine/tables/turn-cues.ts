/**
 * What a sentence does in a note, told by words that clinicians use for it whatever the condition: it tells the story,
 * looks back, finds, judges, orders, warns, closes. Matched against the sentence in lower case; what each speaks for is
 * fitted (turn-weights.ts). Own compilation.
 */
export const turnCues: Readonly<Record<string, RegExp>> = {
	'opens the note':
		/\b\d{1,3}[- ]?(?:y\.?\/?o\.?|yo|year[- ]old|yr[- ]old|m\b|f\b)|\bpresent(?:s|ed|ing)\b|\bhere (?:for|with|today|w\/)|\bcomes? (?:in|to)|\bcame in\b|\bchief complaint\b|\bis seen (?:for|in)\b|\breturns? (?:for|after)\b|\breferred (?:by|for)\b/,
	story:
		/\b(?:reports?|reported|states|stated|describes|says|said|complain\w*|c\/o|notes (?:that|she|he|her|his|some|an?)|noticed|feels|felt|thinks|tells|began|believes)\b/,
	since:
		/\bx ?\d+ ?(?:d|days?|wks?|weeks?|mos?|months?|yrs?|years?|y)\b|\b(?:days?|weeks?|months?|years?|wks?) ago\b|\bsince\b|\byesterday\b|\blast (?:night|week|month|year)\b|\b(?:over|for) (?:the )?(?:past|last)\b/,
	review:
		/^(?:the patient |patient |pt |he |she )?(?:also )?(?:denie[sd]|denying|endorse[sd]?|reports? (?:no\b|[a-z ]{3,40}$)|positive for|negative for|neg for|no (?:fevers?|chills|cough|cp|sob|n\/v|nausea|vomiting|chest pain|weight loss|ha\b|headaches?|bleeding|rash|other))/,
	denied: /\bden(?:ies|ied|ying)\b|\bno (?:fevers?|chills)\b|\bnegative for\b/,
	'kin and habits':
		/\b(?:mother|father|mom|dad|sister|brother|aunt|uncle|grand\w+|husband|wife|son|daughter|children|kids|family history|fhx?|lives (?:with|alone)|works? (?:as|in|at)|employed|retired|never smok\w*|nonsmoker|former smoker|etoh|alcohol|drinks|nkda|allergic to|married)\b/,
	exam: /\b(?:on exam(?:ination)?|examination of|auscultation|palpation|tender\w*|ttp|murmurs?|rrr|regular rate|rhythm|clear (?:bilat|to)|lungs|chest clear|abd(?:omen)?|soft|nontender|nt\/nd|distended|edema|range of motion|rom|reflexes|dtrs?|strength|sensation|gait|alert|oriented|nad|no acute distress|well[- ]appearing|pupils|perrl|eomi?|tms?|oropharynx|heent|neck supple|supple|thyromegaly|jvp|jvd|s1|s2|wheez\w+|rales|rhonchi|crackles|pulses?|palpable|palp|swollen|erythema|ecchymosis|effusion|inspection|bilaterally|cap(?:illary)? refill|mucosa|affect|mood|insight|speech|linear|groomed|cva tenderness|crepitus|intact|normocephalic|guarding|rebound)\b/,
	vitals:
		/\b(?:bp|hr|rr|temp|wt|weight|ht|spo2|o2 sat|sat|pulse|bmi|p|t)\b:? ?\d|\b\d{2,3}\/\d{2,3}\b|\b\d{2,3} ?%|\bafebrile\b|\bvss\b|\bmmhg\b/,
	results:
		/\b(?:x-?rays?|xr|cxr|mri|ct|us|ultrasound|echo(?:cardiogram)?|ekg|ecg|labs?|a1c|hgb|hemoglobin|wbc|plt|creatinine|cr|egfr|tsh|ldl|bnp|na|k|ua|urine|culture|path(?:ology)?|biopsy|ferritin|inr|psa|glucose|alt|ast)\b.{0,60}(?:\d|shows?|showed|reveal\w*|demonstrat\w*|unremarkable|normal|neg\w*|nl\b|wnl|within normal|elevated|positive)/,
	normal: /\b(?:within normal limits|wnl|normal|nl|unremarkable|negative|neg|clear|intact|none)\b/,
	orders:
		/^(?:\d+[.)]? )?(?:please |also |will |plan:? |to |ok to )?(?:continue|cont|start|restart|stop|d\/c|discontinue|increase|incr|↑|↓|decrease|reduce|hold|refer|referral|order|check|recheck|repeat|return|rtc|rto|f\/?u|follow|fu|see|schedule|refill|prescribe|begin|initiate|add|switch|change|wean|taper|titrate|avoid|use|keep|apply|take|rest|ice|elevate|monitor|observe|reassur\w*|counsel\w*|advis\w*|discuss\w*|recommend\w*|encourag\w*|call|consider|trial|finish|complete|obtain|get|give|push|stay|go to|back|sutures out|wound care|safety plan|precautions|ed if|er if|er for)\b/,
	intends:
		/\b(?:we|i)(?: am|'m| are|'re)? (?:will|'ll|plan|going|would|have (?:asked|recommended|started|prescribed|ordered|advised|discussed|explained)|recommend\w*|advised?|discussed|explained|counsel\w*|encouraged|prescribed?|suggest\w*|reviewed|told|talked|asked|sent|started|reassured|agreed|want)\b|\bwill (?:be|need|start|continue|follow|return|obtain|order|check|try|refer|give|call|add|hold|get|have|stop|repeat|recheck|see|do|contact|treat|take|go)\b|\bwas (?:advised|counseled|instructed|encouraged|reassured|told|given|prescribed|referred|recommended)\b|\bshould (?:continue|avoid|be|follow|return|stop|start|take|monitor|call)\b/,
	again:
		/\b(?:return|rtc|rto|f\/?u|follow[- ]?up|recheck|back|see|next visit|again)\b.{0,20}\b(?:\d+|a|one|two|three|four|six)[- ]?(?:d|days?|wks?|weeks?|mos?|months?|yrs?|years?)\b|\bprn\b/,
	warns:
		/\b(?:call|er|ed|911|988|emergency|return sooner|come back|come in|if (?:not|she|he|you|the|no|any|symptoms|worse|fever|still|bleeding|pain|it))\b/,
	dose: /\b(?:\d+(?:\.\d+)? ?(?:mg|mcg|g|units?|u|ml|puffs?)|bid|tid|qid|qhs|daily|once a day|twice a day|nightly|q\d+h?)\b/,
	judges:
		/\b(?:i (?:believe|think|suspect|do not think|doubt|favor|agree)|consistent with|c\/w|likely|probabl[ey]|suggest(?:s|ive)|given (?:her|his|the|that|this)|impression|diagnosis|dx|ddx|secondary to|2\/2|due to|differential|r\/o|rule out|unlikely|no evidence of|no sign of|this is|these are|doubt|vs\.?)\b/,
	status:
		/\b(?:stable|well[- ]controlled|controlled|uncontrolled|at goal|not at goal|above goal|doing (?:well|fine|ok)|improv\w+|worsening|in remission|tolerat\w+|respond\w+|resolv\w+|unchanged|compensated|exacerbation|new problem|chronic|acute|recurrent|mild|moderate|severe|primary|unspecified|persistent|healing|flare)\b/,
	agreed:
		/\b(?:understand\w*|agree[sd]?|in agreement|questions (?:were|answered)|risks?(?:,| and|\/) ?benefits?|options|shared decision|consent|time spent|total time|minutes|handout|warning signs|precautions|education|return precautions)\b/,
	today: /\btoday\b/,
	signs: /\b(?:md|do|np|pa-c|rn|dnp|cnm|fnp|dpt|signed|electronically)\.?$/,
	'sums up':
		/^(?:so|in summary|overall|imp|impr|impression|assessment|plan|a\/p|in short|to sum|altogether|bottom line|therefore|at this point|after reviewing|my (?:impression|assessment|thinking|plan))\b/,
};
