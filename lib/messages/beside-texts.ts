import type { Language } from '../domain/application';
import type { TextKey } from './text-key';

/** All interface texts that a mail page ever holds: the names of what stands beside a mail. */
export const BESIDE_KEYS = [
  'composer_open_panel',
  'composer_look',
  'composer_unreadable',
  'composer_panel_name',
  'composer_grip',
  'composer_card_name',
  'thread_panel_name',
] as const satisfies readonly TextKey[];

export type BesideKey = (typeof BESIDE_KEYS)[number];

/** Those texts in the interface's language. */
export interface BesideTexts {
  language: Language;
  texts: Readonly<Record<BesideKey, string>>;
}
