import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Session } from './ehr.content/session.ts';

/**
 * The content script. It is no content script in the eyes of WXT, whose wrapper tells the page about itself
 * and listens to it; it is registered for granted origins by the background.
 */
export default defineUnlistedScript(() => {
	const here = globalThis as { [started]?: Session };
	const session = here[started];
	if (session?.alive) return session.announce();
	session?.leave();
	here[started] = new Session();
});

const started = Symbol.for('second-pair-of-eyes');
