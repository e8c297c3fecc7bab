/**
 * Words that tell of a stay in hospital that is over: what was treated there is past unless the note says elsewhere
 * that it goes on (I.C.21.c.4; IV.J). Own compilation.
 */
export const hospitalStay =
	/\b(?:was |were |been |recently |initially )*(?:admitted (?!that\b|to (?:drinking|using|feeling|having|taking|missing|smoking)\b)|hospitali[sz]ed\b|discharged (?:from|on|after)\b)|\b(?:hospital|hosp|inpt|inpatient) (?:discharge|d\/c|admission|admit) (?:for|after|following|w\/|with)\b|\b(?:d\/c|discharged|dc'd)(?: \d\S*)? (?:after|following)\b|\b(?:s\/p|after|since|following|recent|post) (?:recent |hospital |inpt |inpatient )*(?:admission|admit|stay|d\/c|discharge) (?:for|with|w\/)|\bhospital(?:i[sz]ation| stay| course)\b|\b(?:was|were) (?:at|in) (?:[A-Z][\w.]+ ){1,3}(?:from |between )?\d/i;
