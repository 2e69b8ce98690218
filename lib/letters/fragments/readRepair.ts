import type { Language } from '../../domain/application';
import { withoutEnd } from './withoutEnd';

/**
 * What a note about a weak answer holds for the letter: what to add, without the self-reproach around it.
 * `infinitive`: "mein Praktikum in Lyon erwähnen", "mention my internship" · `leave-out`: it only tells of the slip, and a letter adds, never apologises (R10).
 */
export type Repair = { shape: 'infinitive' | 'fragment'; text: string } | { shape: 'leave-out' };

const TELL_DE = '(?:erwähnen|sagen|erklären|nennen|betonen|erzählen|ansprechen|hinzufügen|ergänzen|darauf eingehen)';
const SHOULD_DE = /^(?:da )?(?:ich )?(?:hätte|haette)(?: ich)? (?:besser )?(.+)$/iu;
const SHOULD_END_DE = new RegExp(
  `^(?:(.*) )?(${TELL_DE})(?: (?:sollen|können|müssen))(,\\s*(?:dass|wie)\\b.*)?$`,
  'iu',
);
const INFINITIVE_DE = new RegExp(`^(?!ich |wir |zu )[^,:]* ${TELL_DE}$`, 'iu');
/** What leads over to an addition, and our sentence does already. */
const LEAD_DE = /^(?:außerdem|ausserdem|auch|noch|zusätzlich|wichtig|ergänzung|nachtrag): (?=\S)/iu;
const FORGOT_DE = /^(?:ich )?(?:habe |hab )?(?:vergessen|versäumt)(?: zu (?:sagen|erwähnen))?,?\s+(dass\b.+)$/iu;
const SLIP_DE =
  /\b(?:zu (?:knapp|kurz|lang|leise|schnell|vage|allgemein)|leider|sorry|blackout|stotter\w*|gestottert|peinlich\w*|schlecht\w*|schwach\w*|unsicher\w*|dumm\w*|blöd\w*|blamier\w*|verhaspelt|verplappert|vergessen|versäumt|verpatzt|vermasselt|entschuldig\w*|verzeih\w*|tut mir leid|nervös\w*|aufgeregt|besser|konkreter|langsamer|klarer|strukturierter|üben|vorbereit\w*|nicht so|weniger (?:reden|erzählen)|nicht gewusst|keine antwort)(?![\p{L}])/iu;

const SHOULD_EN =
  /^(?:I )?(?:should|could|would)(?: have|'ve|’ve) (?:better )?(mentioned|said|explained|named|added|described|told|talked about)\s+(.+)$/i;
const BASE_EN: Readonly<Record<string, string>> = {
  mentioned: 'mention',
  said: 'say',
  explained: 'explain',
  named: 'name',
  added: 'add',
  described: 'describe',
  told: 'tell',
  'talked about': 'talk about',
};
const INFINITIVE_EN = /^(?:mention|say|explain|name|add|describe|talk about|tell (?:you|them)(?= ))\s+\S/i;
const FORGOT_EN = /^(?:I )?forgot to (mention|say|explain|add|name|describe)\s+(.+)$/i;
const SLIP_EN =
  /\b(?:too (?:short|long|vague|fast|quiet|brief)|sorry|apolog\w*|nervous\w*|stutter\w*|stammer\w*|blank(?:ed)?|badly|bad|poor(?:ly)?|weak(?:ly)?|stupid\w*|silly|embarrass\w*|forgot(?:ten)?|messed|failed|rambl\w*|unfortunately|unsure|insecure|better|clearer|slower|practi[sc]e|prepared?|talk less)\b/i;

/** @example readRepair('hätte mein Praktikum erwähnen sollen', 'de') // { shape: 'infinitive', text: 'mein Praktikum erwähnen' } */
export function readRepair(point: string, language: Language): Repair {
  const text = withoutEnd(point);
  const repair = language === 'de' ? germanRepair(text) : englishRepair(text);
  const slip = language === 'de' ? SLIP_DE : SLIP_EN;
  return repair.shape !== 'leave-out' && slip.test(repair.text) ? { shape: 'leave-out' } : repair;
}

function germanRepair(typed: string): Repair {
  const text = typed.replace(LEAD_DE, '');
  const forgotten = FORGOT_DE.exec(text)?.[1];
  if (forgotten) return { shape: 'fragment', text: forgotten };
  const should = SHOULD_END_DE.exec(SHOULD_DE.exec(text)?.[1] ?? '');
  if (should) {
    const [, what = '', verb = '', clause = ''] = should;
    if (clause && !what) return { shape: 'fragment', text: clause.replace(/^,\s*/, '') };
    return { shape: 'infinitive', text: `${what} ${verb}${clause}`.trim() };
  }
  if (SHOULD_DE.test(text)) return { shape: 'leave-out' };
  return { shape: INFINITIVE_DE.test(text) ? 'infinitive' : 'fragment', text };
}

function englishRepair(text: string): Repair {
  const [, past = '', what = ''] = SHOULD_EN.exec(text) ?? [];
  const base = BASE_EN[past.toLowerCase()];
  if (base)
    return /^that\s/i.test(what) ? { shape: 'fragment', text: what } : { shape: 'infinitive', text: `${base} ${what}` };
  const [, verb, rest] = FORGOT_EN.exec(text) ?? [];
  if (verb && rest)
    return /^that\s/i.test(rest) ? { shape: 'fragment', text: rest } : { shape: 'infinitive', text: `${verb} ${rest}` };
  if (/^(?:I )?(?:should|could|would)(?: have|'ve|’ve)\b/i.test(text)) return { shape: 'leave-out' };
  return { shape: INFINITIVE_EN.test(text) ? 'infinitive' : 'fragment', text };
}
