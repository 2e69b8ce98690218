import type { Language } from '../../domain/application';
import { de } from '../compiled/de';
import { en } from '../compiled/en';
import { type LoadedRules, loadRules } from './loadRules';

const loaded = new Map<Language, LoadedRules>();

/** A language's rules, unpacked at the first call. */
export function rulesFor(language: Language): LoadedRules {
  const known = loaded.get(language);
  if (known) return known;
  const fresh = loadRules(language === 'de' ? de : en, language);
  loaded.set(language, fresh);
  return fresh;
}
