import { injectComposer } from '../browser/injectScript';
import type { Handlers } from '../messages/router';
import type { BackgroundParts } from './background-parts';
import { changeRecords } from './changeRecords';
import { findOffers } from './findOffers';
import { noticeSent } from './noticeSent';

/** One function per message of the protocol. */
export function createHandlers(parts: BackgroundParts): Handlers {
  return {
    ...changeRecords(parts),
    'reminders/sweep': async () => ({ dueCount: await parts.look() }),
    'panel/offer': ({ recipients }) => findOffers(parts, recipients),
    'composer/inject': async (_, { tab }) => ({ injected: tab?.id !== undefined && (await injectComposer(tab.id)) }),
    'composer/context': async ({ recipients }) => {
      const [offers, { ignoredRules }] = await Promise.all([findOffers(parts, recipients), parts.store.settings()]);
      return { isKnownRecipient: offers.length > 0, ignoredRules, mailLanguage: 'auto' };
    },
    'composer/sent': (data) => noticeSent(parts, data),
  };
}
