/**
 * Reasons for which a chart goes to a person, most serious first. An id is that of a rule or of a check of `route()`;
 * `*` stands for any ending, and `(hard)`, `(route)`, `(soft)` for findings of rules that are not named.
 */
export const seriousness: readonly string[] = [
	'(hard)',
	'note-two-patients',
	'note-another-identity',
	'note-not-final',
	'note-unsigned',
	'note-truncated',
	'note-other-language',
	'note-addendum',
	'note-scribed',
	'note-short',
	'date-guessed',
	'nothing-reportable',
	'no-first-listed',
	'denied-elsewhere',
	'stages-conflict',
	'note-sides-apart',
	'treated-other-side',
	'weeks-conflict',
	'high-risk-*',
	'hcc-without-support',
	'(route)',
	'copied-forward',
	'note-copied-forward',
	'code-new-this-year',
	'code-never-reviewed',
	'code-unvalidated',
	'low-confidence',
	'low-confidence-together',
	'(soft)',
	'audit-sample',
];

/** Names of the reasons that are no rule's, for lists and filters. */
export const reasonNames: Readonly<Record<string, string>> = {
	'nothing-reportable': 'Nothing reportable',
	'no-first-listed': 'No first-listed code',
	'note-not-final': 'Note not final',
	'date-guessed': 'Date of service missing',
	'copied-forward': 'Copied forward',
	'hcc-without-support': 'Risk diagnosis without support',
	'code-never-reviewed': 'Code never reviewed here',
	'code-unvalidated': 'Code without a record',
	'low-confidence': 'Low confidence',
	'low-confidence-together': 'Low confidence together',
	'audit-sample': 'Audit sample',
	'cac-mode': 'Coder reviews everything',
	'shadow-mode': 'Shadow mode',
	'fallen-back': 'Fallen back to review',
};
