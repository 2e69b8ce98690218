import type { Ask } from '../../lib/composer/ask';
import type { CardLine } from '../../lib/composer/card-port';
import type { Shortcut } from '../../lib/composer/shortcut';
import type { Language } from '../../lib/domain/application';

/** What the card needs from the page it stands in. */
export interface CardTools {
  line: CardLine;
  ask: Ask;
  /** Why a rule marks words, and what to do instead, in the languages of the interface. */
  reasons: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  advice: CardTools['reasons'];
  language: Language;
  now(): number;
  newId(): string;
  /** Whether a click came from the user: the page around the frame must not press our buttons. */
  isByUser(event: { isTrusted: boolean }): boolean;
  /** Something was pressed that had only just come under the pointer. */
  onEarly(): void;
  shortcutOf(event: KeyboardEvent): Shortcut | undefined;
  /** The key of the finding that next or previous leads to. */
  step(keys: readonly string[], from: string | null, shortcut: Shortcut): string | null;
}
