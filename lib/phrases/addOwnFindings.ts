import type { Finding } from './finding';

/**
 * The rules' findings in a block, and between them those of the user's own phrases. At the same place the rule's wins, since it
 * can say why; one that the user has hidden wins nothing.
 */
export function addOwnFindings(
  found: readonly Finding[],
  own: readonly Finding[],
  isHidden: (finding: Finding) => boolean,
): readonly Finding[] {
  if (own.length === 0) return found;
  const shown = found.filter((finding) => !isHidden(finding));
  const added = own.filter(({ start, end }) => !shown.some((each) => each.start < end && start < each.end));
  return [...found, ...added].sort((one, other) => one.start - other.start);
}
