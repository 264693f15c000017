import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Of the server with the five bulletins: `http://127.0.0.1:41234`. */
		address: string;
	}
}

/** Builds if need be and serves the five bulletins for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = await startServer();
	project.provide('address', server.address);
	return async () => {
		await server.stop();
	};
}
