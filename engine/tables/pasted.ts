/** Marks by which text from elsewhere is set into a note, and how it ends. Own compilation. */
export const pasteBegins =
	/(?:>{2,}|\[|<{2}|={2,}|-{2,}|\*{2,}|\n|^)[ \t]{0,4}(?:pasted|copied|imported|copy[- ]?(?:and[- ]?)?pasted?|outside (?:records?|notes?)|from outside records?|scanned)\b[^\n]{0,40}?(?:>{2,}|\]|={2,}|-{2,}|\*{2,}|:|\n)/gi;
export const pasteEnds =
	/<{2,}|\bend (?:of )?(?:paste|pasted|copied|import|outside|record)|\[\/?(?:end|paste)|\n[ \t]*\n|\n[ \t]*(?:A\/P|Assessment|Plan|Exam|Imp(?:ression)?|S:|O:)\b/i;
/** Longest paste that is looked through, in characters. */
export const pasteReach = 3000;
