/** Stages of chronic kidney disease by filtration rate (ml/min/1.73 m2), KDIGO 2024; the provider alone names the stage. */
export const filtration: readonly { readonly code: string; readonly from: number; readonly to: number }[] = [
	{ code: 'N18.2', from: 60, to: 89 },
	{ code: 'N18.31', from: 45, to: 59 },
	{ code: 'N18.32', from: 30, to: 44 },
	{ code: 'N18.4', from: 15, to: 29 },
];

/** A rate so near a stage may be a day's; further off it contradicts. */
export const beyond = 5;
