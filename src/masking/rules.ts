/** The rules of masking: what each covers, in an editor's words, and how its words are shown in public. */

/** number: 138×××××××× ; address: 宁波路×弄×号×××室; name: 郭某某; words: ×××. */
export type MaskKind = 'number' | 'address' | 'name' | 'words';

export interface MaskRule {
	id: string;
	kind: MaskKind;
	/** Why, for the list of masked items. */
	zh: string;
	en: string;
}

/**
 * In order of certainty: where two rules find the same words, the first is told. Sources: 《个人信息保护法》 第二十八条 (what is
 * sensitive), 《政府信息公开条例》 第十五条, GB/T 35273-2020 附录 A and B, and newspapers' own practice for names (郭某某).
 */
export const maskRules = [
	{ id: 'identity', kind: 'number', zh: '证件号码', en: 'Number of an identity document' },
	{ id: 'account', kind: 'number', zh: '银行卡号或账号', en: 'Bank card or account number' },
	{ id: 'phone', kind: 'number', zh: '电话号码', en: 'Telephone number' },
	{
		id: 'flat',
		kind: 'address',
		zh: '住户门牌：弄、号、单元、室',
		en: 'Address of a household, down to the flat'
	},
	{
		id: 'home',
		kind: 'address',
		zh: '前后写明是住处（家住、住在、户籍）',
		en: 'The text says that somebody lives there'
	},
	{
		id: 'patient',
		kind: 'name',
		zh: '病人、隔离人员，或受救助的人',
		en: 'A patient, a quarantined person, or one who was given relief'
	},
	{ id: 'child', kind: 'name', zh: '儿童、学生', en: 'A child or pupil' },
	{
		id: 'resident',
		kind: 'name',
		zh: '名字前后写明是居民（居民、业主、老人…）',
		en: 'Named as a resident (居民, 业主, 老人 …)'
	},
	{ id: 'kin', kind: 'name', zh: '以亲属关系提到的人', en: 'Named as somebody’s relative' },
	{ id: 'age', kind: 'name', zh: '名字后面写了年龄或性别', en: 'Age or sex stands after the name' },
	{ id: 'donor', kind: 'name', zh: '个人捐款捐物', en: 'A private donor' },
	{
		id: 'private',
		kind: 'name',
		zh: '没有写明职务或身份的个人',
		en: 'A person without an office or a public role'
	},
	{ id: 'editor', kind: 'words', zh: '编者指定', en: 'Chosen by an editor' }
] as const satisfies readonly MaskRule[];

export type MaskRuleId = (typeof maskRules)[number]['id'];

const byId = new Map<string, MaskRule>(maskRules.map((rule) => [rule.id, rule]));

/** The rule with this id; throws a RangeError on an id that is none. */
export function maskRule(id: string): MaskRule {
	const rule = byId.get(id);
	if (!rule) throw new RangeError(`Rule “${id}”: expected one of ${[...byId.keys()].join(', ')}`);
	return rule;
}
