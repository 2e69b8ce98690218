import type { Terms } from '../../domain/application';
import { uncapitalised } from '../firstLetter';
import type { FragmentShape } from './fragment';
import { words } from './words';

interface Completed {
  shape: Extract<FragmentShape, 'own' | 'sentence'>;
  text: string;
}

const GOOD =
  '(?:(?:echt|richtig|sehr|total|besonders|auch|so) )?(?:super|toll|gut|klasse|stark|schön|spannend|interessant|sympathisch|angenehm|prima|cool|stimmig|beeindruckend|großartig)';
/** "fand super wie …", "toll, dass …": without its "es" and its comma. */
const OPINION = new RegExp(`^(?:(?:ich )?(?:fand|finde?) (?:es )?)?(${GOOD}),? ((?:wie|dass) \\S+ \\S.*)$`, 'iu');

/** Verbs that people begin a note with when they mean the company: as typed, for Sie, for ihr. */
const VERBS = [
  ['haben', 'haben', 'habt'],
  ['sind', 'sind', 'seid'],
  ['machen', 'machen', 'macht'],
  ['setzen', 'setzen', 'setzt'],
  ['legen', 'legen', 'legt'],
  ['lassen', 'lassen', 'lasst'],
  ['nehmen', 'nehmen', 'nehmt'],
  ['bilden', 'bilden', 'bildet'],
  ['bieten', 'bieten', 'bietet'],
  ['geben', 'geben', 'gebt'],
  ['achten', 'achten', 'achtet'],
  ['bauen', 'bauen', 'baut'],
  ['zahlen', 'zahlen', 'zahlt'],
  ['hat', 'haben', 'habt'],
  ['macht', 'machen', 'macht'],
  ['setzt', 'setzen', 'setzt'],
  ['legt', 'legen', 'legt'],
  ['bietet', 'bieten', 'bietet'],
] as const;
/** One person may have done it: only what a company alone does. */
const OF_COMPANY =
  /^(?:hat (?:eigene[nrs]?|keine[nr]?|flache|feste|klare|kurze|kleine|ein(?:en|e)?) |macht (?:viel(?:es)?|alles|fast alles|das meiste) selbst|setzt auf |legt (?:\p{L}+ )*Wert |bietet )/iu;
/** Before these the subject is still to come: "sind alle per du". */
const SUBJECTS = words(
  'alle die der das sie wir ich man es viele jede jeder beide beides einige mir mich dort da hier',
);
/** The words would have to change with the person. */
const OF_THIRD_PERSON = /(?<!\p{L})(?:sich|ihre?[mnrs]?)(?!\p{L})/iu;
const FEMININE =
  /^(?=\p{Lu})[\p{L}-]*(?:statt|ung|heit|keit|schaft|ion|[Kk]üche|[Kk]antine|[Ss]chule|[Aa]kademie|[Bb]ibliothek|[Kk]ita|rei)(?!\p{L})/u;

/**
 * A German note with the words put back that people drop, where it is sure which ones: "fand super wie …" (Ich fand es super, wie …) and, for
 * the reader's company, "haben …", "macht viel selbst" (Sie haben …, Ihr macht …).
 *
 * @example completedGerman('haben eigene Lehrwerkstatt', 'informal', true)?.text // 'Ihr habt eine eigene Lehrwerkstatt'
 */
export function completedGerman(text: string, terms: Terms, isOfReader: boolean): Completed | undefined {
  const [, good, rest] = OPINION.exec(text) ?? [];
  if (good && rest) return { shape: 'own', text: `Ich fand es ${uncapitalised(good)}, ${uncapitalised(rest)}` };
  return isOfReader ? ofCompany(text, terms) : undefined;
}

function ofCompany(text: string, terms: Terms): Completed | undefined {
  const [, first = '', rest = ''] = /^(\p{L}+) (\S.*)$/u.exec(text) ?? [];
  const verb = VERBS.find(([typed]) => typed === first.toLowerCase());
  if (!verb || !isSure(first, rest, text)) return undefined;
  if (terms === 'informal' && OF_THIRD_PERSON.test(rest)) return undefined;
  const said = terms === 'formal' ? `Sie ${verb[1]}` : `Ihr ${verb[2]}`;
  return { shape: 'sentence', text: `${said} ${withArticle(rest)}` };
}

function isSure(first: string, rest: string, text: string): boolean {
  if (/t$/.test(first)) return OF_COMPANY.test(text);
  // "Arbeiten im Team" is a noun.
  return (first === first.toLowerCase() || first === 'Haben') && !SUBJECTS.has(rest.split(/[\s,]/, 1)[0] ?? '');
}

/** "eigene Werkstatt" is one, where its ending says so; "eigene Regeln" need nothing. */
function withArticle(rest: string): string {
  if (/^eigenen \p{Lu}/u.test(rest)) return `einen ${rest}`;
  if (/^eigenes \p{Lu}/u.test(rest)) return `ein ${rest}`;
  return /^eigene /.test(rest) && FEMININE.test(rest.slice(7)) ? `eine ${rest}` : rest;
}
