import type ICAL from 'ical.js';

/** A value that is none, such as a date made of letters, counts as missing. */
export function readValue(property: ICAL.Property | null | undefined): unknown {
  try {
    return property?.getFirstValue();
  } catch {
    return undefined;
  }
}

/** A parameter's first value, `''` where there is none. */
export function readParameter(property: ICAL.Property, name: string): string {
  const [value = ''] = [property.getParameter(name) ?? ''].flat();
  return value;
}
