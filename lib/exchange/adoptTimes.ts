import type { Application } from '../domain/application';
import type { FileReading } from './incoming';

/**
 * A table doesn't say when its records were made or changed: of those that are here already the times are those here. So the same table
 * once more has nothing new, and what was changed here since counts for more than the table.
 */
export function adoptTimes(reading: FileReading, existing: readonly Application[]): FileReading {
  if (!reading.ok) return reading;
  const known = new Map(existing.map((application) => [application.id, application]));
  const applications = reading.incoming.applications.map((application) => {
    const here = known.get(application.id);
    return here ? { ...application, createdAt: here.createdAt, updatedAt: here.updatedAt } : application;
  });
  return { ...reading, incoming: { ...reading.incoming, applications } };
}
