import { PREPOSITIONS, SMALL_WORDS } from './german';
import { words } from './words';

/** Noun, its "werden", more, and what is done: one plain main clause. */
const PASSIVE =
  /^(?:((?:[Dd]ie|[Dd]er|[Dd]as|[Aa]lle|[Jj]ede[rs]?) \p{Lu}[\p{L}-]*) (wird|werden|wurden?)|(\p{Lu}[\p{L}-]*[enrs]) (werden|wurden)) ((?:[^\s,.;:!?()]+ )+)(\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert)$/u;
/** What may follow the verb where the noun before it is what something is done to. */
const AFTER_VERB = words(
  'jeden jede jedes immer nie niemals nicht oft gemeinsam regelmäßig täglich wöchentlich dort hier selbst sofort alle',
);
const ADVERB =
  /^(?:.*(?:tags|morgens|abends|mittags|nachts)|oben|unten|hinten|innen|außen|drinnen|draußen|morgen|gestern|eben|selten|zusammen|zwischendurch|immer|hier|später|vorher|nachher|danach)$/;
const JOINS = /(?<!\p{L})(?:und|oder|aber|dass|weil|wenn|sondern|denn)(?!\p{L})/u;

/**
 * "Leihräder werden jeden Abend geprüft" as the clause that people write behind "in Erinnerung ist mir": only where nothing but its verb
 * moves, and a lone noun is sure to be a plural.
 *
 * @example passiveClause('Leihräder werden jeden Abend geprüft') // 'dass Leihräder jeden Abend geprüft werden'
 */
export function passiveClause(text: string): string | undefined {
  const [, known, verb, plural, pluralVerb, middle = '', done = ''] = PASSIVE.exec(text) ?? [];
  const noun = plural?.toLowerCase() ?? '';
  const [next = ''] = middle.split(' ', 1);
  if (done === '' || JOINS.test(middle)) return undefined;
  if (known) return `dass ${known.charAt(0).toLowerCase()}${known.slice(1)} ${middle}${done} ${verb}`;
  const isPlural = !ADVERB.test(noun) && !SMALL_WORDS.has(noun) && !PREPOSITIONS.has(noun);
  return isPlural && (PREPOSITIONS.has(next) || AFTER_VERB.has(next))
    ? `dass ${plural} ${middle}${done} ${pluralVerb}`
    : undefined;
}
