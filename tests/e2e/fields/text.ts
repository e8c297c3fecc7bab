import { chart } from './chart.ts';

export const text = chart(
	'<label for="dx">ICD-10 codes</label> <input id="dx" type="text" value="Z00.00" maxlength="40">',
);

/** A box for diagnoses beside the parts of a note; once it is filled it reads as one of them. */
export const area = chart('<label for="dx">Diagnoses</label> <textarea id="dx" rows="3" cols="40"></textarea>');

/** The page puts back what it had, as a form does that knows better. */
export const stubborn = chart(
	'<label for="dx">Diagnosis code</label> <input id="dx" type="text">',
	"dx.addEventListener('input', () => setTimeout(() => { dx.value = ''; }, 50));",
);
