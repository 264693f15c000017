/** Saved views as the pages ask for them. */
import type { SavedView, ViewChange } from '#store/saved-views.ts';

/** The views that the server keeps; none for the public. Throws an Error where it does not answer. */
export async function savedViews(signal?: AbortSignal): Promise<SavedView[]> {
	return answer(await fetch('/api/views', { signal }));
}

/** Makes a change and gives the views as they then are. Throws an Error with the server's reason. */
export async function changeViews(change: Omit<ViewChange, 'at'>): Promise<SavedView[]> {
	return answer(
		await fetch('/api/views', {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify(change)
		})
	);
}

async function answer(response: Response): Promise<SavedView[]> {
	const body: unknown = await response.json();
	if (!response.ok) throw new Error((body as { message?: string }).message ?? `${response.status}`);
	return body as SavedView[];
}
