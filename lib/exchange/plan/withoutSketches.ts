import type { Incoming } from '../incoming';

/** The same without the numbers by which letters can be compared. */
export function withoutSketches(incoming: Incoming): Incoming {
  const applications = incoming.applications.map((application) => ({
    ...application,
    letters: application.letters.map((letter) => ({ ...letter, sketch: [] })),
  }));
  return { ...incoming, applications };
}
