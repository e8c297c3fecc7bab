import { claimLimit } from '../coded.ts';

export interface Separators {
	readonly element: string;
	readonly component: string;
	readonly segment: string;
}

/** What most trading partners agree on in the ISA segment. */
const usual: Separators = { element: '*', component: ':', segment: '~' };

const shape = /^[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/;

/**
 * The health care diagnosis segment of an 837P claim (ASC X12 005010X222A1, loop 2300): ABK before the first-listed
 * code, ABF before the others, without dots, twelve at most; what comes after the twelfth is left off. No code gives
 * no segment. A text that is no ICD-10-CM code is a `RangeError`.
 */
export function hiSegment(codes: readonly string[], { element, component, segment }: Separators = usual): string {
	const distinct = [...new Set(codes)].slice(0, claimLimit);
	const wrong = distinct.find((code) => !shape.test(code));
	if (wrong !== undefined) throw new RangeError(`"${wrong}" is not an ICD-10-CM code`);
	if (distinct.length === 0) return '';
	const parts = distinct.map((code, at) => `${at === 0 ? 'ABK' : 'ABF'}${component}${code.replace('.', '')}`);
	return `HI${element}${parts.join(element)}${segment}`;
}
