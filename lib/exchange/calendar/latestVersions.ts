import type { Appointment } from '../../inbox/readAppointments';

/** Whether `one` is a later version than `other`: by its number, then by when it was written (RFC 5546, 2.1.5). */
export function isLater(
  one: Pick<Appointment, 'sequence' | 'stamp'>,
  other: Pick<Appointment, 'sequence' | 'stamp'>,
): boolean {
  return one.sequence === other.sequence ? one.stamp > other.stamp : one.sequence > other.sequence;
}

/** Of several versions of one appointment the last one, in the order in which they are first named; without a UID each counts. */
export function latestVersions(appointments: readonly Appointment[]): Appointment[] {
  const latest = new Map<string, Appointment>();
  appointments.forEach((appointment, index) => {
    const name = appointment.uid || `#${index}`;
    const known = latest.get(name);
    if (!known || isLater(appointment, known)) latest.set(name, appointment);
    // The same version once more, but called off: a cancellation may keep number and stamp.
    else if (appointment.isCancelled && !isLater(known, appointment)) latest.set(name, appointment);
  });
  return [...latest.values()];
}
