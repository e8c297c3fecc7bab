/** Codes of paired joints whose title says nothing of a side, though nearly all beside them do (categories M16 to M18). */
export const sided: readonly string[] = ['M16.9', 'M17.9', 'M18.9'];
