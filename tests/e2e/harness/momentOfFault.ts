import type { Random } from './seededRandom';

/** The fault itself is its moment: lets a random time within `limit` ms go by while the writers write. */
export function momentOfFault(random: Random, limit: number): Promise<void> {
  return new Promise((now) => setTimeout(now, random() * limit));
}
