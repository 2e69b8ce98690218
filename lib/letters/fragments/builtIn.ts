import { uncapitalised } from '../firstLetter';
import { FINITE, PREPOSITIONS } from './english';
import { AGENT, ING_NOUNS, PAST_OF_READER, SINGULAR_NOUNS } from './englishLists';
import { withArticle } from './englishNouns';
import type { Fragment } from './fragment';
import { isStatement } from './isStatement';
import { firstOf, mayStartSmall, smallStart } from './smallStart';
import { tokensOf } from './words';

/** Nothing longer fits into a sentence; the time of reading stays small. */
const LONGEST = 200;
/** "Everyone gets Sundays off. Really everyone": the second sentence may follow ours. */
const WITH_AFTERTHOUGHT = /^([^.?!:]+)\. (\p{Lu}[^.?!:,\s]*(?: [^.?!:,\s]+){1,3})$/u;
/** "honest about the overtime": how the reader was. */
const OF_READER =
  /^(?:(?:very|really|so) )?(?:honest|open|frank|clear|patient|kind|upfront|friendly|generous|transparent) (?:about|with|to) /i;

/**
 * What English can build into a sentence beyond its plain shapes: statements behind "that", activities as "the idea of …", and nouns that
 * note-takers leave without an article. Words are only added before the user's; `undefined` where it isn't sure.
 *
 * @example builtIn('showed me the whole shop floor') // { shape: 'own', text: 'I liked that you showed me the whole shop floor.' }
 */
export function builtIn(text: string): Fragment | undefined {
  const [, told, added] = WITH_AFTERTHOUGHT.exec(text) ?? [];
  if (told && added) {
    const built = builtIn(told);
    return built?.shape === 'clause' ? { shape: 'clause', text: `${built.text}. ${added}` } : undefined;
  }
  if (text.length > LONGEST || /[:“”"‘«„]|[.?!](?:\s|$)/.test(text)) return undefined;
  if (
    PAST_OF_READER.has(firstOf(text)) &&
    text.includes(' ') &&
    !/^(?:made|met|kept|shared) (?:of|by|in)\s/i.test(text)
  )
    return { shape: 'own', text: `I liked that you ${uncapitalised(text)}.` };
  if (OF_READER.test(text)) return { shape: 'own', text: `I liked that you were ${uncapitalised(text)}.` };
  if (isStatement(text) && isNamelessAgent(text)) return { shape: 'clause', text: `that the ${uncapitalised(text)}` };
  if (isStatement(text) && mayStartSmall(text)) return { shape: 'clause', text: `that ${smallStart(text)}` };
  if (isWithClause(text)) return { shape: 'object', text: smallStart(text) };
  if (isActivity(text)) return { shape: 'object', text: `the idea of ${uncapitalised(text)}` };
  const named = withArticle(text);
  return named === undefined ? undefined : { shape: 'object', text: named };
}

/** "team is young", "support team is great": who does something, without the article. */
function isNamelessAgent(text: string): boolean {
  const [first = '', second = '', third = ''] = tokensOf(text.toLowerCase());
  return AGENT.test(first) || (SINGULAR_NOUNS.has(first) && AGENT.test(second) && /^(?:is|was|has)$/.test(third));
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
