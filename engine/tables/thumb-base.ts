/** Osteoarthritis of the first carpometacarpal joint is primary where no cause is told (index: Osteoarthritis, primary). */
export const thumbBase: { readonly bare: readonly string[]; readonly one: string; readonly both: string } = {
	bare: ['M18', 'M18.9'],
	one: 'M18.1',
	both: 'M18.0',
};
