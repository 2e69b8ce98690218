import { injectComposer, injectPart, injectThreads } from '../browser/injectScript';
import type { Handlers } from '../messages/router';
import type { BackgroundParts } from './background-parts';
import { changeRecords } from './changeRecords';
import { composerContext } from './composerContext';
import { eraseEverything } from './eraseEverything';
import { findOffers } from './findOffers';
import { findOthers } from './findOthers';
import { isThreadKnown } from './isThreadKnown';
import { mailboxOfSender } from './mailboxOfSender';
import { noticeSent } from './noticeSent';
import { noticeUnsent } from './noticeUnsent';
import { placePanel } from './placePanel';
import { sendTestReminder } from './sendTestReminder';
import { strangerContext } from './strangerContext';
import { textsForMail } from './textsForMail';

/** One function per message of the protocol. */
export function createHandlers(parts: BackgroundParts): Handlers {
  return {
    ...changeRecords(parts),
    'records/erase': () => eraseEverything(parts),
    'notice/read': async () => ({ notice: await parts.store.notice() }),
    'notice/seen': async ({ at }) => {
      await parts.store.noticeSeen(at);
      return { ok: true };
    },
    'reminders/sweep': async () => ({ dueCount: await parts.look() }),
    'reminders/test': sendTestReminder,
    'panel/offer': ({ recipients }) => findOffers(parts, recipients),
    'panel/guess': ({ recipients }) => strangerContext(parts, recipients),
    'panel/others': ({ applicationId }) => findOthers(parts, applicationId),
    'composer/inject': async (_, { tab }) => ({ injected: tab?.id !== undefined && (await injectComposer(tab.id)) }),
    'composer/bring': async ({ part }, { tab }) => ({
      injected: tab?.id !== undefined && (await injectPart(tab.id, part)),
    }),
    'composer/texts': textsForMail,
    'thread/inject': async (_, { tab }) => ({ injected: tab?.id !== undefined && (await injectThreads(tab.id)) }),
    'thread/known': ({ senders }) => isThreadKnown(parts, senders),
    'composer/context': ({ recipients }, sender) => composerContext(parts, recipients, mailboxOfSender(sender)),
    'composer/place': (place, sender) => placePanel(parts, place, mailboxOfSender(sender)),
    'composer/sent': (data) => noticeSent(parts, data),
    'composer/unsent': ({ operationId }) => noticeUnsent(parts, operationId),
  };
}
