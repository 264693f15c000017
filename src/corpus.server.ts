/** The one collection that a server serves: opened once, read in from the folder of bulletins, closed with the process. */
import { extractAll } from '#extract/extract.ts';
import type { Audience, Notice } from '#model.ts';
import { readFolder, restate, type FolderRead, type IssueAnswer } from '#pipeline.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';

/** Hash over the sources of the extractor, put in by the build (vite.config.ts). */
declare const __EXTRACTOR__: string;

const EXTRACTOR = { extract: extractAll, version: __EXTRACTOR__ };

interface Corpus {
	store: Store;
	notices: Notice[];
}

/** On the global object, because the development server loads modules anew when they change. */
const held = globalThis as { shixuCorpus?: Promise<Corpus> };

/**
 * The store with all bulletins of SHIXU_SEEDS (default `seeds`) in it, as the audience may read it: masked, unless an editor
 * is named. Throws FolderInUse and what the database throws.
 */
export async function corpus(audience: Audience = 'public'): Promise<Store> {
	const { store } = await open();
	return audience === 'editor' ? store : store.public();
}

/** What had to be told about files when the collection was read in. */
export async function corpusNotices(): Promise<Notice[]> {
	return (await open()).notices;
}

/** Reads a bulletin anew by what an editor says of its issue day: see restate. */
export async function restateIssue(id: string, answer: IssueAnswer): Promise<void> {
	await restate(id, answer, (await open()).store, EXTRACTOR);
}

function open(): Promise<Corpus> {
	return (held.shixuCorpus ??= readIn(process.env.SHIXU_SEEDS ?? 'seeds', process.env.SHIXU_DATA ?? 'data'));
}

async function readIn(folder: string, data: string): Promise<Corpus> {
	const store = await openStore(data);
	process.once('sveltekit:shutdown', () => {
		store.close().catch((error: unknown) => console.error(error));
	});
	const { notices } = await readFolder(folder, store, EXTRACTOR, teller());
	return { store, notices };
}

/** Says every second how many bulletins were read. */
function teller(): (sofar: FolderRead) => void {
	let told = Date.now();
	return ({ read, kept }) => {
		if (Date.now() - told < 1000) return;
		told = Date.now();
		process.stderr.write(`已读 ${read + kept} 份简报… ${read + kept} bulletins read…\n`);
	};
}
