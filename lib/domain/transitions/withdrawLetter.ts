import type { Application, FollowUpRecord, SentLetter } from '../application';
import type { Command } from '../commands';
import { fieldOf, refuse } from './field';
import { openRecord } from './followUpRecords';
import type { Transition } from './transition';

const TICKS: readonly string[] = ['recordLetter', 'assignLetter'] satisfies Command['name'][];

/**
 * A letter has not left after all: it is forgotten, and the step that it ticked off is open again. A step that was done in another
 * way before stays done, and so does one that another letter was written for (R9).
 */
export const withdrawLetter: Transition = (before, command) => {
  const id = fieldOf(command, 'letterId');
  const letter = before.letters.find(({ operationId }) => operationId === id.value);
  if (!letter) {
    refuse(id, 'unknown');
    return { application: before, subject: '' };
  }
  const letters = before.letters.filter((each) => each !== letter);
  const reopen = (record: FollowUpRecord) =>
    isTickedBy(record, letter, before) ? { ...openRecord(record), snoozes: record.snoozes } : record;
  return { application: { ...before, letters, followUps: before.followUps.map(reopen) }, subject: letter.key };
};

/** By a letter as it left, or when the user said afterwards that it was for this step; by no other that is still there. */
function isTickedBy(
  { key, status, at }: FollowUpRecord,
  letter: SentLetter,
  { history, letters }: Application,
): boolean {
  if (key !== letter.key || status !== 'done' || letters.some((each) => each !== letter && each.key === key))
    return false;
  return history.some((entry) => entry.at === at && entry.subject === key && TICKS.includes(entry.what));
}
