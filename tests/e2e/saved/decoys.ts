import { banner, menu, older, type Pattern, paragraphs, script, text } from '../pattern.ts';

const editable = `<div contenteditable style="width:600px;min-height:120px">${paragraphs}</div>`;
const talk =
	'Patient called: fever and cough are worse, pain in the chest. Exam today? Assessment and plan please, labs and medications daily.';

/** Beside the note stands what looks like one. */
export const decoyPages: readonly Pattern[] = [
	{
		name: 'chat docked beside an unlabelled rich note',
		html: `${menu}<main><h1>Office visit</h1>${editable}</main>
			<div class="chat-dock"><div role="log"><p>${talk}</p><p>${talk} ${talk}</p></div><div role="textbox" contenteditable aria-label="Type a reply" style="width:300px;min-height:40px">${talk} Lungs? Heart? Skin?</div></div>`,
		note: text,
	},
	{
		name: 'fields that a rich editor keeps behind itself: clipped, faded, parked',
		html: `<div class="editor">${editable}
			<textarea style="position:absolute;opacity:0;width:600px;height:120px">${text} STALE patient pain</textarea>
			<textarea style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${text} STALE</textarea>
			<textarea style="position:fixed;left:-5000px;width:600px;height:90px">${text} STALE</textarea></div>`,
		note: text,
	},
	{
		name: "today's note in an editor beside an older one that only shows",
		html: `${banner}<div style="display:flex"><div style="width:48%"><h2>Last visit</h2><div class="doc"><p>${older}</p></div></div><div style="width:48%"><h2>Today</h2>${editable}</div></div>`,
		note: text,
	},
	{
		name: 'signed note that only shows, among hidden tabs',
		html: `${banner}<div role="tablist"><button role="tab" aria-selected="true">Note</button><button role="tab">Labs</button></div>
			<div role="tabpanel" class="document"><div class="hdr">Office Visit</div><div class="body">${paragraphs}</div></div>
			<div role="tabpanel" hidden><p>${older} ${older}</p></div><div role="tabpanel" style="visibility:hidden;height:0"><p>${older}</p></div>`,
		note: text,
	},
	{
		name: 'read-only field, a search and a comment',
		html: `<form role="search"><input type="search" placeholder="Search this chart"><textarea placeholder="Ask">${talk}</textarea></form>
			<textarea readonly rows="8" cols="70">${text}</textarea><textarea placeholder="Add a comment" rows="3" cols="40">Call the patient about labs and pain medications.</textarea>`,
		note: text,
	},
	{
		name: 'tables within tables and fonts, as old pages are',
		html: `<table width="100%"><tr><td width="160" bgcolor="#ccc"><font size="1"><a href="#">Labs</a><br><a href="#">Meds</a></font></td><td><table><tr><td><font face="Arial">Patient presents with cough and fever for three days. Denies chest pain.<br>Lungs clear.<br><br>Assessment: acute bronchitis.<br>Plan: rest, follow up.</font></td></tr></table></td></tr></table>`,
		note: text,
	},
	{
		name: 'tab that is opened',
		html: `<div role="tablist"><button role="tab">Summary</button><button role="tab" id="second">Visit</button></div>
			<div role="tabpanel" id="a"><ul><li>Asthma</li></ul></div><div role="tabpanel" id="b" hidden>${editable}</div>
			${script('second.onclick=()=>{a.hidden=true;b.hidden=false}')}`,
		click: '#second',
		note: text,
	},
	{
		name: 'single page that goes from one note to the next',
		html: `<nav><a id="next" href="#">Next encounter</a></nav><div id="app"><article><h2>Progress note</h2><p>${older}</p></article></div>
			${script(`next.onclick=(event)=>{event.preventDefault();history.pushState({},'','?e=2');setTimeout(()=>{app.innerHTML=${JSON.stringify(`<article><h2>Progress note</h2><p>${text}</p></article>`).replaceAll('</', '<\\/')}},300)}`)}`,
		click: '#next',
		note: `Progress note ${text}`,
	},
];
