/**
 * The commonest characters of modern Chinese prose with their traditional forms, and the marks between them. Order and
 * choice follow Jun Da's character frequency list of modern Chinese (2004, first 150), with words of public notices added.
 */
const COMMON = new Set(
	'的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运街道居委党组织防控疫情志愿服务群众工作会议镇村號這個們來為國說時會對過發後裡經麼動還進樣開從實軍無與長機關點業將兩間問應戰頭體見產將話給門員'
);
const MARKS = new Set('，。、；：？！“”‘’（）《》—…　「」『』·');

/**
 * How much a text looks like Chinese prose: the share of common characters and Chinese marks among all that is not
 * ASCII, 0 to 1. Prose has about 0.5; the same bytes read in a wrong encoding have less than 0.1. 0 for plain ASCII and
 * for anything with private or unassigned characters in a tenth of its places. Looks at the first 20,000 characters.
 */
export function plausibility(text: string): number {
	let [other, common, strange] = [0, 0, 0];
	for (const character of text.slice(0, 20_000)) {
		if (character <= '\u007f') continue;
		other++;
		if (COMMON.has(character) || MARKS.has(character)) common++;
		else if (character === '\ufffd' || /\p{Co}|\p{Cn}|\p{Cc}/u.test(character)) strange++;
	}
	return other === 0 || strange * 10 > other ? 0 : common / other;
}
