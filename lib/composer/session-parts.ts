import type { Language } from '../domain/application';
import type { Ask } from './ask';
import type { CardSource } from './CardSource';
import type { HighlightLayer } from './highlightLayer';
import type { LeftMails } from './LeftMails';
import type { Detect } from './MailLanguageReader';
import type { PhraseSource } from './PhraseSource';
import type { PanelTexts } from './panel-elements';
import type { ReadThread } from './ThreadSource';

/** What a session needs from outside. */
export interface SessionParts {
  ask: Ask;
  phrases: PhraseSource;
  /** The browser's own judgement of a text's language, where it has one. */
  detect?: Detect | undefined;
  /** Reads the open thread, where there can be one. */
  readThread?: ReadThread;
  panelUrl: string;
  cardUrl: string;
  cards: CardSource;
  texts: PanelTexts;
  /** The interface's language: decides where a mail is too short to tell. */
  languageHint: Language;
  /** Absent where the browser can't paint; the panel lists the findings all the same. */
  layer: HighlightLayer | undefined;
  /** The mails of this document that have left. */
  left: LeftMails;
}
