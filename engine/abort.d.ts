/** All of the platform that the core may know: that it has been asked to stop. */
interface AbortSignal {
	readonly aborted: boolean;
	throwIfAborted(): void;
}
