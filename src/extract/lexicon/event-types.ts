/**
 * The kinds of event, in the order in which charts stack them. To add one: a line here, its signal words, a shape.
 * Names, hues and shapes: the project's own design (Okabe–Ito colours, tuned for paper and ink), November 2026.
 */
export type Hue = 'blue' | 'ochre' | 'orange' | 'sky' | 'purple' | 'green' | 'olive' | 'grey';

export interface EventType {
	id: string;
	zh: string;
	en: string;
	hue: Hue;
	/** SVG path on a 12 px box around 0,0; fill-rule evenodd. */
	shape: string;
}

export const eventTypes: readonly EventType[] = [
	{ id: 'deployment', zh: '人员下沉', en: 'Deployment', hue: 'blue', shape: 'M-6,-4.8H6L0,5.8Z' },
	{ id: 'airport', zh: '机场驻点', en: 'Airport', hue: 'blue', shape: 'M0,-6.6L5.8,5.4L0,2.4L-5.8,5.4Z' },
	{ id: 'quarantine', zh: '隔离转运', en: 'Quarantine', hue: 'ochre', shape: 'M-4.8,-4.8H4.8V4.8H-4.8Z' },
	{
		id: 'screening',
		zh: '排查登记',
		en: 'Screening',
		hue: 'ochre',
		shape: 'M-5.4,-5.2H5.4V-2.7H-5.4ZM-5.4,-1.25H5.4V1.25H-5.4ZM-5.4,2.7H5.4V5.2H-5.4Z'
	},
	{
		id: 'medical',
		zh: '医疗救治',
		en: 'Medical',
		hue: 'ochre',
		shape: 'M-2.1,-5.8H2.1V-2.1H5.8V2.1H2.1V5.8H-2.1V2.1H-5.8V-2.1H-2.1Z'
	},
	{ id: 'policy', zh: '政策举措', en: 'Policy', hue: 'orange', shape: 'M0,-6.4L6.4,0L0,6.4L-6.4,0Z' },
	{ id: 'reopening', zh: '复工复产', en: 'Reopening', hue: 'orange', shape: 'M-4.4,-5.9L6,0L-4.4,5.9Z' },
	{
		id: 'meeting',
		zh: '会议',
		en: 'Meeting',
		hue: 'sky',
		shape: 'M5.2,0A5.2,5.2 0 1 1 -5.2,0A5.2,5.2 0 1 1 5.2,0Z'
	},
	{
		id: 'training',
		zh: '培训宣讲',
		en: 'Training',
		hue: 'sky',
		shape: 'M-5.4,-5.2H5.4V2.6H0L-3.2,6V2.6H-5.4Z'
	},
	{
		id: 'inspection',
		zh: '调研检查',
		en: 'Inspection',
		hue: 'purple',
		shape: 'M-6.8,0Q0,-8 6.8,0Q0,8 -6.8,0ZM1.9,0A1.9,1.9 0 1 0 -1.9,0A1.9,1.9 0 1 0 1.9,0Z'
	},
	{
		id: 'enforcement',
		zh: '监督执法',
		en: 'Enforcement',
		hue: 'purple',
		shape: 'M-5,-5.4H5V0.4C5,3.4 2.4,5.2 0,6.4C-2.4,5.2 -5,3.4 -5,0.4Z'
	},
	{
		id: 'volunteering',
		zh: '志愿活动',
		en: 'Volunteering',
		hue: 'green',
		shape:
			'M0,5.8C-3,3.4 -6.2,0.8 -6.2,-2.2C-6.2,-4.3 -4.7,-5.6 -3.1,-5.6C-1.7,-5.6 -0.6,-4.8 0,-3.6C0.6,-4.8 1.7,-5.6 3.1,-5.6C4.7,-5.6 6.2,-4.3 6.2,-2.2C6.2,0.8 3,3.4 0,5.8Z'
	},
	{
		id: 'supplies',
		zh: '物资捐赠',
		en: 'Supplies',
		hue: 'green',
		shape: 'M0,-6.2L5.4,-3.1V3.1L0,6.2L-5.4,3.1V-3.1Z'
	},
	{
		id: 'service',
		zh: '民生服务',
		en: 'Service',
		hue: 'olive',
		shape: 'M0,-6.2L6.4,-0.4H4.3V5.4H-4.3V-0.4H-6.4Z'
	},
	{
		id: 'culture',
		zh: '文体活动',
		en: 'Culture',
		hue: 'olive',
		shape: 'M0,-6.6L1.75,-2.2L6.4,-1.95L2.8,1L3.95,5.5L0,3L-3.95,5.5L-2.8,1L-6.4,-1.95L-1.75,-2.2Z'
	},
	{
		id: 'construction',
		zh: '建设改造',
		en: 'Construction',
		hue: 'olive',
		shape: 'M-5.4,-5.4H5.4V-2.8H1.4V2.8H5.4V5.4H-5.4V2.8H-1.4V-2.8H-5.4Z'
	},
	{
		id: 'other',
		zh: '其他',
		en: 'Other',
		hue: 'grey',
		shape:
			'M-1.2,-6H1.2V-2.1L4.6,-4L5.8,-2L2.4,0L5.8,2L4.6,4L1.2,2.1V6H-1.2V2.1L-4.6,4L-5.8,2L-2.4,0L-5.8,-2L-4.6,-4L-1.2,-2.1Z'
	}
];

const byId = new Map(eventTypes.map((type) => [type.id, type]));

/** The type with this id; `other` for an id that no longer exists. */
export function eventType(id: string): EventType {
	return byId.get(id) ?? eventTypes[eventTypes.length - 1];
}
