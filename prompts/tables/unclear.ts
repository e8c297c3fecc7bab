/** Words beside a condition by which its author says that the cause or type is not known yet: asking again brings nothing. Patterns, case ignored. Own compilation. */
const axis = '(?:cause|causes|etiolog(?:y|ies)|aetiology|source|origin|type|subtype|mechanism|reason)';
const unknown = String.raw`(?:unclear|unknown|undetermined|uncertain|not (?:yet )?(?:clear|known|determined|found|established|identified|settled)|(?:still )?(?:being|getting|under) (?:work(?:ed)?[- ]?(?:up|out)|work-?up|investigat\w*|evaluat\w*|stud\w*)|to be (?:determined|found|worked out|clarified|established)|TBD|pending|awaiting (?:work-?up|tests|results)|(?:is |being )?sought)`;

export const unclear: readonly string[] = [
	String.raw`\b${axis}\b(?: (?:is|of (?:it|this|that|which)|for (?:it|this|now)|so far|as yet|yet|still|remains?|at this (?:time|point)))*\W{0,3}${unknown}`,
	String.raw`\b(?:unclear|unknown|undetermined|uncertain|unexplained) ${axis}\b`,
	String.raw`\b(?:working up|looking for|work-?up for|search(?:ing)? for|finding|determin(?:e|ing)|clarify(?:ing)?|sort(?:ing)? out) (?:the |its |a |an )?(?:underlying )?${axis}\b`,
];
