/** Codes of what was taken off or out: a healed stump is no limb that came back. */
export const goneForGood = ['Z89', 'Z90'] as const;
