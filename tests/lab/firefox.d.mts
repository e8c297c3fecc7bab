/** As much of Puppeteer's page as our tests use. */
export interface FirefoxPage {
	goto(url: string): Promise<unknown>;
	evaluate<A extends readonly unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
	waitForSelector(selector: string): Promise<unknown>;
	type(selector: string, words: string): Promise<void>;
	keyboard: { press(key: string): Promise<void> };
	bringToFront(): Promise<void>;
}

export function launchFirefox(): Promise<{
	readonly browser: { newPage(): Promise<FirefoxPage>; close(): Promise<void> };
	/** A page of the extension. */
	open(path: string): Promise<FirefoxPage>;
}>;
