import type { Language } from '../../domain/application';
import { de } from '../compiled/de';
import { en } from '../compiled/en';
import { loadRules } from './loadRules';
import { Matcher } from './matchSentence';

const matchers = new Map<Language, Matcher>();

/** The matcher with a language's rules, unpacked at the first call. It keeps nothing of a text from one call to the next. */
export function matcherFor(language: Language): Matcher {
  const known = matchers.get(language);
  if (known) return known;
  const fresh = new Matcher(loadRules(language === 'de' ? de : en, language));
  matchers.set(language, fresh);
  return fresh;
}
