/** Codes of what was taken off, out or up no more: a healed stump is no limb that came back, who quit smoking has smoked. */
export const goneForGood = ['Z89', 'Z90', 'Z87.891'] as const;
