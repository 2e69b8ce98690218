import { injectComposer, injectPhrases } from '../browser/injectScript';
import type { Handlers } from '../messages/router';
import type { BackgroundParts } from './background-parts';
import { changeRecords } from './changeRecords';
import { composerContext } from './composerContext';
import { findOffers } from './findOffers';
import { noticeSent } from './noticeSent';

/** One function per message of the protocol. */
export function createHandlers(parts: BackgroundParts): Handlers {
  return {
    ...changeRecords(parts),
    'reminders/sweep': async () => ({ dueCount: await parts.look() }),
    'panel/offer': ({ recipients }) => findOffers(parts, recipients),
    'composer/inject': async (_, { tab }) => ({ injected: tab?.id !== undefined && (await injectComposer(tab.id)) }),
    'composer/phrases': async ({ language }, { tab }) => ({
      injected: tab?.id !== undefined && (await injectPhrases(tab.id, language)),
    }),
    'composer/context': ({ recipients }) => composerContext(parts, recipients),
    'composer/sent': (data) => noticeSent(parts, data),
  };
}
