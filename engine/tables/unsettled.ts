/** Confidence of a symptom behind which the assessment only suspects an illness: it stands for it on the claim (IV.D, IV.H). */
export const UNSETTLED = 0.7;

/** How far behind the symptom, in words, the suspected illness may be named. */
export const unsettledReach = 14;
