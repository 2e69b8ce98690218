import type { Application, CalendarDate } from '../domain/application';
import type { Database } from './database';

/**
 * The applications that could need a look by the end of that day, or go out of the bin for good, by the index alone: the others
 * aren't touched (S18).
 */
export async function readDue({ applications }: Database, until: CalendarDate): Promise<Application[]> {
  const rows = await applications.where('nextOn').belowOrEqual(until).toArray();
  return rows.flatMap((row) => row.value ?? []);
}
