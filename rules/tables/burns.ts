/** Burn categories by site and the words of their extent (I.C.19.d.6; notes of T20 to T25). Own compilation. */
export const burns: readonly string[] = ['T20', 'T21', 'T22', 'T23', 'T24', 'T25', 'T26', 'T27', 'T28'];
export const extent =
	/(?:(?<before>\d{1,2}(?:\.\d)?)\s?%\s?(?:of\s)?(?:TBSA|BSA|(?:total )?body surface)|\b(?:TBSA|BSA)\b[^\d\n]{0,12}(?<after>\d{1,2}(?:\.\d)?)\s?%|\btotal (?:burn )?(?:area )?(?<total>\d{1,2}(?:\.\d)?)(?=\s?%|,? (?:nothing|none) (?:3rd|third|full))|\b(?:1st|2nd|first|second)[- ]deg(?:ree)?\b[^.\n%\d]{0,30}(?<degree>\d{1,2}(?:\.\d)?)\s?%)/i;
export const thirdDegree = /third degree/i;
