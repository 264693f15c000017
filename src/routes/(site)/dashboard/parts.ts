/**
 * Components that the dashboard needs for some addresses, or on some screens. Each comes with the data that asks for it, so that
 * it stands in the page from the server, and is not among the first scripts of the others.
 */
import { browser } from '$app/environment';

/** The screens of phones, on which time runs down. */
export const NARROW = '(max-width: 639px)';

const files = {
	Details: () => import('./Details.svelte'),
	EmptyCorpus: () => import('./EmptyCorpus.svelte'),
	NothingFound: () => import('./NothingFound.svelte'),
	VerticalSection: () => import('./VerticalSection.svelte'),
	ViewName: () => import('#ui/views/ViewName.svelte')
};

type Files = typeof files;

/** The components themselves; null: not needed. */
export type Parts = { [Name in keyof Files]: Awaited<ReturnType<Files[Name]>>['default'] | null };

/** Fetches a component, for when it may be needed soon. */
export async function part<Name extends keyof Files>(name: Name): Promise<NonNullable<Parts[Name]>> {
	return (await (files[name] as () => Promise<{ default: NonNullable<Parts[Name]> }>)()).default;
}

/** What a page of this data needs. On the server, which knows no screen, also what only a narrow one does. */
export async function partsFor(data: {
	selected: unknown;
	view: { name: string | null };
	summary: { bulletins: number; first: string | null };
	total: number;
}): Promise<Parts> {
	const needs: { [Name in keyof Files]: boolean } = {
		Details: data.selected !== null,
		EmptyCorpus: data.summary.bulletins === 0 && data.summary.first === null,
		NothingFound: data.total === 0,
		VerticalSection: !browser || matchMedia(NARROW).matches,
		ViewName: data.view.name !== null
	};
	const names = Object.keys(needs) as (keyof Files)[];
	const pairs = await Promise.all(
		names.map(async (name) => [name, needs[name] ? await part(name) : null] as const)
	);
	return Object.fromEntries(pairs) as Parts;
}

/** What other sites read in the head: the server alone writes it. */
export const ShareHead = import.meta.env.SSR ? (await import('#ui/embed/ShareHead.svelte')).default : null;
