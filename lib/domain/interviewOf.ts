import type { Application, Interview } from './application';

/**
 * The interview that a step names; for steps without one the latest with this person, or else the latest of all. `undefined` when there
 * was none.
 *
 * @example interviewOf(application, null, 'c2')?.date // the day on which one last met them
 */
export function interviewOf(
  { interviews }: Pick<Application, 'interviews'>,
  id: string | null,
  contactId = '',
): Interview | undefined {
  const named = interviews.find((each) => each.id === id);
  if (named) return named;
  const latestFirst = interviews.toSorted((one, other) => startOf(other).localeCompare(startOf(one)));
  return latestFirst.find(({ contactIds }) => contactIds.includes(contactId)) ?? latestFirst[0];
}

const startOf = ({ date, time }: Interview) => `${date}T${time}`;
