import type { Application, FollowUpRecord, SentLetter } from '../application';
import { pastDays } from './dateRanges';
import { type Field, fieldOf, readCount, readDate, readList } from './field';
import { doneRecord, readRecord, withRecord } from './followUpRecords';
import { LIMITS } from './limits';
import { readContactIds } from './readInterview';
import type { Moment, Transition } from './transition';

const LAST_HASH = 0xffff_ffff;

/**
 * Keeps that a letter has left, without its text; of many the oldest are forgotten. The step it was written for is ticked off by
 * mail. One that was done before stays as it was, with its day and channel.
 */
export const recordLetter: Transition = (before, command, moment) => {
  const hasStep = fieldOf(command, 'key').value !== null;
  const record = hasStep ? readRecord(before, command) : undefined;
  const letter = readLetter(before, command, moment, record);
  const application = { ...before, letters: [...before.letters, letter].slice(-LIMITS.letters) };
  if (!record || record.status === 'done') return { application, subject: letter.key };
  return withRecord(application, command, doneRecord(record, { at: moment.now, on: letter.on, channel: 'mail' }));
};

function readLetter(
  { contacts }: Application,
  command: Field,
  { operationId, today }: Moment,
  record: FollowUpRecord | undefined,
): SentLetter {
  return {
    operationId,
    on: readDate(fieldOf(command, 'on'), pastDays(today)),
    kind: record?.kind ?? null,
    key: record?.key ?? '',
    contactIds: readContactIds(fieldOf(command, 'contactIds'), contacts),
    words: readCount(fieldOf(command, 'words'), LIMITS.letterWords),
    sketch: readList(fieldOf(command, 'sketch'), LIMITS.sketch).map((item) => readCount(item, LAST_HASH)),
  };
}
