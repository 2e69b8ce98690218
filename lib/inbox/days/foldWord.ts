import { foldText } from '../text/foldText';

/**
 * A word or short text as the cues see it: small letters without dots and accents.
 *
 * @example foldWord('Jänner') // 'jaenner'
 */
export function foldWord(text: string): string {
  return foldText(text, [{ start: 0, end: text.length }])
    .folded.replace(/\n/g, ' ')
    .trim();
}
