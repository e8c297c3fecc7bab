/**
 * Words that tell of a stay in hospital that is over: what was treated there is past unless the note says elsewhere
 * that it goes on (I.C.21.c.4; IV.J). Own compilation.
 */
export const hospitalStay =
	/\b(?:was |were |been |recently |initially )*(?:admitted (?!that\b|to (?:drinking|using|feeling|having|taking|missing|smoking)\b)|hospitali[sz]ed\b|discharged (?:from|on|after)\b)|\bhospital(?:i[sz]ation| stay| course)\b|\b(?:was|were) (?:at|in) (?:[A-Z][\w.]+ ){1,3}(?:from |between )?\d/i;
