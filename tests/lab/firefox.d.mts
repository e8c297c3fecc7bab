/** As much of Puppeteer's frame as our tests use. */
export interface FirefoxFrame {
	evaluate<A extends readonly unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
}

/** As much of its page. */
export interface FirefoxPage extends FirefoxFrame {
	goto(url: string): Promise<unknown>;
	frames(): readonly FirefoxFrame[];
	close(): Promise<void>;
	waitForSelector(selector: string): Promise<unknown>;
	type(selector: string, words: string): Promise<void>;
	keyboard: { press(key: string): Promise<void>; down(key: string): Promise<void>; up(key: string): Promise<void> };
	bringToFront(): Promise<void>;
}

export function launchFirefox(): Promise<{
	readonly browser: { newPage(): Promise<FirefoxPage>; close(): Promise<void> };
	/** A page of the extension. */
	open(path: string): Promise<FirefoxPage>;
}>;
