import type { Application, FollowUpKind } from '../domain/application';
import type { MessageResult } from '../messages/protocol';
import { applyTo } from './applyTo';
import type { BackgroundParts } from './background-parts';

/** Both sites let a mail be taken back within half a minute; a slow device and a failing network take longer. In milliseconds. */
const AT_MOST = 5 * 60_000;

/**
 * A mail that was reported as sent is back in its window: what was kept of it goes, and its step is open again, also where the
 * user has answered meanwhile that the mail was for it. A content script names only what it reported itself, by the random id
 * that it made, and not for long: nothing but a letter is ever taken back here (H7). Where nothing has changed since, the step is as it
 * was, put off or with an agreed call; otherwise the letter alone is withdrawn. Asked again (P5), there is nothing left to do.
 */
export async function noticeUnsent(
  parts: BackgroundParts,
  operationId: string,
): Promise<MessageResult<'composer/unsent'>> {
  const { store, clock, lookSoon } = parts;
  const { now } = clock();
  const application = await store.applicationWith(operationId);
  if (!application || !hasJustRecorded(application, operationId, now)) return { kind: null };
  if ((await store.undo(operationId, now)).ok) lookSoon();
  else await applyTo(parts, application.id, parts.newId(), { name: 'withdrawLetter', letterId: operationId });
  return { kind: reopened(application, await store.application(application.id)) };
}

function hasJustRecorded({ history, letters }: Application, operationId: string, now: number): boolean {
  const entry = history.find((each) => each.operationId === operationId);
  const isLetter = entry?.what === 'recordLetter' && letters.some((each) => each.operationId === operationId);
  // A clock that was corrected meanwhile says nothing about how long it is.
  return isLetter && Math.abs(now - entry.at) <= AT_MOST;
}

function reopened(before: Application, after: Application | undefined): FollowUpKind | null {
  const isDone = ({ followUps = [] }: Partial<Application>, key: string) =>
    followUps.some((each) => each.key === key && each.status === 'done');
  const record = before.followUps.find(({ key }) => isDone(before, key) && !isDone(after ?? {}, key));
  return record?.kind ?? null;
}
