import { FINITE } from './german';
import { withoutEnd } from './withoutEnd';

/** "das man sich duzt" is one clause whose "das" lacks its s. */
const DAS = /^([Dd])as (?=(?:man|ich|ihr|Sie|sie|alle|die|der|es|wir|jede[rs]?|keiner|niemand) )/u;
const SMALL_WORD =
  '(?:und|oder|aber|als|auch|so|ohne|statt|anstatt|außer|nur|zwar|noch|besonders|vor allem|dadurch|selbst|gerade|eben|vielleicht|wohl|teilweise)';
const WITHOUT_COMMA = new RegExp(
  `(?<=[\\p{L}\\d”“"»)])(?<!(?<!\\p{L})${SMALL_WORD}) (dass|obwohl|weil|sodass) (?=\\p{L})`,
  'giu',
);

/** A German note with the s of its "dass" and the comma before a clause: "man merkt dass …" (man merkt, dass …). No other comma is set. */
export function withCommas(typed: string): string {
  const last = withoutEnd(typed).split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return typed
    .replace(DAS, FINITE.has(last) || /^\p{Ll}+(?:t|en|te)$/u.test(last) ? '$1ass ' : '$&')
    .replace(WITHOUT_COMMA, ', $1 ');
}
