import type { SentLetter } from '../application';
import { fieldOf, refuse } from './field';
import { doneRecord, readRecord, withRecord } from './followUpRecords';
import type { Transition } from './transition';

/** The user says for which step a letter was that has left: it is kept with that step, which is ticked off as of the day it left. */
export const assignLetter: Transition = (before, command, moment) => {
  const record = readRecord(before, command);
  const id = fieldOf(command, 'letterId');
  const letter = before.letters.find(({ operationId }) => operationId === id.value);
  if (!letter) refuse(id, 'unknown');
  const assigned = (each: SentLetter) => (each === letter ? { ...each, kind: record.kind, key: record.key } : each);
  const application = { ...before, letters: before.letters.map(assigned) };
  if (!letter || record.status === 'done') return { application, subject: record.key };
  return withRecord(application, command, doneRecord(record, { at: moment.now, on: letter.on, channel: 'mail' }));
};
