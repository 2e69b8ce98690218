import type { Letter } from './letter';
import { sharedGroups } from './wordGroups';

/** Colleagues show each other such letters: with more than this in common, they see a form letter. */
const MOST_SHARED = 0.5;

/** Whether two recipients would read the same text, salutation and closing aside. */
export function readsAlike(one: Letter, other: Letter): boolean {
  return sharedGroups(bodyOf(one), bodyOf(other)) > MOST_SHARED;
}

function bodyOf({ blocks }: Letter): string {
  return blocks
    .filter(({ isOn }) => isOn)
    .map(({ text }) => text)
    .join(' ');
}
