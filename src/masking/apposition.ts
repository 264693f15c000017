/** Offices that are told after a name: 王海，社区党委书记，…; 王海是社区的党委书记; 王海书记. */
import { AFTER_PUBLIC, standings, type Standing } from './private-roles.ts';

/** Stretches between commas that are looked at, and characters. */
const SEGMENTS = 6;
const REACH = 80;
const HOLDS = /^(?:现任|曾任|历任|时任|任|担任|是|系|为|作为|身为|当选)/u;
/** Somebody else is spoken of: 郭文俊，找到居委会主任. */
const ACTS = /[到找向对请被给和与把将说看见问带跟让叫替帮]/u;

/** The office or role that a name has by the words right behind it; null: none. */
export function standingAround(text: string, end: number): Standing | null {
	const after = text.slice(end, end + REACH);
	if (AFTER_PUBLIC.test(after)) return 'office';
	const segments = /^[^。；！？\n]*/u.exec(after)![0].split(/[，,]/u, SEGMENTS);
	for (const [index, segment] of segments.entries()) {
		const words = segment.trim();
		const holds = HOLDS.test(words);
		if (!holds && index !== 1) continue;
		const last = standings.find(words, 0, words.length).at(-1);
		if (last?.end !== words.length || (last.value !== 'office' && last.value !== 'role')) continue;
		if (!ACTS.test(words.slice(holds ? 2 : 0, last.start))) return last.value;
	}
	return null;
}
