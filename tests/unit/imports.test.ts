import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
/** The kinds of event are data, which whatever draws or names them reads. */
const TYPES = 'extract/lexicon/event-types.ts';
/** Why something is masked: data too. */
const RULES = 'masking/rules.ts';
/** The way from a bulletin's offsets to an article's. */
const OFFSETS = 'extract/segment/source-offset.ts';

/** What each stage may import, apart from itself: folders, or files. What is not listed here does not exist. */
const MAY: Record<string, string[]> = {
	'model.ts': [],
	'edtf.ts': ['model.ts'],
	'filters.ts': ['edtf.ts', 'model.ts'],
	words: ['edtf.ts', 'filters.ts', 'model.ts', RULES],
	styles: [],
	ingest: ['model.ts'],
	extract: ['edtf.ts', 'model.ts'],
	masking: ['extract', 'model.ts'],
	merge: ['edtf.ts', 'model.ts'],
	store: ['edtf.ts', 'filters.ts', 'masking', 'model.ts'],
	charts: ['edtf.ts', 'filters.ts', 'model.ts', 'words', TYPES],
	/** Collections that are made up to measure with. */
	bench: ['charts', 'edtf.ts', 'model.ts', TYPES],
	exports: ['charts', 'edtf.ts', 'filters.ts', 'model.ts', 'store', 'words', TYPES],
	evaluate: ['edtf.ts', 'extract', 'filters.ts', 'ingest', 'model.ts'],
	'pipeline.ts': ['edtf.ts', 'extract', 'ingest', 'merge', 'model.ts', 'store'],
	'corpus.server.ts': ['extract', 'model.ts', 'pipeline.ts', 'store'],
	ui: ['charts', 'edtf.ts', 'exports', 'filters.ts', 'model.ts', 'store', 'words', OFFSETS, RULES, TYPES],
	'app.d.ts': ['filters.ts', 'model.ts'],
	params: ['ui'],
	'hooks.server.ts': ['corpus.server.ts', 'filters.ts', 'routes', 'ui', 'words'],
	routes: [
		...['bench', 'charts', 'corpus.server.ts', 'edtf.ts', 'exports', 'filters.ts', 'model.ts'],
		...['store', 'styles', 'ui', 'words', RULES, TYPES]
	],
	cli: [
		'merge',
		'edtf.ts',
		'evaluate',
		'exports',
		'extract',
		'filters.ts',
		'ingest',
		'model.ts',
		'pipeline.ts',
		'store'
	]
};

interface Import {
	from: string;
	/** Path below src, or the name of a package. */
	to: string;
	own: boolean;
	/** `import()`: loaded when it is asked for. */
	dynamic: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter((name) => /\.(?:ts|mjs|svelte)$/.test(name));
const codeOf = new Map(files.map((file) => [file, withoutComments(readFileSync(join(SRC, file), 'utf8'))]));
const imports = files.flatMap((file) => importsOf(file, codeOf.get(file)!));

function withoutComments(source: string): string {
	return source.replace(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<=^|\s)\/\/.*$/gm, '');
}

function importsOf(from: string, code: string): Import[] {
	const found = code.matchAll(
		/^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?'(?<static>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)/gm
	);
	return [...found].map(({ groups }) => {
		const name = (groups!.static ?? groups!.dynamic).replace(/\?\w+$/, '');
		const own = name.startsWith('#') || name.startsWith('.');
		const to = name.startsWith('#')
			? name.slice(1)
			: name.startsWith('.')
				? relative(SRC, join(SRC, dirname(from), name)).replaceAll('\\', '/')
				: name;
		return { from, to, own, dynamic: groups!.dynamic !== undefined };
	});
}

/** Folder directly below src, or the file itself. */
function stageOf(path: string): string {
	return path.split('/')[0];
}

describe('imports in src', () => {
	it('are all read', () => {
		expect(files.length).toBeGreaterThan(50);
		expect(imports).toContainEqual({
			from: 'pipeline.ts',
			to: 'ingest/read-bulletins.ts',
			own: true,
			dynamic: false
		});
		expect(imports).toContainEqual({
			from: 'cli/commands.ts',
			to: 'cli/commands/serve.ts',
			own: true,
			dynamic: true
		});
	});

	it('come from stages that have their place in the order', () => {
		expect(files.filter((file) => !(stageOf(file) in MAY))).toEqual([]);
	});

	it('go one way', () => {
		const wrong = imports.filter(({ from, to, own }) => {
			const [stage, target] = [stageOf(from), stageOf(to)];
			return own && stage !== target && !MAY[stage]?.some((allowed) => allowed === target || allowed === to);
		});
		expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
	});

	it('never go round', () => {
		const next = new Map<string, string[]>();
		for (const { from, to, own, dynamic } of imports) {
			if (own && !dynamic) next.set(from, [...(next.get(from) ?? []), to]);
		}
		expect(cycles(next)).toEqual([]);
	});

	it('of SQL engines stand in the store alone', () => {
		const engines = imports.filter(({ to }) => /^(?:@electric-sql|pg)(?:\/|$)/.test(to));
		expect([...new Set(engines.map(({ from }) => stageOf(from)))]).toEqual(['store']);
	});
});

describe('the extraction', () => {
	/** Scripts that make word lists; nothing imports them. */
	const isScript = (file: string): boolean => /(?:^|\/)make-[\w-]+\.ts$/.test(file);
	const pure = files.filter((file) => stageOf(file) === 'extract' && !isScript(file));

	it('imports nothing that reads, waits or draws', () => {
		const packages = imports.filter(({ from, own }) => pure.includes(from) && !own).map(({ to }) => to);
		const allowed = ['dayjs', 'dayjs/plugin/utc.js', 'tyme4ts'];
		expect([...new Set(packages)].filter((name) => !allowed.includes(name))).toEqual([]);
		expect(imports.filter(({ to }) => isScript(to))).toEqual([]);
	});

	it('knows no clock, chance, environment or network', () => {
		const IMPURE =
			/\bprocess\.|\bglobalThis\b|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bMath\.random\b|\bfetch\(|\bconsole\.|\bsetTimeout\b|\bIntl\.(?!Segmenter\b)|\btoLocale\w+\(|\bimport\.meta\b/;
		const hits = pure.flatMap((file) => {
			const hit = IMPURE.exec(codeOf.get(file)!);
			return hit ? [`${file}: ${hit[0]}`] : [];
		});
		expect(hits).toEqual([]);
	});
});

describe('cycles', () => {
	it('finds a way that goes round, and none where there is none', () => {
		const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));
		expect(cycles(graph({ a: ['b', 'c'], b: ['c'], c: [] }))).toEqual([]);
		expect(cycles(graph({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual(['b -> c -> b']);
		expect(cycles(graph({ a: ['a'] }))).toEqual(['a -> a']);
	});
});

/** Every way that comes back to where it began, once each: `b -> c -> b`. */
function cycles(next: Map<string, string[]>): string[] {
	const done = new Set<string>();
	const way: string[] = [];
	const found: string[] = [];
	const visit = (file: string): void => {
		const at = way.indexOf(file);
		if (at >= 0) found.push([...way.slice(at), file].join(' -> '));
		if (at >= 0 || done.has(file)) return;
		way.push(file);
		for (const to of next.get(file) ?? []) visit(to);
		way.pop();
		done.add(file);
	};
	for (const file of next.keys()) visit(file);
	return found;
}
