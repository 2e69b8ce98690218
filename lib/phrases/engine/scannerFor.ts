import type { Language } from '../../domain/application';
import { de } from '../compiled/de';
import { en } from '../compiled/en';
import { BlockScanner } from './BlockScanner';
import { loadRules } from './loadRules';

const scanners = new Map<Language, BlockScanner>();

/** The scanner with a language's rules, unpacked at the first call. */
export function scannerFor(language: Language): BlockScanner {
  const known = scanners.get(language);
  if (known) return known;
  const fresh = new BlockScanner(loadRules(language === 'de' ? de : en, language));
  scanners.set(language, fresh);
  return fresh;
}
