import type { Pattern } from './pattern.ts';
import { decoyPages } from './saved/decoys.ts';
import { framedSectionPages } from './saved/framed-sections.ts';
import { framedPages } from './saved/frames.ts';
import { plainPages } from './saved/plain.ts';
import { sectionPages } from './saved/sections.ts';
import { severalPages } from './saved/several.ts';

export const patterns: readonly Pattern[] = [
	...plainPages,
	...sectionPages,
	...framedPages,
	...framedSectionPages,
	...decoyPages,
	...severalPages,
];
