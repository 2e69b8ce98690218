import { foldings } from '../../domain/foldName';
import { NICKNAMES } from './nicknames.data';

const GROUPS = new Map<string, Set<number>>();
for (const [n, line] of NICKNAMES.entries())
  for (const name of line.split(' ')) GROUPS.set(name, (GROUPS.get(name) ?? new Set()).add(n));

/** A short form keeps at least so much of the whole name: Alex, Alexandra. */
const SHORTEST = 3;

/** The same name in another spelling: umlauts written out or left out, accents, apostrophes, case. */
export function isSameName(one: string, other: string): boolean {
  const there = foldings(other);
  return foldings(one).some((each) => there.includes(each));
}

/** The same first name, or one that may be short for the other. Rather too generous: in doubt nobody is told anything. */
export function mayBeSameFirstName(one: string, other: string): boolean {
  if (isSameName(one, other)) return true;
  const [a = '', b = ''] = [foldings(one)[0], foldings(other)[0]];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST && long.includes(short)) return true;
  // "Lexi" for Alexandra, "Peti" for Petra
  const stem = short.replace(/(?:ie|i|y)$/, '');
  if (stem.length >= SHORTEST && long.includes(stem)) return true;
  if (short.length > SHORTEST && long.startsWith(short.slice(0, SHORTEST))) return true;
  return [...(GROUPS.get(a) ?? [])].some((group) => GROUPS.get(b)?.has(group));
}
