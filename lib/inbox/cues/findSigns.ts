import type { Language } from '../../domain/application';
import type { FoundSign, Sign } from './cue';
import { type CueIndex, cuesFor, indexCues, type ReadyCue } from './cueIndex';
import { ENGLISH } from './english.data';
import { ENGLISH_PLAIN } from './english-plain.data';
import { GERMAN } from './german.data';
import { GERMAN_PLAIN } from './german-plain.data';

/** These say what is, so a condition or denial around them makes them void. */
const IS_VOIDED: ReadonlySet<Sign> = new Set<Sign>(['rejects', 'invites', 'offers']);
/** "Leider noch keine Entscheidung" refuses nothing. */
const STILL_OPEN = /\bnoch (?:nicht|kein\w*)\b|\byet\b|\bentscheiden (?:wir )?uns (?:dann|danach|erst)\b/;
/** Nor does "noch nicht für jemanden entschieden". */
const OPEN_BEFORE = /\b(?:noch (?:nicht|kein\w*)|not yet|n't yet|yet to)(?: [a-z]+){0,2} $/;
/** Thanks are for what has been; a wish may follow them in the same sentence. */
const THANKS = /\b(?:dank\w*|bedank\w*|thank\w*|enjoyed|appreciate\w*)\b/;
const WISH =
  /\b(?:moecht\w*|wuerd\w*|woll\w*|lade\w*|laedt|einlad\w*|einzuladen|freue\w*|koenn\w*|passt|haett\w*|bestaetig\w*|buch\w*|like|love|invit\w*|schedul\w*|arrang\w*|available|free|could|would|confirm\w*|look\w*|book|pick|want)\b/;
const CLAUSE_END = /[,;:()]| - | (?:und|aber|and|but|or|oder|sondern) /g;
const indexes: Partial<Record<Language, CueIndex>> = {};
/** Keeps the places of the other words. */
const blanked = (words: string) => ' '.repeat(words.length);

/** The signs in a sentence's folded words: of each cue the first place. */
export function findSigns(words: string, language: Language): FoundSign[] {
  indexes[language] ??= language === 'de' ? indexCues(GERMAN, GERMAN_PLAIN) : indexCues(ENGLISH, ENGLISH_PLAIN);
  const index = indexes[language];
  return cuesFor(words, index).flatMap(({ sign, weight, parts }) => {
    const place = placeOf(words, parts);
    return place && !isVoid(words, sign, place, index) ? [{ sign, weight, ...place }] : [];
  });
}

type Place = Pick<FoundSign, 'start' | 'end'>;

function placeOf(words: string, parts: ReadyCue['parts']): Place | undefined {
  let start = words.length;
  let end = 0;
  for (const { reads } of parts) {
    const match = reads.exec(words);
    if (!match) return undefined;
    start = Math.min(start, match.index);
    end = Math.max(end, match.index + match[0].length);
  }
  return { start, end };
}

/** "If we could offer you the post" offers nothing; "we aren't able to invite you" invites nobody. A refusal holds its denial itself. */
function isVoid(words: string, sign: Sign, { start, end }: Place, index: CueIndex): boolean {
  if (!IS_VOIDED.has(sign)) return false;
  const condition = index.conditions.exec(words.replace(index.noConditions, blanked));
  if (condition && condition.index < start) return true;
  if (sign === 'invites' && THANKS.test(words.slice(0, start)) && !WISH.test(words.slice(start, end))) return true;
  if (sign === 'rejects') return STILL_OPEN.test(words.slice(start, end)) || OPEN_BEFORE.test(words.slice(0, start));
  const breaks = [...words.matchAll(CLAUSE_END)].map((each) => each.index);
  const from = breaks.findLast((each) => each < start) ?? 0;
  const to = breaks.find((each) => each >= end) ?? words.length;
  return index.denials.test(words.slice(from, to).replace(index.noDenials, ' '));
}
