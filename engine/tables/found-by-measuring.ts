/** Long-lasting conditions that the measuring of a child at its examination finds (I.C.21.c.13). Own compilation. */
export const foundByMeasuring: readonly string[] = ['E66'];

/** Words by which they were there before and are no finding of today. */
export const knownBefore = /\b(?:known|stable|chronic|long[- ]?standing|unchanged|improv\w*|history|hx|followed)\b/i;
