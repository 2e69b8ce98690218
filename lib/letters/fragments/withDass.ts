import { FINITE } from './german';
import { withoutEnd } from './withoutEnd';

/** "das man sich duzt" is one clause whose "das" lacks its s. */
const DAS = /^([Dd])as (?=(?:man|ich|ihr|Sie|sie|alle|die|der|es|wir|jede[rs]?|keiner|niemand) )/u;
const SMALL_WORD =
  '(?:und|oder|als|auch|so|ohne|statt|anstatt|außer|nur|zwar|noch|besonders|vor allem|dadurch|selbst|gerade)';
const WITHOUT_COMMA = new RegExp(`(?<=[\\p{L}\\d”“"»)])(?<!(?<!\\p{L})${SMALL_WORD}) dass (?=\\p{L})`, 'giu');

/** A German note with the s and the comma of its "dass": "man merkt dass …" (man merkt, dass …). Nothing else is corrected. */
export function withDass(typed: string): string {
  const last = withoutEnd(typed).split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return typed
    .replace(DAS, FINITE.has(last) || /^\p{Ll}+(?:t|en|te)$/u.test(last) ? '$1ass ' : '$&')
    .replace(WITHOUT_COMMA, ', dass ');
}
