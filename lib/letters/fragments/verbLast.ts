import { PREPOSITIONS, SMALL_WORDS } from './german';
import { words } from './words';

/** One plain main clause: who, with an article or as a plural, its verb, and more. */
const PLAIN = /^((?:(?:[Dd]ie|[Dd]er|[Dd]as|[Aa]lle|[Jj]ede[rs]?) )?\p{Lu}[\p{L}-]*) (\p{Ll}+) ([^,.;:!?()„“"«»]+)$/u;
const PASSIVE = /^(?:wird|werden|wurden?)$/;
const DONE = /(?:^| )(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert)$/u;
/** Verbs that part of another word would belong to: "helfen zusammen" has no end of its own. */
const VERBS = words(`
  haben hat sind ist können kann dürfen darf müssen muss sollen soll warten wartet bekommen bekommt bleiben bleibt arbeiten arbeitet kochen kocht
  essen isst lernen lernt kennen kennt helfen hilft reden redet sprechen spricht entscheiden entscheidet teilen teilt planen plant`);
const PART =
  /(?:^| )(?:ab|an|auf|aus|bei|dabei|dar|durch|ein|fest|fort|frei|her|herum|hin|los|mit|nach|nieder|statt|teil|um|vor|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen|heraus|herein|hinaus|hinein)$/;
/** Behind the verb of a lone noun in the plural these show that the noun is who or what, and no object. */
const BEHIND_VERB = words(`
  jeden jede jedes immer nie niemals nicht oft gemeinsam regelmäßig täglich wöchentlich dort hier selbst sofort früh frei per keine keinen viel einen eine ein
  sich offen direkt nur erst schon gut`);
/** "die Demos kennen alle", "Brote backen die Lehrlinge": the object first. */
const WHO = /^(?:der|die|alle|viele|wir|ich|sie|Sie|man|ihr|es|er|mehr)(?: |$)/;
const ADVERB =
  /^(?:.*(?:tags|morgens|abends|mittags|nachts)|oben|unten|hinten|innen|außen|drinnen|draußen|morgen|gestern|eben|selten|zusammen|immer|hier|später|vorher|nachher)$/;
const JOINS = /(?<!\p{L})(?:und|oder|aber|dass|weil|wenn|sondern|denn|sowie|zu \p{Ll}+n)(?!\p{L})/u;

/**
 * "Leihräder werden jeden Abend geprüft" as the clause that people write behind "in Erinnerung ist mir": only where nothing but its verb
 * moves, and the noun before it is surely its subject.
 *
 * @example verbLast('Leihräder werden jeden Abend geprüft') // 'dass Leihräder jeden Abend geprüft werden'
 */
export function verbLast(text: string): string | undefined {
  const [, who = '', verb = '', rest = ''] = PLAIN.exec(text) ?? [];
  if (JOINS.test(rest) || !movesAlone(verb, rest) || !isSubject(who, verb, rest)) return undefined;
  const subject = who.includes(' ') ? `${who.charAt(0).toLowerCase()}${who.slice(1)}` : who;
  return `dass ${subject} ${rest} ${verb}`;
}

function movesAlone(verb: string, rest: string): boolean {
  return PASSIVE.test(verb) ? DONE.test(rest) : VERBS.has(verb) && !PART.test(rest);
}

function isSubject(who: string, verb: string, rest: string): boolean {
  if (WHO.test(rest)) return false;
  if (who.includes(' ')) return true;
  const noun = who.toLowerCase();
  const [next = ''] = rest.split(' ', 1);
  const isPlural = /[enrs]$/.test(noun) && /(?:en|sind)$/.test(verb) && !ADVERB.test(noun);
  return (
    isPlural && !SMALL_WORDS.has(noun) && !PREPOSITIONS.has(noun) && (PREPOSITIONS.has(next) || BEHIND_VERB.has(next))
  );
}
