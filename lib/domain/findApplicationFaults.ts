import type { Application } from './application';
import { type Fault, shortened } from './fault';
import { readApplication } from './parseApplication';
import { findFaults } from './stored-value';

/**
 * Which fields keep a value from being read whole, or would be dropped: for telling whoever made a file. None where
 * `parseApplication` gives back all of it.
 *
 * @param path where the value stands, such as `applications[3]`
 */
export function findApplicationFaults(value: unknown, path: string): Fault[] {
  const faults = findFaults(readApplication, value, path);
  return faults.length > 0 ? faults : findTwice(value as Application, path);
}

function findTwice({ contacts, interviews, followUps, lessons }: Application, path: string): Fault[] {
  const lists = Object.entries({ contacts, interviews, lessons: lessons ?? [] });
  return [
    ...lists.flatMap(([name, list]) =>
      twice(
        list.map((one) => one.id),
        (index) => `${path}.${name}[${index}].id`,
      ),
    ),
    ...twice(
      followUps.map(({ key }) => key),
      (index) => `${path}.followUps[${index}].key`,
    ),
  ];
}

/** Those that were there before. */
function twice(names: readonly string[], pathOf: (index: number) => string): Fault[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    const isSeen = seen.has(name);
    seen.add(name);
    return isSeen ? { path: pathOf(index), code: 'twice' as const, found: shortened(name) } : [];
  });
}
