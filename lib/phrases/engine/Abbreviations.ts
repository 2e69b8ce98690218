import type { Language } from '../../domain/application';
import { isBlank } from './isBlank';
import { NUMBER, type Sentence, SIGN } from './Sentence';
import { hashOf } from './symbols';

/** Folded words after which a full stop ends no sentence. */
export const ABBREVIATIONS: Readonly<Record<Language, readonly string[]>> = {
  en: 'mr mrs ms mx dr prof st jr sr vs eg ie approx dept inc ltd ext jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
  de: 'hr fr dr prof dipl ing bzw ca vgl ggf evtl inkl zzgl nr tel str abs bspw usf lt max min mind jan feb aug sept okt nov dez'.split(
    ' ',
  ),
};
const LONGEST = 8;
const LONGEST_ORDINAL = 2;
const SMALL_I = hashOf('i');

/** Tells full stops that end a sentence from others. */
export class Abbreviations {
  private readonly hashes: ReadonlySet<number>;

  constructor(private readonly language: Language) {
    this.hashes = new Set(ABBREVIATIONS[language].map((word) => hashOf(word)));
  }

  /**
   * Whether the full stop at an offset belongs to the word before it: `Dr.`, `z.B.`, a German ordinal number or date.
   * @param limit where the block ends in the text
   * @param hash of the word before
   */
  endsHere(sentence: Sentence, text: string, at: number, limit: number, hash: number): boolean {
    const last = sentence.count - 1;
    const length = at - (sentence.start[last] ?? at);
    if (last < 0 || sentence.is(last, SIGN) || sentence.end[last] !== at || length > LONGEST) return false;
    if (length === 1 && hash !== SMALL_I) return true;
    if (at + 1 < limit && !isBlank(text.charCodeAt(at + 1))) return false;
    if (this.hashes.has(hash)) return true;
    if (this.language !== 'de' || !sentence.is(last, NUMBER) || at + 1 >= limit) return false;
    return length <= LONGEST_ORDINAL || /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4));
  }
}
