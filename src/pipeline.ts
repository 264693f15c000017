/** The whole way on one screen: a folder's files -> bulletins -> readings -> the store. */
import { isDayOrYear } from '#edtf.ts';
import { inBatches } from '#ingest/batches.ts';
import { readBulletins } from '#ingest/read-bulletins.ts';
import type { Bulletin, Notice, Reading } from '#model.ts';
import { sameEvents } from '#merge/same-event.ts';
import type { IssueStatement, Retold, Store } from '#store/store.ts';

/** What turns bulletins into their readings, and its version: a reading by another version is done again. */
export interface Extractor {
	version: string;
	extract(bulletins: readonly Bulletin[]): Reading[];
}

/** What became of the files of a folder. `kept`: as they were when they were last read. */
export interface FolderRead {
	read: number;
	kept: number;
	removed: number;
	/** Files that gave no bulletin, and why. */
	notices: Notice[];
}

/**
 * Brings the store up to date with a folder: reads what is new, changed, or was read by another version of the extractor,
 * and forgets what is gone. A file that is there but cannot be read keeps its last reading. One batch of bulletins
 * at a time is in memory. `progress` is called after each bulletin. Throws only for what concerns the store as a whole.
 */
export async function readFolder(
	folder: string,
	store: Store,
	{ extract, version }: Extractor,
	progress: (sofar: FolderRead) => void = () => {}
): Promise<FolderRead> {
	const result: FolderRead = { read: 0, kept: 0, removed: 0, notices: [] };
	const [known, statements] = [await store.known(), await store.issueStatements()];
	const seen = new Map<string, string>();
	const unreadable: string[] = [];

	for await (const batch of inBatches(readBulletins([folder]))) {
		const fresh: Bulletin[] = [];
		for (const item of batch) {
			if ('problem' in item) {
				result.notices.push(item.problem);
				if (item.fault.kind !== 'empty-folder') unreadable.push(item.problem.subject);
				continue;
			}
			const { file, sha256 } = item.bulletin;
			const twin = seen.get(sha256);
			if (twin !== undefined) {
				result.notices.push(sameAs(file, twin));
				continue;
			}
			seen.set(sha256, file);
			const before = known.get(sha256);
			if (before?.file === file && before.extractor === version) {
				result.kept++;
				progress(result);
			} else fresh.push({ ...item.bulletin, issued: statements.get(sha256)?.issued ?? null });
		}
		const readings = together(fresh, extract);
		for (const [i, bulletin] of fresh.entries()) {
			try {
				await store.save(bulletin, readings?.[i] ?? extract([bulletin])[0], version);
				result.read++;
			} catch (error) {
				result.notices.push(failed(bulletin.file, error));
			}
			progress(result);
		}
	}

	const read = new Set(seen.values());
	const stillThere = (file: string): boolean =>
		!read.has(file) &&
		unreadable.some(
			(name) => name === folder || file === name || (name.endsWith('/') && file.startsWith(name))
		);
	const gone = [...known].filter(([sha256, { file }]) => !seen.has(sha256) && !stillThere(file));
	await store.remove(gone.map(([sha256]) => sha256));
	if (!(await store.linked())) await linkRetellings(store);
	return { ...result, removed: gone.length };
}

/** The readings of all; null where one of them throws: read by itself each tells its own fault. */
function together(bulletins: readonly Bulletin[], extract: Extractor['extract']): Reading[] | null {
	try {
		return extract(bulletins);
	} catch {
		return null;
	}
}

/** An editor's answer to a bulletin that asks for its year, or a better one than it has: see IssueStatement. */
export type IssueAnswer = Pick<IssueStatement, 'issued' | 'who' | 'at'>;

/**
 * Reads a stored bulletin anew by what an editor says of its issue day; the statement is on disk together with what is read by
 * it. `id` as in Store.bulletin. Throws a RangeError for a bulletin that is not there and for an issue that is none.
 */
export async function restate(
	id: string,
	{ issued, who, at }: IssueAnswer,
	store: Store,
	{ extract, version }: Extractor
): Promise<void> {
	if (issued !== null && !isDayOrYear(issued))
		throw new RangeError(
			`“${issued}”不是出版日：应如 2020-03-20，或只写年份 2020 · “${issued}” is no issue day: expected 2020-03-20, or the year alone, 2020`
		);
	const kept = await store.bulletin(id);
	if (!kept) throw new RangeError(`没有这份简报 · There is no bulletin ${id}`);
	const { file, sha256, text, encoding } = kept;
	const bulletin = { file, sha256, text, encoding, issued };
	await store.save(bulletin, extract([bulletin])[0], version, { sha256, issued, who, at });
	await linkRetellings(store);
}

/** Finds the happenings that several bulletins tell, over all of the store: the same whichever bulletin came first. */
async function linkRetellings(store: Store): Promise<void> {
	const retold: Retold[] = [];
	for await (const events of store.toldTogether()) {
		for (const { lead, others } of sameEvents(events)) {
			const alsoIn = others.map(({ event: { id, file, sha256 }, because }) => ({
				id,
				file,
				sha256,
				because
			}));
			retold.push({ lead: lead.id, alsoIn });
		}
	}
	await store.link(retold);
}

function sameAs(file: string, twin: string): Notice {
	return {
		subject: file,
		zh: `${file}：内容与 ${twin} 完全相同，只算一次`,
		en: `${file}: the same as ${twin}, byte for byte; counted once`
	};
}

function failed(file: string, error: unknown): Notice {
	const reasons: string[] = [];
	for (let at = error; at instanceof Error; at = at.cause) reasons.push(at.message);
	const reason = reasons.join(': ') || String(error);
	return {
		subject: file,
		zh: `${file}：未能收入（${reason}）。这是程序的错误，请把文件和这句话报告给我们`,
		en: `${file}: not taken in (${reason}). This is a fault of the program: please report it with the file`
	};
}
