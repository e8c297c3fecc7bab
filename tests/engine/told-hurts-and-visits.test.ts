import { describe, expect, test } from 'vitest';
import { coded } from './coded.ts';

describe('what hurried notes of injuries, skin, eyes and visits tell in pieces', () => {
	test.each([
		['the side of a limb', 'Landed on outstretched L hand. XR: nondisplaced distal radius fx. Splint.', 'S52.502A'],
		['that side', 'Vision going in the left eye. Dense nuclear cataract there, right lens replaced in 2021.', 'H25.12'],
		['a site that is well', 'L knee. MRI = complete ACL tear, menisci ok.', 'S83.512A'],
		['both, one of them worse', 'Both thumbs ache, worse on the right. Films: arthritis of the CMC joints.', 'M18.0'],
		['the degree of a burn', 'Burned R forearm on muffler. Silvadene. 2nd degree.', 'T22.211A'],
		['a place in situ', 'Scalp: SCC in situ, bx proven, Mohs done today.', 'D04.4'],
		['the allergen', 'Contact dermatitis of hands, allergic, from rubber.', 'L23.5'],
		[
			'a stage for each eye',
			'Primary open-angle glaucoma. I should stage the right as severe and the left as moderate.',
			'H40.1113',
		],
		['a wound by its line', 'Left ischium: 4 x 3 x 2, fascia seen. It goes to muscle, so stage 4. NPWT on.', 'L89.324'],
		['severity told short', 'DM2. OD is severe nonprolif with edema. OS mild nonprolif, no edema.', 'E11.3411'],
		['a follow-up of what is over', 'F/u pneumonia, CXR now clear, finished abx.', 'Z87.01'],
		['a clearance', 'Medical evaluation before TKA L set for 12/2; L knee OA.', 'Z01.818'],
		['a check for infections', 'STI check, new partner, no sx. GC/CT, RPR, HIV sent.', 'Z11.4'],
	])('%s', async (_, text, code) => expect(await coded(text)).toContain(code));

	test.each([
		['a test is no illness', 'GC/CT, RPR, HIV sent.', 'B20'],
		['nitrite is no nit', 'Dysuria. UA LE+ nit+. Macrobid.', 'B85.0'],
		['callus of a bone', 'F/u boxer fx R 5th MC, 4 wks out. Callus on XR.', 'L84'],
		['a note for work', 'Flu A pos. Tamiflu. Out of work note.', 'Z56.0'],
		['a joint that is gone', '6 wks s/p L THA for OA. Incision healed. Walking w cane.', 'M16.12'],
		['advice to stay off', 'Rib fx L 7th. Stay off ladder.', 'W11.XXXA'],
		['the time of triage', '1910 Dog bite R hand, two punctures.', 'Z87.828'],
		['what was only talked about', 'Bowel program, colostomy talked about, not wanted.', 'Z93.3'],
		['another patient', 'Foot ulcer L. Nurse note for next bed copied: "stage 3 sacral PU" - not him.', 'L89.153'],
		['what to come back for', 'Dog bite R hand. Red streak, pus = cellulitis -> sooner.', 'L03.113'],
		['a drug with its use', 'Augmentin: acute maxillary sinusitis. Psoriasis plagues him.', 'A20.9'],
		['not healed yet', 'F/u cellulitis L leg, not resolved, still red.', 'Z09'],
		['skin tests', 'Rhinitis. SPT today birch 9 mm.', 'Z93.59'],
	])('%s', async (_, text, code) => expect(await coded(text)).not.toContain(code));
});
