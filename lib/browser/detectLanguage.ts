import type { Language } from '../domain/application';
import { native } from './native';

/** Below this share of the text another language may be meant, in percent. */
const MOSTLY = 70;

/**
 * The browser's own judgement of a longer text, made on the device: German or English, or `undefined` where it isn't sure,
 * knows neither, or has no such function. Content scripts may ask (Chromium 156, Firefox ESR 153; 2026-11).
 */
export async function detectLanguage(text: string): Promise<Language | undefined> {
  try {
    const { isReliable, languages } = await native.i18n.detectLanguage(text);
    const [first] = languages;
    if (!isReliable || !first || first.percentage < MOSTLY) return undefined;
    return first.language === 'de' || first.language === 'en' ? first.language : undefined;
  } catch {
    return undefined;
  }
}
