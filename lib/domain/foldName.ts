const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  æ: 'ae',
  å: 'aa',
  ı: 'i',
  ł: 'l',
};
const LEFT_OUT: Readonly<Record<string, string>> = { ...WRITTEN_OUT, ä: 'a', ö: 'o', ü: 'u', ø: 'o', å: 'a' };
const SPECIAL = /[äöüßøæåıł]/g;
/** Accents, apostrophes, and signs that nobody sees. */
const MARKS = /[\p{M}'’ʼ´`‘\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const fold = (name: string, signs: Readonly<Record<string, string>>) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(SPECIAL, (sign) => signs[sign] ?? sign)
    .normalize('NFD')
    .replace(MARKS, '');

/**
 * A name as it is compared: small letters, umlauts written out, no accents, no apostrophes.
 *
 * @example foldName('Müller') === foldName('MUELLER')
 */
export const foldName = (name: string) => fold(name, WRITTEN_OUT);

/** All that a name may be folded to: an address often holds `muller` for Müller. */
export const foldings = (name: string) => [foldName(name), fold(name, LEFT_OUT)];

const WRITTEN_UMLAUT = /([aou])e/g;

/**
 * A name as it is compared where umlauts may be written out or left out: addresses hold `mueller` and `muller` for Müller.
 *
 * @example foldLoosely('Müller') === foldLoosely('Muller')
 */
export const foldLoosely = (name: string) => foldName(name).replace(WRITTEN_UMLAUT, '$1');
