import { FINITE, PREPOSITIONS } from './english';
import { AGENT, PAST_OF_READER, PEOPLE, PLAIN_VERBS, SINGULAR_NOUNS, SINGULAR_VERBS, SOMEONE } from './englishLists';
import { tokensOf } from './words';

const AUXILIARY = /^(?:is|are|was|were|has|have|had|can|will|must|may|could|would|should|does|do|did|gets?)$/;
/** Behind a word in -s, these show that it is a verb. */
const FOLLOWS_VERB =
  /^(?:a|an|the|every|each|everything|everyone|everybody|it|them|their|its|all|me|how|what|together|itself)$/;

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
  if (AGENT.test(who) && /[^s]s$/.test(verb) && FOLLOWS_VERB.test(tokens[isTheirs ? 3 : 2] ?? '')) return true;
  if (first === 'you' && tokens.length > 2) return !/ing$|^(?:all|and|guys|both)$/.test(second);
  if (tokens.length > 4 && PEOPLE.has(second) && !isTheirs && PLAIN_VERBS.has(third)) return !FINITE.has(first);
  if (PEOPLE.has(who) && PLAIN_VERBS.has(verb) && tokens.length > (isTheirs ? 3 : 2)) return true;
  if (/^(?:it|he|she|there|this|you|they|we)$/.test(first))
    return [FINITE, SINGULAR_VERBS, PAST_OF_READER, PLAIN_VERBS].some((list) => list.has(second));
  return hasMainVerb(tokens);
}

/** "the questions *you* asked": what may have a verb of its own. */
const OWN_CLAUSE = /^(?:that|who|who's|that's|which|where|when|how|what|why|if|because|while|i|you|we|they|he|she|,)$/;
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
