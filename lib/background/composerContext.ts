import type { PanelMailbox } from '../domain/panel-place';
import type { ComposerContext, LetterOffer } from '../messages/protocol';
import { hintKey } from '../phrases/hintKey';
import type { BackgroundParts } from './background-parts';
import { findOffers } from './findOffers';

/** As in the panel: of several applications the one with an open step is the likeliest. */
const byLikelihood = (one: LetterOffer, other: LetterOffer) =>
  Number(other.followUp !== null) - Number(one.followUp !== null);

/** What a composer may know of the records for the mail beside it. */
export async function composerContext(
  parts: Pick<BackgroundParts, 'store' | 'clock'>,
  recipients: { name: string; email: string }[],
  mailbox: PanelMailbox,
): Promise<ComposerContext> {
  const [offers, settings] = await Promise.all([findOffers(parts, recipients), parts.store.settings()]);
  const applications = new Map(offers.toSorted(byLikelihood).map(({ application }) => [application.id, application]));
  return {
    applications: [...applications.values()].map(({ id, mailLanguage = null }) => ({ id, mailLanguage })),
    ignoredHints: settings.ignoredHints.map((hint) => hintKey(hint.ruleId, hint.words, hint)),
    ownPhrases: settings.ownPhrases,
    mailLanguage: settings.mailLanguage,
    panel: settings.panelPlaces[mailbox],
  };
}
