import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

export interface Sink {
	readonly port: number;
	/** Connections taken. */
	readonly calls: readonly number[];
	/** First bytes of whatever came in; nothing ever should. */
	readonly heard: readonly string[];
	close(): void;
}

/** Listens where every name on earth resolves to, and writes down who calls. */
export function listen(): Promise<Sink> {
	const calls: number[] = [];
	const heard: string[] = [];
	const server = createServer((socket) => {
		calls.push(Date.now());
		socket.on('data', (data) => heard.push(data.toString('latin1').slice(0, 200)));
		socket.on('error', () => {});
	});
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			resolve({ port: (server.address() as AddressInfo).port, calls, heard, close: () => server.close() });
		});
	});
}
