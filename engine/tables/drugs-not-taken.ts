/** Words around a drug that make it no drug of this patient now. Own compilation. */

/** In front of it: it would be started on a condition. */
export const onlyOneDay =
	/\b(?:if|unless|once|should)\b[^.;\n]{0,60}?\b(?:starts?|begin|need|add|go to|initiate|then|switch to|change to|move to|step up to)\b[^.;,\n]{0,20}$|\bif\b[^.;,\n]{2,40}(?:->|→|=>|,)\s*$|\b(?:may|might|would) (?:\w+ )?(?:need|start|add|benefit from)\b[^.;,\n]{0,12}$|\b(?:next step|next would be)\W{0,3}$/i;
/** Behind it. */
export const onlyOneDayBehind =
	/^\s*(?:only )?(?:if (?!needed|tolerated|able)|(?:was |is |were )?(?:discussed|offered|declined)\b|next if|when (?:fasting|a1c|glucose)|dropped\b)/i;
