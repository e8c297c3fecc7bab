/** Every wording of one list beside every wording of another: "scraped" and "knee" as "scraped knee". */
export const crossed = (first: readonly string[], then: readonly string[]): string[] =>
	first.flatMap((a) => then.map((b) => `${a} ${b}`));
