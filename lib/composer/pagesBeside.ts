import type { BesideKey } from '../messages/beside-texts';
import type { SessionParts } from './session-parts';

/** Addresses and names of what stands beside a mail: the pill, and the extension's own pages in frames. */
export function pagesBeside(
  urlOf: (page: '/compose-panel.html' | '/finding-card.html') => string,
  translate: (key: BesideKey) => string,
): Pick<SessionParts, 'panelUrl' | 'cardUrl' | 'texts'> {
  return {
    panelUrl: urlOf('/compose-panel.html'),
    cardUrl: urlOf('/finding-card.html'),
    texts: {
      open: translate('composer_open_panel'),
      look: translate('composer_look'),
      unreadable: translate('composer_unreadable'),
      frame: translate('composer_panel_name'),
      grip: translate('composer_grip'),
      card: translate('composer_card_name'),
    },
  };
}
