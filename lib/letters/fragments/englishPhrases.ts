import { uncapitalised } from '../firstLetter';
import { FINITE, isNounPhrase, PREPOSITIONS, SMALL_WORDS } from './english';
import * as lists from './english-words.data';
import type { Fragment } from './fragment';
import { tokensOf, words } from './words';

const SINGULAR_NOUNS = words(lists.SINGULAR_NOUNS);
const MASS_TOPICS = words(lists.MASS_TOPICS);
const PEOPLE = words(lists.PLURAL_PEOPLE);
const PLAIN_VERBS = words(lists.PLAIN_VERBS);
const SINGULAR_VERBS = words(lists.SINGULAR_VERBS);
const PAST_OF_READER = words(lists.PAST_OF_READER);
const ING_NOUNS = words(lists.ING_NOUNS);
const ABBREVIATIONS = words(lists.ABBREVIATIONS);
const DAYS = words(lists.DAYS);

/** Behind these goes on what a noun phrase has after its noun: "demo day *every* Friday", "fair *run* by". */
const AFTER_NOUN = words('every each run made led built itself themselves together twice once');
const AUXILIARY = /^(?:is|are|was|were|has|have|had|can|will|must|may|could|would|should|does|do|did|gets?)$/;
const SOMEONE = /^(?:everyone|everybody|nobody|someone|somebody|anyone|each|no-one)$/;

/** A note in capitals alone, as it is written elsewhere: abbreviations, days and months keep theirs. */
export function unshouted(text: string): string {
  if (text !== text.toUpperCase() || text.split(/\s+/).filter((word) => /\p{L}{2,}/u.test(word)).length < 2)
    return text;
  return text.replace(/[\p{L}&'’]+/gu, (word) => {
    if (ABBREVIATIONS.has(word)) return word;
    const small = word.toLowerCase();
    return DAYS.has(small) ? word.charAt(0) + small.slice(1) : small;
  });
}

/**
 * What English can build into a sentence beyond its plain shapes: statements behind "that", activities as "the idea of …", and nouns that
 * note-takers leave without an article. Words are only added before the user's; `undefined` where it isn't sure.
 *
 * @example builtIn('showed me the whole shop floor') // { shape: 'own', text: 'I liked that you showed me the whole shop floor.' }
 */
export function builtIn(text: string): Fragment | undefined {
  if (/[:“”"‘«„]|[.?!](?:\s|$)/.test(text)) return undefined;
  if (
    PAST_OF_READER.has(firstOf(text)) &&
    text.includes(' ') &&
    !/^(?:made|met|kept|shared) (?:of|by|in)\s/i.test(text)
  )
    return { shape: 'own', text: `I liked that you ${uncapitalised(text)}.` };
  if (isStatement(text) && mayStartSmall(text)) return { shape: 'clause', text: `that ${smallStart(text)}` };
  if (isWithClause(text)) return { shape: 'object', text: smallStart(text) };
  if (isActivity(text)) return { shape: 'object', text: `the idea of ${uncapitalised(text)}` };
  const named = withArticle(text);
  return named === undefined ? undefined : { shape: 'object', text: named };
}

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

/** One who does something, and what: sure enough to stand behind "that". */
export function isStatement(text: string): boolean {
  const tokens = tokensOf(text.toLowerCase());
  const [first = '', second = '', third = ''] = tokens;
  if (first === 'no')
    return tokens.slice(1, 5).some((token) => AUXILIARY.test(token)) && !/\b(?:when|if|that|who)\b/.test(text);
  if (SOMEONE.test(first))
    return SINGULAR_VERBS.has(second) || /^(?:works|talks|starts|shares|helps|runs)$/.test(second);
  const isTheirs = /^(?:the|your|our|all|most|many|new|some|even|two|both)$/.test(first);
  const [who, verb] = isTheirs ? [second, third] : [first, second];
  if (PEOPLE.has(who) && PLAIN_VERBS.has(verb) && tokens.length > (isTheirs ? 3 : 2)) return true;
  if (/^(?:it|he|she|there|this|you|they|we)$/.test(first))
    return [FINITE, SINGULAR_VERBS, PAST_OF_READER, PLAIN_VERBS].some((list) => list.has(second));
  return hasMainVerb(tokens);
}

/** "the questions *you* asked": what may have a verb of its own. */
const OWN_CLAUSE = /^(?:that|who|which|where|when|how|what|why|if|because|while|i|you|we|they|he|she|,)$/;
/** "bread *made* on site", "tools *shared* by all": verbs only with an object behind them. */
const PARTICIPLE =
  /^(?:made|built|used|kept|found|held|shared|described|told|said|led|needed|wanted|met|let|explained|mentioned|helped)$/;
const OBJECT = /^(?:me|us|it|them|the|a|an|their|his|her|its|that|how|why)$/;
/** "early morning *runs*": verbs only behind one who does something. */
const PLURAL_TOO = /^(?:runs|works|looks|shares|builds|helps|needs|uses|means|meets|lets|wants)$/;

/** A finite verb before anything that may have one of its own. */
function hasMainVerb(tokens: readonly string[]): boolean {
  if (FINITE.has(tokens[0] ?? '')) return false;
  const stop = tokens.findIndex((token, index) => index > 0 && OWN_CLAUSE.test(token));
  const main = stop < 0 ? tokens : tokens.slice(0, stop);
  return main.some((token, index) => index > 0 && isMainVerb(token, main[index - 1] ?? '', tokens[index + 1] ?? ''));
}

function isMainVerb(token: string, before: string, after: string): boolean {
  if (!FINITE.has(token) && !SINGULAR_VERBS.has(token)) return false;
  if (PREPOSITIONS.has(before) || after === '' || after === 'by') return false;
  if (PARTICIPLE.test(token)) return OBJECT.test(after);
  return !PLURAL_TOO.test(token) || SINGULAR_NOUNS.has(before) || SOMEONE.test(before);
}

const firstOf = (text: string) => tokensOf(text.toLowerCase())[0] ?? '';

/** A capital may begin a name; a small letter, or a word that is small elsewhere, begins none. */
function mayStartSmall(text: string): boolean {
  return (
    smallStart(text) !== text || !/^\p{Lu}/u.test(text) || /^(?:(?:Ms|Mrs?|Dr|Prof)\.? |[\p{Lu}\d&]{2,}\s)/u.test(text)
  );
}

function smallStart(text: string): string {
  const [first = '', second = ''] = tokensOf(text.toLowerCase());
  const isSmall =
    (first.endsWith('s') && /^(?:are|were|have|get)$/.test(second)) ||
    SMALL_WORDS.has(first) ||
    PEOPLE.has(first) ||
    SOMEONE.test(first) ||
    SINGULAR_NOUNS.has(first) ||
    PREPOSITIONS.has(first);
  return isSmall && first !== 'i' ? uncapitalised(text) : text;
}

/** "the questions you asked": determiner, noun, and who did it. */
function isWithClause(text: string): boolean {
  const [, head = ''] =
    /^(?:the|all the|your)((?: [^\s,]+){1,3}) (?:you|they|we|everyone|everybody) [^\s,]+/i.exec(text) ?? [];
  return head !== '' && !tokensOf(head.toLowerCase()).some((token) => FINITE.has(token) || PREPOSITIONS.has(token));
}

/** "pairing on Fridays", "working in pairs". */
function isActivity(text: string): boolean {
  const [first = '', second = ''] = tokensOf(text.toLowerCase());
  return /^\p{L}{2,}ing$/u.test(first) && !ING_NOUNS.has(first) && PREPOSITIONS.has(second) && !text.includes(',');
}

/** Bare nouns with "the" before them, or a list of such: before the first alone, where things in the plural follow each other. */
function withArticle(text: string): string | undefined {
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

const AGENT = /^(?:boss|chef|chief|company|management|manager|owner)$/;

/** In -s, and no verb at the head of its note: "pairs with QA" and "the chef cooks" are left alone, "straight answers" are not. */
function isPlural(item: string): boolean {
  const tokens = tokensOf(item.toLowerCase());
  const head = headOf(item);
  if (/^(?:people|staff|children|men|women)$/.test(head)) return true;
  if (!/[^s'’]s$/.test(head) || SINGULAR_VERBS.has(head) || /(?:us|is|ics|always|perhaps)$/.test(head)) return false;
  const before = tokens[tokens.indexOf(head) - 1] ?? '';
  const mayBeVerb = PLAIN_VERBS.has(head.replace(/s$/, '')) || FINITE.has(head);
  return (
    !mayBeVerb || (before !== '' && !SINGULAR_NOUNS.has(before) && !PEOPLE.has(`${before}s`) && !AGENT.test(before))
  );
}
