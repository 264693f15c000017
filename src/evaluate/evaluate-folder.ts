import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evaluation } from '#evaluate/evaluation.ts';
import { parseLabels, type Labels } from '#evaluate/labels.ts';
import { placeLabels } from '#evaluate/place.ts';
import { score } from '#evaluate/score.ts';
import { decode } from '#ingest/decode.ts';
import { faultNotice, LARGEST } from '#ingest/fault.ts';
import { readBulletins } from '#ingest/read-bulletins.ts';
import { faultOf } from '#ingest/walk.ts';
import type { Bulletin, Notice, Reading } from '#model.ts';

/** A bulletin as it stands, and what was read out of it. */
export interface Source {
	text: string;
	reading: Reading;
}

export interface FolderEvaluation {
	evaluation: Evaluation;
	/** By `Reading.file`: the bulletins that have a miss. */
	sources: Map<string, Source>;
	/** Label files and bulletins that could not be used, and why; they count for nothing. */
	problems: Notice[];
}

type Problems = { problems: Notice[] };

/**
 * Extracts and scores every labelled bulletin: each NAME.json below the folder `labels`, with the bulletin that it names
 * (else NAME.txt) below the folder `bulletins`, which may be the same.
 */
export async function evaluateFolder(
	labels: string,
	bulletins: string,
	extract: (bulletin: Bulletin) => Reading
): Promise<FolderEvaluation> {
	const problems: Notice[] = [];
	const labelled = new Map<string, Labels>();
	const sources = new Map<string, Source>();
	for (const found of await labelFiles(labels)) {
		const read = 'problems' in found ? found : await readLabelled(found, bulletins);
		if ('problems' in read) {
			problems.push(...read.problems);
		} else if (labelled.has(read.labels.file)) {
			problems.push(labelledTwice(read.name, read.labels.file));
		} else {
			labelled.set(read.labels.file, read.labels);
			sources.set(read.labels.file, { text: read.bulletin.text, reading: extract(read.bulletin) });
		}
	}
	const readings = [...sources.values()].map(({ reading }) => reading);
	const evaluation = score([...labelled.values()], readings);
	const missed = new Set(evaluation.misses.map(({ file }) => file));
	for (const file of sources.keys()) if (!missed.has(file)) sources.delete(file);
	return { evaluation, sources, problems };
}

/** The .json files below a folder, by name; hidden ones are passed over, links to folders not followed. */
async function labelFiles(folder: string): Promise<({ name: string; path: string } | Problems)[]> {
	let names: string[];
	try {
		names = await readdir(folder, { recursive: true });
	} catch (error) {
		return [{ problems: [faultNotice(folder, faultOf(error))] }];
	}
	const files = names
		.map((name) => ({ name: name.replaceAll('\\', '/'), path: join(folder, name) }))
		.filter(({ name }) => /\.json$/i.test(name) && !/(?:^|\/)\./.test(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	return files.length > 0 ? files : [{ problems: [noLabels(folder)] }];
}

async function readLabelled(
	{ name, path }: { name: string; path: string },
	folder: string
): Promise<{ name: string; labels: Labels; bulletin: Bulletin } | Problems> {
	const json = await readText(name, path);
	if ('problems' in json) return json;
	const written = parseLabels(name, json.text);
	if ('problems' in written) return written;
	const { file, issued } = written.labels;
	for await (const item of readBulletins([join(folder, file)])) {
		if ('problem' in item) return { problems: [item.problem] };
		const bulletin = { ...item.bulletin, file, issued };
		const placed = placeLabels(name, written.labels, bulletin.text);
		return 'problems' in placed ? placed : { name, labels: placed.labels, bulletin };
	}
	return { problems: [faultNotice(file, { kind: 'missing' })] };
}

/** A label file may be in any encoding that a bulletin may be in. */
async function readText(name: string, path: string): Promise<{ text: string } | Problems> {
	try {
		const found = await stat(path);
		if (!found.isFile()) return { problems: [faultNotice(name, { kind: 'special' })] };
		if (found.size > LARGEST) {
			return { problems: [faultNotice(name, { kind: 'too-large', bytes: found.size })] };
		}
		const decoded = decode(await readFile(path));
		return 'fault' in decoded ? { problems: [faultNotice(name, decoded.fault)] } : decoded;
	} catch (error) {
		return { problems: [faultNotice(name, faultOf(error))] };
	}
}

function noLabels(folder: string): Notice {
	return {
		subject: folder,
		zh: `${folder}：文件夹里没有标注。每份简报 NAME.txt 旁应有 NAME.json`,
		en: `${folder}: the folder holds no labels. Put a NAME.json beside each bulletin NAME.txt`
	};
}

function labelledTwice(name: string, file: string): Notice {
	return {
		subject: name,
		zh: `${name}：${file} 已有别的标注文件。请只留一个`,
		en: `${name}: ${file} is labelled by another file already. Keep one of them`
	};
}
