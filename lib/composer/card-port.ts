import type { ComposeState, PanelFinding, ToComposer } from './panel-port';
import { type Fields, isFields, isFinding, isList, isOneOf, isPerson, isText, isToComposer } from './panel-port';
import type { Line } from './receivePort';

// What a compose window and the card at its marked words say to each other. Smaller than what the panel hears: no text but the marked words.

export interface CardState {
  findings: PanelFinding[];
  /** Key of the finding that the card stands at, or `null` while it is away. */
  shown: string | null;
  recipients: ComposeState['recipients'];
  /** The application that the mail is for, as far as it is known. */
  applicationId: string | null;
}

export type ToCard =
  | { type: 'state'; state: CardState }
  /** The user came by keyboard: take the focus. */
  | { type: 'focus' };

/** `select`: go to another finding, or away (`null`). `resize`: the card for the finding that was shown last is as high as this. */
export type FromCard =
  | Extract<ToComposer, { type: 'replace' | 'ignore' | 'select' | 'resize' | 'backToText' }>
  /** Shows the finding in the panel's list. */
  | { type: 'openPanel' };

/** The card's end of the line. */
export type CardLine = Line<FromCard, ToCard>;

const TO_CARD: Record<ToCard['type'], (message: Fields) => boolean> = {
  state: ({ state }) =>
    isFields(state) &&
    isList(state.findings, isFinding) &&
    (state.shown === null || isText(state.shown)) &&
    isList(state.recipients, isPerson) &&
    (state.applicationId === null || isText(state.applicationId)),
  focus: () => true,
};

const FROM_CARD: readonly unknown[] = ['replace', 'ignore', 'select', 'resize', 'backToText'];

export const isToCard = (value: unknown): value is ToCard => isOneOf(TO_CARD, value);
export const isFromCard = (value: unknown): value is FromCard =>
  isFields(value) && (value.type === 'openPanel' || (FROM_CARD.includes(value.type) && isToComposer(value)));
