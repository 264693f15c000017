let unregister = async () => {};

/** Lets what is imported from here on be TypeScript. */
export async function readTypeScript() {
	const { register } = await import('tsx/esm/api');
	unregister = register();
}

/** Takes the loader for TypeScript out again: what is imported from here on has to be JavaScript, and loads faster. */
export function leaveTypeScript() {
	return unregister();
}
