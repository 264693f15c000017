/** Pages with other makers' timelines, each at the settings in which it is fastest, behind the contract of `window.__bench`. */

export const PEERS = ['vis', 'echarts', 'd3'] as const;

/** What every page needs: the columns, the districts as rows, and the moment after a paint. */
const COMMON = `
import { tableFromIPC } from '/file/@uwdata+flechette/dist/flechette.mjs';
const n = new URLSearchParams(location.search).get('n');
const table = tableFromIPC(await (await fetch('/data/columns?n=' + n)).arrayBuffer());
const { lanes, types } = JSON.parse(table.schema.metadata.get('shixu'));
const [start, lane, type] = ['start', 'lane', 'type'].map((name) => table.getChild(name).toArray());
const districts = [...new Set(lanes.map((one) => one.district ?? '市级'))];
const row = lanes.map((one) => districts.indexOf(one.district ?? '市级'));
const at = (i) => start[i] * 60000;
const day = 86400000;
const colours = ['#1F5BB0', '#733A14', '#BA7600', '#2089BA', '#AE4C90', '#00805E', '#6E6600', '#4B4842'];
const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = resolve;
	port2.postMessage(null);
}));
const all = document.getElementById('all');
`;

const PAGES: Record<(typeof PEERS)[number], { head: string; script: string }> = {
	vis: {
		head: `<link rel="stylesheet" href="/file/vis-timeline/styles/vis-timeline-graph2d.min.css"><script src="/file/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>`,
		script: `
const make = (only) => {
	const items = [];
	for (let i = 0; i < start.length; i++)
		if (only === null || type[i] === only) items.push({ id: i, start: new Date(at(i)), group: row[lane[i]], type: 'point', content: '' });
	return items;
};
let resolveReady;
const ready = new Promise((resolve) => (resolveReady = resolve));
const items = new vis.DataSet(make(null));
const timeline = new vis.Timeline(all, items, new vis.DataSet(districts.map((content, id) => ({ id, content }))), { stack: false, showTooltips: false, selectable: false });
timeline.on('changed', function once() { timeline.off('changed', once); painted().then(resolveReady); });
const drawn = (act) => new Promise((resolve) => { const done = () => { timeline.off('changed', done); painted().then(resolve); }; timeline.on('changed', done); act(); });
const range = { from: 0, to: 0 };
const look = (from, to) => { range.from = from; range.to = to; return drawn(() => timeline.setWindow(from, to, { animation: false })); };
let only = null;
window.__bench = { ready, zoom: (a, b) => look(Date.parse(a), Date.parse(b)), pan: (days) => look(range.from + days * day, range.to + days * day),
	filterType: (id) => { only = only === null ? types.indexOf(id) : null; return drawn(() => timeline.setItems(new vis.DataSet(make(only)))); } };`
	},
	echarts: {
		head: `<script src="/file/echarts/dist/echarts.min.js"></script>`,
		script: `
const make = (only) => {
	const kept = [];
	for (let i = 0; i < start.length; i++) if (only === null || type[i] === only) kept.push(i);
	const data = new Float64Array(kept.length * 2);
	kept.forEach((i, k) => { data[2 * k] = at(i); data[2 * k + 1] = row[lane[i]]; });
	return data;
};
const chart = echarts.init(all, null, { renderer: 'canvas' });
const range = { from: Date.UTC(2018, 0, 1), to: Date.UTC(2023, 0, 1) };
const finished = (act) => new Promise((resolve) => { const done = () => { chart.off('finished', done); painted().then(resolve); }; chart.on('finished', done); act(); });
const ready = finished(() => chart.setOption({ animation: false, grid: { left: 80, right: 10, top: 10, bottom: 30 }, xAxis: { type: 'time', min: range.from, max: range.to },
	yAxis: { type: 'category', data: districts }, series: [{ type: 'scatter', large: true, largeThreshold: 500, progressive: 0, symbolSize: 4, data: make(null), dimensions: ['x', 'y'] }] }));
const look = (from, to) => { range.from = from; range.to = to; return finished(() => chart.setOption({ xAxis: { min: from, max: to } })); };
let only = null;
window.__bench = { ready, zoom: (a, b) => look(Date.parse(a), Date.parse(b)), pan: (days) => look(range.from + days * day, range.to + days * day),
	filterType: (id) => { only = only === null ? types.indexOf(id) : null; return finished(() => chart.setOption({ series: [{ data: make(only) }] })); } };`
	},
	d3: {
		head: `<script src="/file/d3/dist/d3.min.js"></script>`,
		script: `
const events = Array.from({ length: start.length }, (_, i) => ({ x: at(i), row: row[lane[i]], type: type[i] }));
const x = d3.scaleUtc([Date.UTC(2018, 0, 1), Date.UTC(2023, 0, 1)], [90, 936]);
const svg = d3.select(all).append('svg').attr('width', 936).attr('height', 700);
const axis = svg.append('g').attr('transform', 'translate(0,680)');
const marks = svg.append('g');
let only = null;
const draw = () => {
	const [from, to] = x.domain().map(Number);
	const shown = events.filter((one) => one.x >= from && one.x < to && (only === null || one.type === only));
	marks.selectAll('circle').data(shown).join('circle').attr('cx', (one) => x(one.x)).attr('cy', (one) => 20 + one.row * 38).attr('r', 3).attr('fill', (one) => colours[one.type % 8]);
	axis.call(d3.axisBottom(x));
	return painted();
};
const look = (from, to) => { x.domain([from, to]); return draw(); };
const ready = draw();
window.__bench = { ready, zoom: (a, b) => look(Date.parse(a), Date.parse(b)), pan: (days) => { const [from, to] = x.domain().map(Number); return look(from + days * day, to + days * day); },
	filterType: (id) => { only = only === null ? types.indexOf(id) : null; return draw(); } };`
	}
};

/** HTML of a peer's page. */
export function peerPage(name: string, size: number): string {
	const page = PAGES[name as (typeof PEERS)[number]];
	if (!page) return `<!doctype html><title>${size}</title>`;
	return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,">${page.head}</head>
<body style="margin:0"><div id="all" style="width:936px;height:700px"></div><script type="module">${COMMON}${page.script}</script></body></html>`;
}
