import type { Language } from '../../lib/domain/application';
import { useText } from './text';

/** The language of the interface texts, for dates and names of countries. */
export function useLanguage(): Language {
  return useText()('interface_language') === 'de' ? 'de' : 'en';
}
