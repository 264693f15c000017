import { bulletinsMentionsEvents } from '#store/schema/001-bulletins-mentions-events.ts';
import { frozenViews } from '#store/schema/002-frozen-views.ts';
import { eventsByDay } from '#store/schema/003-events-by-day.ts';
import { masks } from '#store/schema/004-masks.ts';
import { retellings } from '#store/schema/005-retellings.ts';
import { issueStatements } from '#store/schema/007-issue-statements.ts';
import { savedViews } from '#store/schema/006-saved-views.ts';
import type { Migration } from '#store/schema/migration.ts';

/** The versions of the schema, oldest first. One that has been released is never changed: a change is a new one. */
export const migrations: readonly Migration[] = [
	bulletinsMentionsEvents,
	frozenViews,
	eventsByDay,
	masks,
	retellings,
	savedViews,
	issueStatements
];
