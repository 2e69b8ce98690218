import type { Language } from '../../domain/application';

/** A written word that counts as two, in folded letters. */
export type Contraction = readonly [written: string, first: string, second: string];

const ENGLISH_ENDINGS: readonly (readonly [ending: string, full: string, subjects: string])[] = [
  ["'m", 'am', 'i'],
  ["'re", 'are', 'you we they who there what'],
  ["'ve", 'have', 'i you we they who should could would might must'],
  ["'ll", 'will', 'i you he she it we they that there who this'],
  ["'d", 'would', 'i you he she it we they that there who'],
  ["'s", 'is', 'he she it that there who what where how here'],
  ["'s", 'us', 'let'],
];
const NEGATED = 'do does did is are was were have has had would could should must need might'.split(' ');
/** Without the apostrophe, as phones and hurried people write; only where no other word is spelt so. */
const ENGLISH_OTHER: readonly Contraction[] = [
  ["can't", 'can', 'not'],
  ['cannot', 'can', 'not'],
  ['cant', 'can', 'not'],
  ["won't", 'will', 'not'],
  ["shan't", 'shall', 'not'],
  ['im', 'i', 'am'],
  ['ive', 'i', 'have'],
  ['youre', 'you', 'are'],
  ['theyre', 'they', 'are'],
  ['thats', 'that', 'is'],
  ['gonna', 'going', 'to'],
  ['wanna', 'want', 'to'],
];
const GERMAN_WITH_ES = 'geht gibt ist war waer hab hat wenn ob wie ich mir dass laeuft sieht'.split(' ');

function listEnglish(): Contraction[] {
  const found: Contraction[] = [...ENGLISH_OTHER];
  for (const [ending, full, subjects] of ENGLISH_ENDINGS)
    for (const subject of subjects.split(' ')) found.push([subject + ending, subject, full]);
  for (const verb of NEGATED) found.push([`${verb}n't`, verb, 'not'], [`${verb}nt`, verb, 'not']);
  return found;
}

/**
 * Words that count as two, so that a pattern written in full (`I have not heard`) also finds the short form
 * ("I haven't heard").
 */
export function listContractions(language: Language): readonly Contraction[] {
  if (language === 'en') return listEnglish();
  return GERMAN_WITH_ES.flatMap((word): Contraction[] => [
    [`${word}'s`, word, 'es'],
    [`${word}s`, word, 'es'],
  ]).filter(([written]) => !['ists', 'obs', 'wies', 'wars', 'habs'].includes(written));
}
