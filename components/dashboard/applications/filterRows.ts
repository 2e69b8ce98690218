import { type CalendarDate, isEnded } from '../../../lib/domain/application';
import { addDays } from '../../../lib/domain/calendar-date';
import { isDueNow } from '../../../lib/domain/follow-ups/nextFollowUp';
import { AHEAD } from '../today/todaySteps';
import type { Due, ListQuery } from './listQuery';
import type { Row } from './row';
import { isFound, searchTerms } from './searchText';

function dueOf({ next }: Row, today: CalendarDate): Due | undefined {
  if (!next) return undefined;
  if (isDueNow(next)) return 'now';
  return next.remindOn <= addDays(today, AHEAD) ? 'soon' : 'later';
}

/** Those that are looked for otherwise: with those that have ended, unless they are not wanted. */
function isWanted(
  row: Row,
  { stage, due, country, showsEnded }: Omit<ListQuery, 'text'>,
  today: CalendarDate,
): boolean {
  const { application } = row;
  if (stage ? application.stage.name !== stage : !showsEnded && isEnded(application)) return false;
  if (country && application.country !== country) return false;
  return !due || dueOf(row, today) === due;
}

/**
 * The rows that fit what is looked for, in the order they came in. Ended ones are left out until they are asked for, by name
 * of their stage or all of them.
 *
 * @example filterRows(rows, { ...EVERYTHING, text: 'weber' }, today)
 */
export function filterRows(rows: readonly Row[], query: ListQuery, today: CalendarDate): Row[] {
  const terms = searchTerms(query.text);
  return rows.filter((row) => isWanted(row, query, today) && isFound(row.application, terms));
}
