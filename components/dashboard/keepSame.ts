import type { Application } from '../../lib/domain/application';

/**
 * The records as they were read last, where those that haven't changed are the very same objects as before: what was worked out
 * for each of them still holds.
 *
 * @example keepSame(before, now)[0] === before[0] // when its `rev` is the same
 */
export function keepSame(before: readonly Application[], now: readonly Application[]): Application[] {
  const known = new Map(before.map((each) => [each.id, each]));
  return now.map((each) => {
    const same = known.get(each.id);
    return same?.rev === each.rev && same.updatedAt === each.updatedAt ? same : each;
  });
}
