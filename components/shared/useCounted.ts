import type { TextKey } from '../../lib/messages/text-key';
import { useText } from './text';
import { useLanguage } from './useLanguage';

/** The texts for one and for more, by the plural forms of the interface language (`Intl.PluralRules`). */
export type CountedText = Partial<Record<Intl.LDMLPluralRule, TextKey>> & { other: TextKey };

/**
 * Looks up the text that fits a number; it fills $1.
 *
 * @example counted(1, { one: 'preview_apply_one', other: 'preview_apply' }) // 'Apply (1 change)'
 */
export function useCounted(): (count: number, texts: CountedText) => string {
  const t = useText();
  const language = useLanguage();
  return (count, texts) => t(texts[new Intl.PluralRules(language).select(count)] ?? texts.other, count);
}
