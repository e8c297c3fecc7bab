import { useState } from 'react';

/** The value, or while there is none the one before: a list that is being made anew does not shrink in between. */
export function useLast<T>(value: T | undefined): T | undefined {
	const [last, setLast] = useState(value);
	if (value !== undefined && value !== last) setLast(value);
	return value ?? last;
}
