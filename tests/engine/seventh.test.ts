import { describe, expect, it } from 'vitest';
import { type Episode, seventhFor } from '../../engine/specify/seventh.ts';
import { shipped } from '../icd-data/shipped.ts';
import { named } from './say.ts';

const release = shipped('FY2027');
const seventh = (code: string, episode: Partial<Episode>, said: readonly string[] = []) =>
	seventhFor(
		release,
		release.find(code),
		{ phase: 'initial', open: false, healing: 'routine', ...episode },
		new Set(said),
	);

describe('the episode that a note tells', () => {
	it.each([
		[
			'days are counted since the injury',
			'Day 9 after falling off his bike.\nImpression: sprain of right ankle.',
			'S93.401D',
		],
		[
			'stitches that are still to come out',
			'Fell today.\nDx: sprain of right ankle. Suture removal 10 days.',
			'S93.401A',
		],
	])('%s', (_, text, code) => expect(named(text)).toContain(code));
});

describe('the seventh character', () => {
	it.each<readonly [code: string, episode: Partial<Episode>, char: string | undefined]>([
		['S93.401A', {}, 'A'],
		['S93.401A', { phase: 'subsequent' }, 'D'],
		['S93.401A', { phase: 'sequela' }, 'S'],
		['S52.531A', {}, 'A'],
		['S52.531A', { open: true }, 'B'],
		['S52.531A', { phase: 'subsequent' }, 'D'],
		['S52.531A', { phase: 'subsequent', healing: 'delayed' }, 'G'],
		['S52.531A', { phase: 'subsequent', healing: 'nonunion' }, 'K'],
		['S52.531A', { phase: 'subsequent', healing: 'malunion' }, 'P'],
		['S52.531A', { phase: 'sequela' }, 'S'],
		['T84.84XA', { phase: 'subsequent' }, 'A'],
		['T84.84XA', { phase: 'sequela' }, 'S'],
		['I10', {}, undefined],
	])('%s %j: %s', (code, episode, char) => expect(seventh(code, episode)).toBe(char));
	it('of glaucoma is the stage that was said', () => {
		expect(seventh('H40.1110', {}, ['moderate', 'stage'])).toBe('2');
		expect(seventh('H40.1110', {}, [])).toBe('0');
	});
});

describe('the episode of care from a note (I.C.19.a)', () => {
	it.each([
		['first seen', 'Assessment: right ankle sprain. RICE.', 'S93.401A'],
		[
			'cast check',
			'HPI: here for cast check, healing well.\nAssessment: closed Colles fracture of right radius.',
			'S52.531D',
		],
		['weeks after', 'HPI: 3 weeks post injury.\nExam: healing well.\nAssessment: sprain of left ankle.', 'S93.402D'],
		['open', 'Assessment: open fracture of shaft of right tibia. Surgery.', 'S82.201B'],
		['nonunion', 'Assessment: nonunion of fracture of shaft of right tibia, follow up visit for fracture.', 'S82.201K'],
		['sequela', 'Assessment: fracture of left radius, sequela.', 'S52.92XS'],
		['closed unless said', 'Assessment: fracture of left clavicle, sling.', 'S42.002A'],
		[
			'what is planned is not today',
			'Assessment: left ankle sprain. Follow up in 2 weeks for wound check.',
			'S93.402A',
		],
	])('%s: %s', (_, text, code) => expect(named(text)).toContain(code));
});
