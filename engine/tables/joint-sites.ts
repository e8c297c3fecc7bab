/**
 * Conditions whose category depends on the joint: where the note names the condition bare and tells of trouble in
 * one joint only, the joint is the site (index: Osteoarthritis, by site; Arthritis, by site). Own compilation.
 */
interface JointSite {
	/** The code of the bare name. */
	readonly bare: string;
	/** The word for the joint. */
	readonly joint: string;
	/** The code to walk on from. */
	readonly to: string;
	/** The one code for both sides, where there is one. */
	readonly both?: string;
}

/** Gout by the joint that is hot (index: Gout, idiopathic, by site). */
const gouty: readonly (readonly [string, string])[] = [
	['toe', 'M10.07'],
	['hallux', 'M10.07'],
	['foot', 'M10.07'],
	['ankle', 'M10.07'],
	['knee', 'M10.06'],
	['wrist', 'M10.03'],
	['elbow', 'M10.02'],
];

export const jointSites: readonly JointSite[] = [
	// The arthritis of one hip or knee has no code without its kind; the index takes the primary one.
	{ bare: 'M16.9', joint: 'hip', to: 'M16.1', both: 'M16.0' },
	{ bare: 'M16.9', joint: 'groin', to: 'M16.1', both: 'M16.0' },
	{ bare: 'M17.9', joint: 'knee', to: 'M17.1', both: 'M17.0' },
	...gouty.map(([joint, to]) => ({ bare: 'M10.00', joint, to })),
	{ bare: 'M19.91', joint: 'knee', to: 'M17.1', both: 'M17.0' },
	{ bare: 'M19.91', joint: 'hip', to: 'M16.1', both: 'M16.0' },
	{ bare: 'M19.91', joint: 'shoulder', to: 'M19.01' },
	{ bare: 'M19.91', joint: 'elbow', to: 'M19.02' },
	{ bare: 'M19.91', joint: 'wrist', to: 'M19.03' },
	{ bare: 'M19.91', joint: 'hand', to: 'M19.04' },
	{ bare: 'M19.91', joint: 'ankle', to: 'M19.07' },
	{ bare: 'M19.91', joint: 'foot', to: 'M19.07' },
	{ bare: 'M19.90', joint: 'knee', to: 'M17.1', both: 'M17.0' },
	{ bare: 'M19.90', joint: 'hip', to: 'M16.1', both: 'M16.0' },
	{ bare: 'M19.90', joint: 'shoulder', to: 'M19.01' },
	{ bare: 'M19.90', joint: 'elbow', to: 'M19.02' },
	{ bare: 'M19.90', joint: 'wrist', to: 'M19.03' },
	{ bare: 'M19.90', joint: 'hand', to: 'M19.04' },
	{ bare: 'M19.90', joint: 'ankle', to: 'M19.07' },
	{ bare: 'M19.90', joint: 'foot', to: 'M19.07' },
	{ bare: 'M19.92', joint: 'knee', to: 'M17.3', both: 'M17.2' },
	{ bare: 'M19.92', joint: 'hip', to: 'M16.5', both: 'M16.4' },
	{ bare: 'M19.92', joint: 'shoulder', to: 'M19.11' },
	{ bare: 'M19.92', joint: 'elbow', to: 'M19.12' },
	{ bare: 'M19.92', joint: 'wrist', to: 'M19.13' },
	{ bare: 'M19.92', joint: 'hand', to: 'M19.14' },
	{ bare: 'M19.92', joint: 'ankle', to: 'M19.17' },
	{ bare: 'M19.92', joint: 'foot', to: 'M19.17' },
];
