/** Marks by which text from elsewhere is set into a note, and how it ends. Own compilation. */
export const pasteBegins =
	/(?:>{2,}|\[|<{2}|={2,}|-{2,}|\*{2,}|\n|^)[ \t]{0,4}(?:pasted|copied|imported|copy[- ]?(?:and[- ]?)?pasted?|outside (?:records?|notes?)|from outside records?|scanned)\b[^\n]{0,40}?(?:>{2,}|\]|={2,}|-{2,}|\*{2,}|:|\n)/gi;
export const pasteEnds =
	/<{2,}|\bend (?:of )?(?:paste|pasted|copied|import|outside|record)|\[\/?(?:end|paste)|\n[ \t]*\n|\n[ \t]*(?:A\/P|Assessment|Plan|Exam|Imp(?:ression)?|S:|O:)\b/i;
/** A paste that says where it ends: whatever it holds is of the day and the author it was taken from. */
export const boundedBegins =
	/(?:>{2,}|<{2,}|\[{1,2}|={2,}|-{2,}|\*{2,}|#{2,}|\{{1,2}|<|"{3})[ \t]{0,3}(?:begin(?:s|ning)?(?: of)?(?: the)? )?(?:pasted?|copied|copy|imported|import|quoted?|scanned|forwarded|(?:pasted? |copied |taken |pulled |quoted? )?(?:from|text from) (?:the )?(?:outside |referring |transferring )?(?:hosp\w*|ED\b|ER\b|EHR|d\/?c|discharge|inpatient|care everywhere|SNF|urgent care|UC\b|records?|facility|admission)|(?:outside|hospital|ED|ER|discharge|d\/?c|inpatient) (?:records?|notes?|summary|course|text)(?= (?:begins?|starts?|pasted|copied)))\b[^\n]{0,60}?(?:>{2,}|<{2,}|\]{1,2}|={2,}|-{2,}|\*{2,}|#{2,}|\}{1,2}|>|:|(?=\n))/gi;
export const boundedEnds =
	/(?:>{2,}|<{2,}|\[{1,2}|={2,}|-{2,}|\*{2,}|#{2,}|\{{1,2}|<\/?|"{3})[ \t]{0,3}\/?(?:end(?: of)?(?: the)?(?: (?:pasted?|copied|copy|import\w*|quoted?|outside|hosp\w*|ED|ER|records?|text|note|summary|d\/?c|discharge)){0,3}|\/(?:paste|copy|copied|quote))[ \t]{0,3}(?:>{2,}|<{2,}|\]{1,2}|={2,}|-{2,}|\*{2,}|#{2,}|\}{1,2}|>|(?=\n|$))|(?<=\n)[ \t]*end (?:of )?(?:paste|pasted|copied|copy|quote|import)\b[^\n]{0,30}/i;

/** Words in quotation marks that another wrote, or the author on another day: a letter, a summary, a template. */
export const quotedFromElsewhere =
	/\b(?:(?:last|prior|previous|old|outside|earlier) (?:\w+ )?(?:note|visit|record|chart|list|dictation|a\/p|assessment)s?|(?:referral|referring|transfer|discharge|d\/c|hospital|ED|ER) (?:letter|note|summary|request|form|paperwork|record)s?|template|auto-?populated|smart ?phrase|boilerplate|copy-?forward|printout|pamphlet|flyer)\b[^"“”\n.;]{0,40}["“][^"“”\n]{3,400}["”]/gi;

/** A pasted report of a specimen, an image or a device is a finding of the visit that reads it. */
export const reportInside =
	/^[^.\n]{0,30}\n?[^.\n]{0,25}\b(?:patholog\w*|path|cytolog\w*|histolog\w*|radiolog\w*|imaging|CT|MRI|DXA|ultrasound|US|x-?rays?|echo\w*|labs?|laborator\w*|results?|device|interrogation|download|CGM|sleep study|PFTs?|spirometry|colonoscopy|EGD|genetic\w*|message|portal|questionnaire|form)\b/i;
export const ofAStay =
	/^[^\n]{0,60}\b(?:CC|HPI|ED|ER|hosp\w*|admi\w*|discharge|d\/c|provider note|principal|urgent care)\b/i;

/** Injuries that a later visit goes on caring for: pasted or not, they are those of today (I.C.19.a). */
export const healsLong: readonly string[] =
	'S02 S12 S22 S32 S42 S52 S62 S72 S82 S92 S43.0 S53.1 S63.0 S83.0 S83.1 S06.0'.split(' ');

/** Longest paste that is looked through, in characters. */
export const pasteReach = 3000;
