import { en as charts } from '#words/charts/en.ts';
import { count } from '#words/count.ts';
import type { zh } from '#words/zh.ts';

const months = 'January February March April May June July August September October November December'.split(
	' '
);

/** The English interface, in the shape of zh.ts. Chinese names, titles and quotations stay as in the source. */
export const en: typeof zh = {
	charts,
	name: 'Shixu',
	htmlTitle: (page) => `${page} · Shixu`,
	skip: 'Skip to content',
	comma: ', ',
	colon: ': ',
	header: {
		nav: 'Main',
		overview: 'Overview',
		bulletins: 'Bulletins',
		report: 'Report',
		units: {
			bulletins: (n: number) => (n === 1 ? 'bulletin' : 'bulletins'),
			dated: (n: number) => (n === 1 ? 'dated event' : 'dated events'),
			undated: () => 'without a date'
		},
		search: 'People, places, matters',
		searchLabel: 'Search the events',
		searchKey: 'Press / to search',
		jump: 'Go to…',
		language: 'Language',
		toDark: 'Switch to dark',
		toLight: 'Switch to light'
	},

	filters: {
		label: 'Filters',
		from: 'From',
		to: 'To',
		until: 'to',
		presets: 'Common periods',
		everything: 'Everything',
		month: (month, year) => (year === null ? months[month - 1] : `${months[month - 1]} ${year}`),
		months: 'By month',
		lastDays: (days) => `Last ${days} days`,
		area: 'Area',
		certainty: 'Certainty',
		all: 'all',
		chosen: (n) => `${n} chosen`,
		types: 'Type',
		typesHelp: 'Legend; choose one to see only that kind',
		othersZero: (n) => `${n} more: 0`,
		apply: 'Apply',
		showResult: (n) => `Show ${n} of them`,
		result: (shown, total) => `${count(shown, 'event')} of ${total} shown`,
		hitsUnit: '',
		remove: (what) => `Remove filter: ${what}`,
		selected: (date) => `Selected: ${date}`,
		search: (q) => `“${q}”`,
		reset: 'Reset',
		share: 'Share',
		copied: 'Link copied',
		copyFailed: 'Could not copy; copy it from the address bar',
		notices: 'Values in the address that were not used',
		cityLevel: 'City-wide',
		districtLevel: 'District-wide'
	},

	modality: {
		happened: '',
		planned: 'Planned',
		deadline: 'Deadline',
		ongoing: 'Ongoing'
	},

	undated: {
		'no-date': 'The text gives no date',
		vague: 'Too wide a span',
		unresolved: 'The context does not tell the day',
		impossible: 'No such day in the calendar'
	},

	timeline: {
		title: 'Timeline',
		finding: (week, n, top, type) =>
			top > 1 && top < n
				? `Busiest week: ${week}, ${count(n, 'event')}, ${top} of them ${type.toLowerCase()}`
				: `Busiest week: ${week}, ${count(n, 'event')}`,
		legend: 'How dates are drawn',
		hidden: (filtered, undated) =>
			[
				filtered > 0 ? `${count(filtered, 'event')} filtered out` : '',
				undated > 0 ? `${undated} without a date` : ''
			]
				.filter(Boolean)
				.join(', '),
		allShown: 'Every dated event is shown'
	},

	districts: {
		title: {
			day: 'Districts by day',
			week: 'Districts by week',
			month: 'Districts by month',
			year: 'Districts by year'
		},
		titleWithin: {
			day: 'Subdistricts by day',
			week: 'Subdistricts by week',
			month: 'Subdistricts by month',
			year: 'Subdistricts by year'
		},
		measured: {
			count: 'One square is one event, in the period in which it began',
			bars: 'Height: events, in the period in which they began',
			bulletin: 'Height: events per bulletin, on average',
			characters: 'Height: events per 10,000 characters, on average'
		},
		adjust: 'Settings',
		by: 'Panels',
		district: 'Districts',
		subdistrict: 'Subdistricts',
		measure: 'Values',
		measures: { count: 'Events', bulletin: 'Per bulletin', characters: 'Per 10,000 characters' },
		measureHelp:
			'More text tells of more events; that does not make a place busier. To compare places, use events per bulletin or per 10,000 characters.',
		sort: 'Order',
		byCount: 'By count',
		byName: 'By name',
		byMap: 'As on the map',
		place: 'Area',
		period: 'Period',
		type: 'Type',
		count: 'Events',
		grey: 'Grey: filtered out. ',
		bin: 'Interval',
		day: 'Day',
		week: 'Week',
		month: 'Month',
		year: 'Year',
		scale: 'Scale',
		shared: 'Shared',
		own: 'Own',
		finding: (week, district, n, top, type) =>
			top > 1 && top < n
				? `${district} had ${count(n, 'event')} in the week ${week}, ${top} of them ${type.toLowerCase()}`
				: `${district} had ${count(n, 'event')} in the week ${week}`
	},

	figure: {
		table: 'Table',
		source: (bulletins) => `Source: ${count(bulletins, 'bulletin')}, each event tied to its sentence.`,
		moreRows: (n) => `${count(n, 'more row')}: see the files to download.`
	},

	hours: {
		title: 'Hours of the day',
		subtitle: 'Events with a clock',
		hour: 'Hour'
	},
	names: {
		people: 'People most often named',
		organisations: 'Bodies most often named',
		subtitle: 'Events that name them',
		name: 'Name',
		title: 'Office'
	},

	calendar: { title: 'Calendar', subtitle: 'Events a day' },
	matrix: { title: 'Types and areas', subtitle: 'Number of events' },

	chronicle: {
		title: 'Chronicle',
		subtitle: 'Day by day',
		count: (n) => count(n, 'event'),
		wholeMonth: 'This month',
		wholeYear: 'This year',
		noDay: 'day unknown',
		at: (offset) => `character ${offset}`,
		people: (n) => count(n, 'person', 'people')
	},

	pager: {
		label: 'Pages of the chronicle',
		rows: (first, last, total) => `${first}–${last} of ${total} events`,
		first: 'Earliest',
		previous: '100 before',
		next: '100 after',
		last: 'Latest'
	},
	shelf: {
		title: 'Without a date',
		subtitle: (n) => `${count(n, 'event')}, not in the charts`,
		none: 'No undated event matches the filters',
		alike: (n) => `${n} like it`
	},

	details: {
		label: 'Selected event',
		position: (index, total) => `${index} of ${total}`,
		previous: 'Previous event',
		next: 'Next event',
		close: 'Close',
		outside: 'This event is outside the current filters',
		missing: (id) => `There is no event ${id}; its bulletin may have been replaced`,
		undated: 'No date',
		wholeBulletin: 'Read the whole bulletin',
		alsoIn: 'Also told in',
		range: (start, end) => `characters ${start}–${end}`,
		checked: 'matches the source',
		people: 'People',
		organisations: 'Bodies',
		quantities: 'Numbers',
		places: 'Places',
		certainty: 'Certainty',
		why: 'Why it is recorded so',
		topics: { date: 'Date', year: 'Year', type: 'Type', area: 'Area', modality: 'Nature', title: 'Title' },
		neighbours: (place) => `Before and after in ${place}`,
		brief: {
			what: 'Shixu turns a folder of community bulletins into a chronicle: what happened, when and where, each entry tied to its sentence.',
			title: 'What is here',
			how: 'Choose a mark in the timeline or a line of the chronicle: its date, its source and the reasons for both appear here.',
			keys: 'Keyboard: Tab to the timeline, arrows from event to event, Enter selects, Esc clears; / goes to the search.',
			days: (days) => `over ${count(days, 'day')}`,
			densest: 'Busiest week',
			mostType: 'Most frequent type',
			mostPlace: 'Most frequent area',
			events: (n) => count(n, 'event')
		}
	},
	take: { download: 'Download', embed: 'Embed' },

	empty: {
		corpusTitle: 'No bulletins yet',
		corpusHow: 'Put the bulletins’ text files (.txt) into this folder and start again:',
		corpusCommand: 'To see only what is in one file:',
		filteredTitle: 'No event matches',
		filteredHow: (what, n) => `Without ${what} there would be ${count(n, 'event')}.`,
		filteredReset: 'The filters leave nothing together, and removing one or two of them does not help.',
		loosen: (what) => `Remove ${what}`,
		loosenAll: 'Remove all filters'
	},

	bulletins: {
		title: 'Bulletins',
		subtitle: (n) => `${count(n, 'bulletin')}, by area`,
		characters: (n) => `${n} characters`,
		dated: (n) => count(n, 'dated event'),
		undated: (n) => `${n} without a date`,
		year: (year) => `Year ${year}`,
		yearUnknown: 'Year undecided',
		issued: (day) => `issued ${day}`,
		untitled: '(untitled)'
	},

	bulletin: {
		crumbs: 'You are here',
		previous: 'Previous',
		next: 'Next',
		legend: 'Marks in the text',
		marks: {
			event: 'dates an event',
			reference: 'reference only',
			label: 'part of a name',
			background: 'background'
		},
		byTime: 'By time',
		rail: 'The time of this bulletin',
		noTime: (n) => `${count(n, 'more paragraph')} without a time`,
		onlyMentions: (n) => `${count(n, 'more paragraph')} without an event`,
		onTimeline: 'Show in the timeline',
		undatedHere: (n) => `${n} without a date`
	},

	masks: {
		title: 'Masked in public',
		editorNote: 'This is the text itself. Public pages, embeds and files mask what is listed here.',
		none: 'Nothing private was found that would have to be masked.',
		masked: 'masked in public',
		open: 'public as it stands',
		doOpen: 'Unmask',
		doMask: 'Mask',
		shownAs: (shown: string) => `in public ${shown}`,
		rule: (why: string) => `Rule: ${why}`,
		why: 'Reason, if any',
		words: 'Mask other words',
		wordsHelp: 'A name, number or address that no rule found, as the text has it',
		decided: (day: string, masked: boolean) =>
			`An editor decided on ${day} ${masked ? 'to mask it' : 'not to mask it'}`,
		reason: (why: string) => `: ${why}`,
		checkedBut: 'as in the text, but for what is masked'
	},

	error: {
		notFoundTitle: 'No such page',
		notFound: 'The address may be mistyped, or the bulletin is no longer in the folder.',
		failedTitle: 'Something went wrong',
		failed: 'The server could not finish this; the terminal shows why. Try again in a moment, or restart it.',
		home: 'To the overview',
		list: 'All bulletins'
	}
};
