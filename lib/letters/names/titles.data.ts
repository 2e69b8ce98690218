import type { LetterLocale } from '../letterLocale';

type Says = Partial<Readonly<Record<LetterLocale, string>>>;

/** A title that stands before the name, and what a salutation says for it by locale; nothing where it isn't said there. */
export interface Title {
  /** How it is typed. */
  reads: RegExp;
  /** The highest is said alone. People are equal within ten of each other: a DI and a Mag. */
  rank: number;
  says: Says;
  toWomen?: Says;
  toMen?: Says;
  /** It goes with the first name in English: Sir Kenneth. */
  isWithFirstName?: true;
}

const everywhere = (german: string, british: string, american = british): Says => ({
  'de-DE': german,
  'de-AT': german,
  'de-CH': german,
  'en-GB': british,
  'en-US': american,
});
const english = (british: string, american = british): Says => ({ 'en-GB': british, 'en-US': american });
const austria = (german: string): Says => ({ 'de-AT': german });
const german = (word: string): Says => ({ 'de-DE': word, 'de-AT': word, 'de-CH': word });

const PROFESSOR = everywhere('Professor', 'Professor');
const DOCTOR = everywhere('Dr.', 'Dr', 'Dr.');

/** What isn't in this table is no title of a salutation: degrees after the name, positions, field of study. */
export const TITLES: readonly Title[] = [
  { reads: /^(?:lord)$/i, rank: 60, says: english('Lord') },
  { reads: /^(?:lady)$/i, rank: 60, says: english('Lady') },
  { reads: /^(?:baroness)$/i, rank: 60, says: english('Baroness') },
  { reads: /^(?:sir)$/i, rank: 50, says: english('Sir'), isWithFirstName: true },
  { reads: /^(?:dame)$/i, rank: 50, says: english('Dame'), isWithFirstName: true },
  {
    reads:
      /^(?:(?:univ|hon|fh|tit|jun|junior|apl|ao|gast|ass|assoz|stiftungs|titular)\.?-?)*prof(?:essor(?:in)?|\.?in|\.?ⁱⁿ)\.?$/i,
    rank: 40,
    says: { ...PROFESSOR, ...german('Professorin') },
    toMen: PROFESSOR,
  },
  {
    reads: /^(?:(?:univ|hon|fh|tit|jun|junior|apl|ao|gast|ass|assoz|stiftungs|titular)\.?-?)*prof(?:essor)?\.?$/i,
    rank: 40,
    says: PROFESSOR,
    toWomen: { ...PROFESSOR, ...german('Professorin') },
  },
  { reads: /^hofr[aä]t(?:in)?$/i, rank: 35, says: austria('Hofrat'), toWomen: austria('Hofrätin') },
  {
    reads: /^(?:kommerzialr[aä]t(?:in)?|kommr\.?)$/i,
    rank: 35,
    says: austria('Kommerzialrat'),
    toWomen: austria('Kommerzialrätin'),
  },
  {
    reads: /^ddr\.?(?:in|ⁱⁿ)\.?$/i,
    rank: 30,
    says: { ...DOCTOR, 'de-AT': 'DDr.in' },
    toMen: { ...DOCTOR, 'de-AT': 'DDr.' },
  },
  { reads: /^ddr\.?$/i, rank: 30, says: { ...DOCTOR, 'de-AT': 'DDr.' } },
  { reads: /^(?:dr\.?(?:in|ⁱⁿ)\.?|doktorin)$/i, rank: 30, says: { ...DOCTOR, 'de-AT': 'Dr.in' }, toMen: DOCTOR },
  { reads: /^(?:dr\.?(?:-?ing\.?)?|doktor|doctor)$/i, rank: 30, says: DOCTOR },
  { reads: /^(?:ddi|ddipl\.-ing\.)$/i, rank: 24, says: austria('DDI') },
  { reads: /^(?:di\.?(?:in|ⁱⁿ)\.?|dipl\.-ing\.in)$/i, rank: 23, says: austria('DIin'), toMen: austria('DI') },
  { reads: /^DI\.?$/, rank: 23, says: austria('DI') },
  { reads: /^dipl\.-ing\.$/i, rank: 23, says: austria('Dipl.-Ing.') },
  { reads: /^(?:dkfm|dipl\.-?kfm)\.?$/i, rank: 20, says: austria('Dkfm.') },
  { reads: /^mmag\.?(?:a|ª|ᵃ)$/i, rank: 21, says: austria('MMag.a'), toMen: austria('MMag.') },
  { reads: /^mmag\.?$/i, rank: 21, says: austria('MMag.') },
  { reads: /^(?:mag\.?(?:a|ª|ᵃ)|magistra)\.?$/i, rank: 20, says: austria('Mag.a'), toMen: austria('Mag.') },
  { reads: /^(?:mag\.?|magister)$/i, rank: 20, says: austria('Mag.') },
  { reads: /^ing\.?$/i, rank: 10, says: austria('Ing.') },
  { reads: /^(?:rev|revd|reverend)\.?$/i, rank: 5, says: { 'en-US': 'Reverend' } },
  { reads: /^(?:father|fr\.?)$/i, rank: 5, says: english('Father') },
  { reads: /^rabbi$/i, rank: 5, says: english('Rabbi') },
  { reads: /^judge$/i, rank: 5, says: english('Judge') },
  { reads: /^mx\.?$/i, rank: 0, says: english('Mx', 'Mx.') },
  { reads: /^mrs\.?$/i, rank: 0, says: english('Mrs', 'Mrs.'), toMen: {} },
  { reads: /^miss\.?$/i, rank: 0, says: english('Miss'), toMen: {} },
];

/** Forms of address that people type into a field for titles or names. "Fr." is Frau in German alone, and HR no Herr. */
export const TYPED_FORMS: readonly { reads: RegExp; form: 'ms' | 'mr'; language?: 'de' | 'en' }[] = [
  { reads: /^(?:frau|fräulein|ms\.?|mrs\.?|miss|madame|mme\.?)$/i, form: 'ms' },
  { reads: /^(?:herrn?|mr\.?|mister|monsieur)$/i, form: 'mr' },
  { reads: /^[Ff]r\.?$/, form: 'ms', language: 'de' },
  { reads: /^[Hh]rn?\.?$/, form: 'mr', language: 'de' },
];

/** Titles of former nobility, part of the surname in Germany. `isSaid`: in place of Frau and Herr; the others fall away. */
export const NOBLE_RANKS: readonly { reads: RegExp; form: 'ms' | 'mr'; isSaid: boolean }[] = [
  { reads: /^(?:graf|reichsgraf|burggraf|landgraf|markgraf|fürst|herzog|prinz|baron)$/i, form: 'mr', isSaid: true },
  {
    reads:
      /^(?:gräfin|reichsgräfin|burggräfin|landgräfin|markgräfin|fürstin|herzogin|prinzessin|baronin|baronesse|komtess|komtesse)$/i,
    form: 'ms',
    isSaid: true,
  },
  { reads: /^(?:freiherr|frhr\.?|ritter|edler)$/i, form: 'mr', isSaid: false },
  { reads: /^(?:freifrau|freiin|frfr\.?|edle)$/i, form: 'ms', isSaid: false },
];
/** A rank is one only before these: Graf, Ritter and Prinz are common last names. */
export const NOBLE_PARTICLE = /^(?:von|v\.|zu|zum|zur|vom|van|de)$/i;

/** Titles that stay titles when they are typed into a name; words that are also names (Lord, Judge, Mag) aren't here. */
export const TITLE_IN_NAME =
  /^(?:(?:(?:univ|hon|fh|tit|jun|junior|apl|ao|ass|assoz)\.?-?)*prof(?:essor(?:in)?|\.in)?\.?|d?dr(?:\.in)?\.?(?:-ing\.?)?|doktor(?:in)?|doctor|m?mag\.[aª]?|dipl\.-ing\.(?:in)?|ing\.|kommr\.?|mx\.?|revd?\.?)$/i;
/** The field of a degree, behind it: Dr. rer. nat. */
export const FIELD_OF_DEGREE =
  /^(?:med|dent|vet|rer|nat|phil|jur|iur|h\.\s?c|e\.\s?h|oec|soc|pol|theol|techn|mult|habil|pharm|agr|sc|publ|univ)\.?$/i;

/** Degrees and honours after the name, and generations; as they are written, since "Ma" and "Ba" are names. */
export const AFTER_NAME =
  /^(?:B\.?A\.?|B\.?Sc\.?|B\.?Eng\.?|B\.?Ed\.?|BBA|LL\.?B\.?|M\.?A\.?|M\.?Sc\.?|M\.?Eng\.?|M\.?Ed\.?|E?MBA|MBB|MAS|MAIS|MPhil|LL\.?M\.?|Ph\.?D\.?|DPhil|EdD|JD|MD|M\.D\.|CPA|CFA|ACCA|PMP|PHR|SPHR|SHRM-CP|SHRM-SCP|(?:Assoc|Chartered)?\.?[MFA]?CIPD|OBE|CBE|MBE|KBE|DBE|KC|QC|FRS|FRCS|Esq\.?|RN|PE|Bakk\.?|\(?FH\)?|Jr\.?|Sr\.?|jun\.|sen\.|jr\.|sr\.|II|III|IV)$/;

/** What people type where they know no name. */
export const NO_NAME =
  /^(?:n\.?\s?n\.?|n\/?a|n\.a\.|k\.?\s?a\.?|tbd|tba|unbekannt|unknown|xx+|name|vorname|nachname|first ?name|last ?name|surname|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>)$/i;
