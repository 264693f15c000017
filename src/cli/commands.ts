import type { Command } from '#cli/io.ts';

/** A command's name, what it does in a line, and how to get it: one that is not asked for is not loaded. */
export interface Listed {
	name: string;
	usage: string;
	zh: string;
	en: string;
	load: () => Promise<Command>;
}

export const commands: readonly Listed[] = [
	{
		name: 'serve',
		usage: 'serve',
		zh: '读入 seeds 里的简报，在浏览器里看时间轴（环境变量 HOST、PORT、SHIXU_SEEDS、SHIXU_DATA）',
		en: 'reads the bulletins in seeds and serves the dashboard (settings: HOST, PORT, SHIXU_SEEDS, SHIXU_DATA)',
		load: async () => (await import('#cli/commands/serve.ts')).serveCommand
	},
	{
		name: 'extract',
		usage: 'extract FILE|FOLDER… [--format json|csv|table] [--issued 2020-03-20|2020]',
		zh: '提取简报里有日期的事件',
		en: 'prints the dated events of bulletins',
		load: async () => (await import('#cli/commands/extract.ts')).extractCommand
	},
	{
		name: 'export',
		usage: 'export NAME [-o FILE] [--from DAY --to DAY --d AREA --type TYPE --q WORDS --certainty LEVEL]',
		zh: '把图、大事记和数据导出为文件：timeline.png、chronicle.docx、events.csv 等，export --help 列出全部',
		en: 'writes charts, chronicle and data as files: timeline.png, chronicle.docx, events.csv; export --help lists all',
		load: async () => (await import('#cli/commands/export.ts')).exportCommand
	},
	{
		name: 'dates',
		usage: 'dates',
		zh: '逐行读取 {"text", "reference"}，回答其中的日期',
		en: 'answers each line {"text", "reference"} with the dates in it',
		load: async () => (await import('#cli/commands/dates.ts')).dates
	},
	{
		name: 'eval',
		usage: 'eval FOLDER [--bulletins FOLDER] [--format text|json] [--report FILE] [--floor NAME=RATE]…',
		zh: '用自己标注的简报评测读得多准，可写成网页报告',
		en: 'scores the reading of labelled bulletins, with a report of every miss',
		load: async () => (await import('#cli/commands/eval.ts')).evalCommand
	}
];
