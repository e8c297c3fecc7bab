import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../entrypoints/ehr.content/watch.ts';

let stay: AbortController;
let changed: ReturnType<typeof vi.fn<() => void>>;
let stale = false;
beforeEach(() => {
	vi.useFakeTimers();
	stay = new AbortController();
	changed = vi.fn();
	stale = false;
	const { signal } = stay;
	watch({ changed, touched: () => {}, framesGone: () => {}, ours: () => false, stale: () => stale }, signal);
});
afterEach(() => {
	stay.abort();
	vi.useRealTimers();
});

/** A key of the user's; a script's own events are not trusted. */
function press(isTrusted = true): void {
	const event = new Event('input', { bubbles: true });
	Object.defineProperty(event, 'isTrusted', { value: isTrusted });
	document.dispatchEvent(event);
}

test('a note is read 600 ms after the last key, however long somebody types', () => {
	for (let key = 0; key < 40; key++) {
		press();
		vi.advanceTimersByTime(150);
	}
	expect(changed).not.toHaveBeenCalled();
	vi.advanceTimersByTime(449);
	expect(changed).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(changed).toHaveBeenCalledTimes(1);
});

test('neither looking at a textarea nor what the page does by itself puts off the end of a pause', () => {
	stale = true;
	vi.advanceTimersByTime(1_200);
	press();
	vi.advanceTimersByTime(500);
	document.dispatchEvent(new Event('transitionend'));
	vi.advanceTimersByTime(99);
	expect(changed).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(changed).toHaveBeenCalledTimes(1);
});

test('what a script sets is read when it settles, and after three seconds where it never does', () => {
	stale = true;
	vi.advanceTimersByTime(1_500);
	stale = false;
	vi.advanceTimersByTime(599);
	expect(changed).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(changed).toHaveBeenCalledTimes(1);
	for (let at = 0; at < 3_000; at += 200) {
		press(false);
		vi.advanceTimersByTime(200);
	}
	expect(changed).toHaveBeenCalledTimes(2);
});
