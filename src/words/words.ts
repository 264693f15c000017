/** Which words the interface uses, handed down to every component through a context. */
import { createContext } from 'svelte';
import type { Lang, View } from '#filters.ts';
import type { zh } from '#words/zh.ts';

/** Every text of the interface; en.ts has the same shape, or does not compile. */
export type Words = typeof zh;

/** The interface as a component sees it. The getters keep it reactive when the language changes. */
export interface Interface {
	readonly lang: Lang;
	readonly t: Words;
	/** Language, theme and look of the charts as the URL fixes them, to be kept in every link; null: not fixed. */
	readonly fixed: Omit<View, 'view' | 'id' | 'name'>;
}

/** `useInterface` throws outside a page; the root layout and the error page call `provideInterface`. */
export const [useInterface, provideInterface] = createContext<Interface>();
