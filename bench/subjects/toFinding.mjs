/** A message on a virtual file as a finding; older ones of the unified family call the place a position. */
export function toFinding({ place, position, reason }) {
  const { start, end } = place ?? position;
  return { start: start.offset, end: end.offset, message: reason };
}
