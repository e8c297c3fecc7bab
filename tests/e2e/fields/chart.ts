/** The dictionary of every page here: codes that begin alike, two wordings of one code, a title without a code. */
export const dictionary: readonly (readonly [code: string, title: string])[] = [
	['E11.90', 'Type 2 diabetes mellitus without complications, local extension'],
	['E11.9', 'Type 2 diabetes mellitus without complications'],
	['E11.65', 'Type 2 diabetes mellitus with hyperglycemia'],
	['I10', 'Essential (primary) hypertension'],
	['I44.2', 'Complete atrioventricular block'],
	['J20.9', 'Acute bronchitis, unspecified'],
	['J20.9', 'Chest cold'],
	['M54.50', 'Lumbago'],
	['M54.50', 'Backache'],
];

export const note =
	'Patient reports cough and fever for three days. Lungs clear. Assessment: acute bronchitis, diabetes. Plan: rest.';

const banner =
	'<header><b>Patient:</b> <span id="who">Ada Fernwood</span> <b>MRN</b> <span id="mrn">77-120</span> <b>DOB</b> <span>04/02/1990</span></header>';

/** As rich editors have it: the note in a frame of its own, all else around it. */
export const framed = (page: string) =>
	page.replace(
		/<label for="note">.*?<\/textarea>/,
		`<iframe width="600" height="200" srcdoc="<body contenteditable>${note}</body>"></iframe>`,
	);

/** A chart with a note and a diagnosis field; `script` is the page's own, with `find` over its dictionary. */
export function chart(field: string, script = '', head = banner): string {
	return `${head}
		<form id="visit" onsubmit="window.submitted = true; return false">
			<label for="note">Progress note</label><textarea id="note" rows="8" cols="60">${note}</textarea>
			<div><div>${field}</div></div>
			<button>Save and sign</button>
		</form>
		<script>
			const dictionary = ${JSON.stringify(dictionary)};
			const find = (text) => dictionary.filter(([code, title]) => text.trim() !== '' && (code + ' ' + title).toLowerCase().includes(text.toLowerCase()));
			const make = (name, more = {}, ...inside) => { const one = Object.assign(document.createElement(name), more); one.append(...inside); return one; };
			${script}
		</script>`;
}
