import type { SeenThread } from '../../lib/composer/thread-port';
import type { Application, Instant, ZoneName } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { ChangeResult, MessageData } from '../../lib/messages/protocol';
import type { DraftStore } from './draftStore';

/** What the popup can do and know; everything comes from the page that mounts it. */
export interface PopupTools {
  now: Instant;
  zone: ZoneName;
  plan: (application: Application) => FollowUp[];
  /** Answers with a problem instead of rejecting when the background isn't there. */
  change: (request: MessageData<'application/change'>) => Promise<ChangeResult>;
  /** Whether the change could still be taken back. */
  undo: (operationId: string) => Promise<boolean>;
  newId: () => string;
  draftStore: DraftStore;
  /** The thread of the mail tab in front, read anew; `null` where there is none. */
  readThread: () => Promise<SeenThread | null>;
  /** Where a step is done: a new mail, the call sheet, or the application. */
  stepAddress: (application: Application, step: FollowUp) => string;
}
