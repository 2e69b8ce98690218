import { uncapitalised } from '../firstLetter';
import { FINITE } from './english';
import { PEOPLE, PLAIN_VERBS, SINGULAR_VERBS } from './englishLists';
import { VERB_FIRST } from './verbFirst.data';
import { tokensOf } from './words';

/** Behind these begins a clause with a verb of its own. */
const CLAUSE_START = /^(?:that|who|which|how|what|when|if|because|so|where|while)$/;
const AFTERTHOUGHT = /^(?:not|even|including|too|also|especially)$/;
/** "breaks paid", "dogs allowed in the office": what is said of a thing in the plural, then nothing or a preposition. */
const STATE =
  /^((?:(?!(?:always|also) )[\p{L}'’-]+ ){1,3})((?:always |also )?(?:allowed|welcome|welcomed|included|paid|encouraged)(?=$| (?:in|on|at|from|for|after|before|by|to|during)\s\S).*)$/iu;

/**
 * The company's own verb at the head of a note, said to the reader: only where table and next words leave no doubt.
 *
 * @example verbFirst('pairs with QA') // 'that you pair with QA'
 */
export function verbFirst(text: string): string | undefined {
  const [first = '', ...others] = tokensOf(text.toLowerCase());
  const follows = Object.hasOwn(VERB_FIRST, first) ? VERB_FIRST[first] : undefined;
  if (follows === undefined || !new RegExp(`^\\S+ ${follows}`, 'i').test(text)) return undefined;
  const stop = others.findIndex((token) => CLAUSE_START.test(token));
  const main = stop < 0 ? others : others.slice(0, stop);
  if (
    main.some(
      (token, index) =>
        isAnotherVerb(token, main[index - 1] ?? '', first) ||
        (token === ',' && !AFTERTHOUGHT.test(main[index + 1] ?? '')),
    )
  )
    return undefined;
  const yours = text.slice(first.length).replace(/^( (?:in |for |about |to |after |with )?)(?:its|their) /i, '$1your ');
  return /\b(?:its|they|he|she)\b/i.test(yours) ? undefined : `that you ${first.slice(0, -1)}${yours}`;
}

/**
 * A thing in the plural and how it is: "dogs allowed".
 *
 * @example plainState('dogs allowed in the office') // 'that dogs are allowed in the office'
 */
export function plainState(text: string): string | undefined {
  const [, thing = '', state = ''] = STATE.exec(text) ?? [];
  const words = tokensOf(thing.toLowerCase());
  const last = words.at(-1) ?? '';
  if (/^(?:no|not)$/.test(words[0] ?? '')) return undefined;
  if (words.some((word) => FINITE.has(word) || Object.hasOwn(VERB_FIRST, word))) return undefined;
  if (!PEOPLE.has(last) && !/[^s'’iu]s$/.test(last)) return undefined;
  return `that ${uncapitalised(thing)}are ${state}`;
}

/** "hires locally and trains people": the second would keep its s; "the values people share": a noun after all. */
const isAnotherVerb = (token: string, before: string, first: string) =>
  FINITE.has(token) ||
  Object.hasOwn(VERB_FIRST, token) ||
  SINGULAR_VERBS.has(token) ||
  (first !== 'lets' && PEOPLE.has(before) && PLAIN_VERBS.has(token));
