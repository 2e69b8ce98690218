import { injectComposer, injectPhrases } from '../browser/injectScript';
import type { Handlers } from '../messages/router';
import type { BackgroundParts } from './background-parts';
import { changeRecords } from './changeRecords';
import { composerContext } from './composerContext';
import { findOffers } from './findOffers';
import { findOthers } from './findOthers';
import { noticeSent } from './noticeSent';

/** One function per message of the protocol. */
export function createHandlers(parts: BackgroundParts): Handlers {
  return {
    ...changeRecords(parts),
    'reminders/sweep': async () => ({ dueCount: await parts.look() }),
    'panel/offer': ({ recipients }) => findOffers(parts, recipients),
    'panel/others': ({ applicationId }) => findOthers(parts, applicationId),
    'composer/inject': async (_, { tab }) => ({ injected: tab?.id !== undefined && (await injectComposer(tab.id)) }),
    'composer/phrases': async ({ language }, { tab }) => ({
      injected: tab?.id !== undefined && (await injectPhrases(tab.id, language)),
    }),
    'composer/context': ({ recipients }) => composerContext(parts, recipients),
    'composer/sent': (data) => noticeSent(parts, data),
  };
}
