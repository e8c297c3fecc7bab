/** A way in which pages hold notes. `note` is what is to be read; nothing else of the page may be. */
export interface Pattern {
	readonly name: string;
	readonly html: string;
	/** Undefined: there is no note to be found. */
	readonly note: string | undefined;
	/** Clicked once the page is open. */
	readonly click?: string;
	/** Frames that hold sections of the note; one, unless said. */
	readonly frames?: number;
	/** The page holds several notes: we ask which, and then read the one that is clicked. */
	readonly asks?: boolean;
}

export const text =
	'Patient presents with cough and fever for three days. Denies chest pain. Lungs clear. Assessment: acute bronchitis. Plan: rest, follow up.';
export const older =
	'Patient seen for follow up of hypertension and asthma. Exam: heart regular, lungs clear. Assessment: stable hypertension. Plan: continue lisinopril 10 mg daily, labs.';
export const banner =
	'<div class="banner">Doe, Q. <b>MRN</b>: 99-1 <b>Allergies</b>: penicillin <b>Problems</b>: hypertension, asthma</div>';
export const menu =
	'<nav><a href="#">Medications</a><a href="#">Allergies</a><a href="#">Labs</a><a href="#">Visit history</a></nav>';
export const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
export const script = (body: string) => `<script>${body}</script>`;
export const frame = (html: string, more = 'width="700" height="400"') =>
	`<iframe ${more} srcdoc="${escaped(html)}"></iframe>`;
/** The sentences of the text as paragraphs. */
export const paragraphs = text
	.split('. ')
	.map((line) => `<p>${line.replace(/\.$/, '')}.</p>`)
	.join('');
