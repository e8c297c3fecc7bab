/** Codes of what was taken off, out or up no more: a healed stump is no limb that came back, who quit smoking has smoked. */
export const goneForGood = ['Z89', 'Z90', 'Z87.891'] as const;
/** What an earlier birth left in a pregnancy of today; the year is the birth's ("prior LTCS 2023"). */
export const leftByBirth: readonly string[] = ['O34.2'];
/** Codes that say themselves that it is over: "hx CVA, no deficits". */
export const saysPast: readonly string[] = ['Z85', 'Z86', 'Z87'];
