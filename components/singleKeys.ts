import { createContext } from 'react';

/**
 * Whether letters and signs act by themselves. Whoever speaks to the computer has words turned into keys, and must be
 * able to switch that off (WCAG 2.1.4); arrows, Home, End and Enter always act.
 */
export const SingleKeys = createContext(true);
