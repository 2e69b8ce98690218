import type { PanelMailbox, PanelPlace } from '../domain/panel-place';
import type { KeepResult } from '../messages/protocol';
import type { BackgroundParts } from './background-parts';

/** Remembers how the panel stands in one mailbox; the others stay as they are. */
export function placePanel(
  { store }: Pick<BackgroundParts, 'store'>,
  place: PanelPlace,
  mailbox: PanelMailbox,
): Promise<KeepResult> {
  return store.changeSettings(({ panelPlaces }) => ({ panelPlaces: { ...panelPlaces, [mailbox]: place } }));
}
