import type { FormOfAddress, Language } from './application';

export interface PersonName {
  formOfAddress: FormOfAddress;
  /** As spoken before the name: `Dr.`, `Prof. Dr.` */
  title: string;
  firstName: string;
  lastName: string;
  /** The language of the form of address that was typed, or `null` when none was. */
  language: Language | null;
}

type Form = readonly [FormOfAddress, Language];

const FORMS: Readonly<Record<string, Form>> = {
  frau: ['ms', 'de'],
  fr: ['ms', 'de'],
  herr: ['mr', 'de'],
  herrn: ['mr', 'de'],
  hr: ['mr', 'de'],
  hrn: ['mr', 'de'],
  ms: ['ms', 'en'],
  mrs: ['ms', 'en'],
  miss: ['ms', 'en'],
  mr: ['mr', 'en'],
  mister: ['mr', 'en'],
  mx: ['neutral', 'en'],
};

/** Titles that are spoken, in their usual short form. A feminine form typed by the user is no guess, but says nothing we need. */
const TITLES: Readonly<Record<string, string>> = {
  dr: 'Dr.',
  'dr.-ing': 'Dr.',
  doktor: 'Dr.',
  doctor: 'Dr.',
  ddr: 'DDr.',
  prof: 'Prof.',
  professor: 'Prof.',
  professorin: 'Prof.',
  pd: 'PD',
  'priv.-doz': 'PD',
  mag: 'Mag.',
  magister: 'Mag.',
};

/** Written with a title or after a name, never spoken. */
const UNSPOKEN = new Set(
  'med jur iur rer nat pol oec phil theol habil h.c hc dent vet techn ing mult pharm phd ph.d msc m.sc bsc b.sc ba b.a ma m.a mba llm ll.m dipl-ing dipl.-ing dipl dipl.-kfm dipl.-kffr dipl.-psych dipl.-inf esq'.split(
    ' ',
  ),
);

/** Begin a last name. Some are first names too, so these count only after a first name, or in small letters. */
const PARTICLES = new Set(
  'von vom van de den der zu zur zum da di do dos das del della dello du la le los el al ten ter te af av bin ibn ben st st. freiherr freifrau graf gräfin und y e'.split(
    ' ',
  ),
);

const bare = (word: string) => word.toLowerCase().replace(/[.,]+$/, '');

/** One line, without what stands in brackets, and with a space after every "Dr." and "Prof.". */
function wordsOf(text: string): string[] {
  return text
    .replace(/\([^)]*\)|<[^>]*>/g, ' ')
    .replace(/\b(Prof|Dr|Mag|Fr|Hr|Mrs?|Ms|Mx)\.(?=\p{L})(?!-)/giu, '$1. ')
    .replace(/\s*,\s*/g, ', ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** "Weber, Anna" becomes "Anna Weber"; what follows a later comma is a degree or a job and is left out. */
function inSpokenOrder(words: readonly string[]): string[] {
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma === -1) return [...words];
  const clean = (list: readonly string[]) => list.map((word) => word.replace(/,$/, ''));
  const last = clean(words.slice(0, comma + 1));
  const end = words.findIndex((word, index) => index > comma && word.endsWith(','));
  const rest = clean(words.slice(comma + 1, end === -1 ? undefined : end + 1));
  const isName = rest.some((word) => !UNSPOKEN.has(bare(word)) && !Object.hasOwn(TITLES, bare(word)));
  const names = last.filter((word) => !isLeading(word));
  const leading = last.filter(isLeading);
  return isName && names.length > 0 && names.length < 4
    ? [...leading, ...rest, ...names]
    : [...rest.filter(isLeading), ...last];
}

function isLeading(word: string): boolean {
  return Object.hasOwn(FORMS, bare(word)) || Object.hasOwn(TITLES, bare(word));
}

function startsLastName(word: string, index: number, words: readonly string[]): boolean {
  const isParticle = PARTICLES.has(bare(word)) && index < words.length - 1;
  return isParticle && (index > 0 || word === word.toLowerCase());
}

/**
 * Reads "Frau Dr. Anna Weber" as people type it. The form of address comes only from a word such as Frau or Mr, never
 * from a first name; without one it is `neutral`. A single name counts as the last name.
 *
 * @example parsePersonName('Frau Dr. Anna Weber') // { formOfAddress: 'ms', title: 'Dr.', firstName: 'Anna', lastName: 'Weber', language: 'de' }
 */
export function parsePersonName(text: string): PersonName {
  const words = inSpokenOrder(wordsOf(text));
  const firstName = words.findIndex((word) => !isLeading(word) && !UNSPOKEN.has(bare(word)));
  const lead = firstName === -1 ? words : words.slice(0, firstName);
  const names = firstName === -1 ? [] : words.slice(firstName).filter((word) => !UNSPOKEN.has(bare(word)));
  const [formOfAddress, language]: readonly [FormOfAddress, Language | null] = lead
    .map((word) => FORMS[bare(word)])
    .find((form) => form !== undefined) ?? ['neutral', null];
  const title = lead.flatMap((word) => (Object.hasOwn(TITLES, bare(word)) ? [TITLES[bare(word)]] : [])).join(' ');
  const particle = names.findIndex(startsLastName);
  const cut = particle === -1 ? names.length - 1 : particle;
  return {
    formOfAddress,
    title,
    firstName: names.slice(0, Math.max(cut, 0)).join(' '),
    lastName: names.slice(Math.max(cut, 0)).join(' '),
    language,
  };
}
