import type { Language } from '../../domain/application';

/** Folded words after which a full stop ends no sentence. Single letters never do. */
export const ABBREVIATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'mr mrs ms mx dr prof st jr sr vs eg ie approx dept inc ltd ext jan feb mar apr jun jul aug sep sept oct nov dec'.split(
      ' ',
    ),
  ),
  de: new Set(
    'hr fr dr prof dipl ing bzw ca vgl ggf evtl inkl zzgl nr tel str abs bspw usf lt max min mind jan feb aug sept okt nov dez'.split(
      ' ',
    ),
  ),
};
