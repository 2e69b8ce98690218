import { oneLine } from '../plainText';
import { NO_NAME } from './titles.data';

const EMOJI =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0e|\ufe0f|\u20e3|[\u{e0020}-\u{e007f}]/gu;
/** A joiner belongs between letters of some scripts; beside anything else it is left over from an emoji. */
const LOOSE_JOINER = /(?<!\p{L}|\p{M})[\u200c\u200d]+|[\u200c\u200d]+(?!\p{L}|\p{M})/gu;
const IN_BRACKETS = /\([^()]*\)/g;
const AT_THE_EDGES = /^[\s.,;:!?*_/|+=#()"„“”«»–—-]+|[\s,;:!?*_/|+=#()"„“”«»–—-]+$/g;

/**
 * A typed name as it can stand in a letter: one line, without pictures, remarks in brackets or stray marks at its edges; `''`
 * where no name is left (a mail address, "n/a", "???"). Its letters stay as typed, capitals included: nobody but the person
 * knows whether WEBER is Weber and whether mcdonald is McDonald.
 *
 * @example cleanName(' Weber (HR) 🌻,') // 'Weber'
 */
export function cleanName(typed: string): string {
  const line = oneLine(oneLine(typed.normalize('NFC')).replace(EMOJI, '').replace(LOOSE_JOINER, ''));
  if (NO_NAME.test(line) || line.includes('@')) return '';
  const name = withoutStrayMarks(line.replace(IN_BRACKETS, ' '));
  return NO_NAME.test(name) ? '' : name;
}

/** Without marks that stand alone, at the edges or twice; `''` where no letter is left. */
export function withoutStrayMarks(name: string): string {
  const words = name.split(' ').filter((word) => /\p{L}|\p{N}/u.test(word));
  const tidy = words
    .join(' ')
    .replace(AT_THE_EDGES, '')
    .replace(/([,;:.!?])[,;:.!?]+/g, '$1');
  return /\p{L}/u.test(tidy) ? tidy : '';
}
