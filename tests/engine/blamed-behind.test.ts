import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

describe('a drug blamed behind the harm, or under another word', () => {
	it.each([
		['This is hypothyroidism from the pembrolizumab.', 'E03.2 T45.AX5A'],
		['Hives. She takes amoxicillin. I put it down to the tablets.', 'L50.0 T36.0X5A'],
		['Nausea and vomiting after each AC infusion, olanzapine added.', 'R11.2 T45.1X5A'],
		['K 5.8, that is the spironolactone, stop.', 'E87.5 T50.0X5A'],
		['Hemoglobin: this is the chemotherapy. DLBCL of the neck.', 'C83.31 D64.81 T45.1X5A'],
	])('%s', async (text, want) => expect(await coded(text)).toBe(want));

	it.each(['Neutrophils 5.2. That is the prednisone.', 'Hair loss. That is the levothyroxine dose she needs.'])(
		'%s',
		async (text) => expect(await coded(text)).not.toMatch(/T\d\d/),
	);
});

describe('cancers of the blood told in more than one sentence', () => {
	it.each([
		['Diffuse large B-cell lymphoma, nodes of neck, left axilla and mediastinum.', /C83\.38/],
		['DLBCL, nodes in the neck; no nodes in the abdomen.', /C83\.31/],
		['IgG kappa myeloma. Remains in complete remission.', /C90\.01/],
		['Myeloma. We hope she will be in remission by spring.', /C90\.00/],
		['DLBCL of the neck. Not in remission yet.', /C83\.31/],
	])('%s', async (text, want) => expect(await coded(text)).toMatch(want));
});
