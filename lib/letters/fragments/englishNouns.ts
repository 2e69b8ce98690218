import { uncapitalised } from '../firstLetter';
import { FINITE, isNounPhrase, PREPOSITIONS, SMALL_WORDS } from './english';
import { AGENT, DAYS, MASS_TOPICS, PEOPLE, PLAIN_VERBS, SINGULAR_NOUNS, SINGULAR_VERBS } from './englishLists';
import { firstOf, smallStart } from './smallStart';
import { tokensOf, words } from './words';

/** Behind these goes on what a noun phrase has after its noun: "demo day *every* Friday", "fair *run* by". */
const AFTER_NOUN = words('every each run made led built itself themselves together twice once');

/** A topic so that it fits behind "about": "training days", "the start date"; `undefined` where it isn't sure. */
export function afterAbout(topic: string): string | undefined {
  if (/[:“”"‘«„?.]/.test(topic) || /\d/.test(topic)) return undefined;
  const items = topic.split(/, | and /);
  const fitted = items.map((item) => {
    const head = headOf(item);
    if (isNounPhrase(item) || (isBare(item) && (isPlural(item) || MASS_TOPICS.has(head)))) return item;
    return isBare(item) && SINGULAR_NOUNS.has(head) ? `the ${item}` : undefined;
  });
  if (fitted.includes(undefined)) return undefined;
  return fitted.length > 2 ? undefined : smallStart(fitted.join(' and '));
}

/** Bare nouns with "the" before them, or a list of such: before the first alone, where things in the plural follow each other. */
export function withArticle(typed: string): string | undefined {
  const text = typed.replace(/, (?!and )(?!.*(?:,| and ))/, ' and ');
  const items = text.split(/, (?:and )?| and /);
  if (!items.every((item) => isNounPhrase(item) || isNamedThing(withoutArticle(item)))) return undefined;
  const [first = ''] = items;
  if (withoutArticle(first) !== first || isNounPhrase(first)) return smallStart(text);
  const start = /^\p{Lu}\p{Ll}/u.test(text) && !DAYS.has(firstOf(text)) ? uncapitalised(text) : text;
  const areSingle = items.every((item) => withoutArticle(item) === item && SINGULAR_NOUNS.has(headOf(item)));
  return `the ${areSingle ? start.replace(/ and /, ' and the ').replace(/, (?!and )/g, ', the ') : start}`;
}

const withoutArticle = (item: string) => item.replace(/^(?:the|your|our|a|an) /i, '');

const isNamedThing = (item: string) => isBare(item) && (isPlural(item) || SINGULAR_NOUNS.has(headOf(item)));

/** No word that begins something else, and no verb. */
function isBare(item: string): boolean {
  const tokens = tokensOf(item.toLowerCase());
  if (tokens.length === 0 || tokens.length > 9 || tokens.includes(',')) return false;
  const [first = ''] = tokens;
  if (
    /^(?:no|not|never|very|so|too|my|i|we|you|they|and|but|or|also|just|only|still|because|although|if|when|own|some|lots|plenty|enough|each|every|another|any|such|both)$/.test(
      first,
    )
  )
    return false;
  return (
    !SMALL_WORDS.has(first) &&
    !PREPOSITIONS.has(first) &&
    !tokens.some((token) => FINITE.has(token) && token !== 'work' && token !== 'run')
  );
}

/** The last word before what a noun phrase has after its noun. */
function headOf(item: string): string {
  const tokens = tokensOf(item.toLowerCase());
  const end = tokens.findIndex((token, index) => index > 0 && (PREPOSITIONS.has(token) || AFTER_NOUN.has(token)));
  return (end < 0 ? tokens : tokens.slice(0, end)).at(-1) ?? '';
}

/** In -s, and no verb at the head of its note: "pairs with QA" and "the chef cooks" are left alone, "straight answers" are not. */
function isPlural(item: string): boolean {
  const tokens = tokensOf(item.toLowerCase());
  const head = headOf(item);
  if (/^(?:people|staff|children|men|women)$/.test(head)) return true;
  if (!/[^s'’]s$/.test(head) || /(?:us|is|ics|always|perhaps)$/.test(head)) return false;
  const before = tokens[tokens.indexOf(head) - 1] ?? '';
  const mayBeVerb = PLAIN_VERBS.has(head.replace(/s$/, '')) || FINITE.has(head) || SINGULAR_VERBS.has(head);
  return (
    !mayBeVerb || (before !== '' && !SINGULAR_NOUNS.has(before) && !PEOPLE.has(`${before}s`) && !AGENT.test(before))
  );
}
