import type { Language } from '../../domain/application';
import { partsOutside } from './splitNote';

/**
 * Short points as one list: `a, b und c`. `undefined` where the points aren't all short words, because then each needs a frame of its own.
 *
 * @example joinList(['Demos', 'ruhiger Ton'], 'de') // 'Demos und ruhiger Ton'
 */
export function joinList(points: readonly string[], language: Language): string | undefined {
  if (points.length < 2 || points.length > 5) return undefined;
  const most = language === 'de' ? 4 : 6;
  if (points.some((point) => point.split(/\s+/).length > most || /[,.?!:]\s|[?]$/.test(point))) return undefined;
  const and = language === 'de' ? 'und' : 'and';
  return `${points.slice(0, -1).join(', ')} ${and} ${points.at(-1)}`;
}

const CONNECTED =
  /^(?:und|oder|der|die|das|den|dem|dass|wie|was|wo|wenn|weil|ob|aber|sondern|auch|sogar|selbst|besonders|vor|statt|ohne|mit|and|or|but|that|which|who|how|what|where|when|because|if|even|also|especially|with|without|instead|so|as|though|not|kannten|hatten|waren|haben|sind|ist|war|hat|wird|werden|wurde|wurden|konnten|was|were|had|has|have|is|are|knew)\s/i;

/** Behind these and a comma stands who it is: "your team lead, Tom", "Chefin, Frau Klein". */
const PERSON =
  /(?:chef|chefin|leit(?:er|erin|ung)|kolleg(?:e|in)|meister|meisterin|mentor|mentorin|boss|lead|manager|head|colleague|director|supervisor|foreman|nurse|owner|founder|gründer|gründerin|inhaber|inhaberin|azubi|buddy|hund|dog)$/i;
const TITLED = /^(?:Frau|Herrn?|Hr\.|Fr\.|Ms\.?|Mrs\.?|Mr\.?|Dr\.?|Prof\.?) ?\p{Lu}/u;
const NAME = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u;

/** The points of a line typed as keywords, "Pairing, Demos, ruhiger Ton", or the line itself. */
export function keywordsOf(point: string): string[] {
  const parts = partsOutside(point, /,\s*/y).map((part) => part.trim());
  const areKeywords =
    parts.length > 1 &&
    !/\szu \p{L}+$|\p{L}zu\p{L}+en$/u.test(point) &&
    parts.every((part) => part !== '' && part.split(' ').length <= 3 && !CONNECTED.test(`${part} `)) &&
    !parts.some((part, index) => index > 0 && isNameOf(part, parts[index - 1] ?? ''));
  return areKeywords ? parts : [point];
}

function isNameOf(part: string, before: string): boolean {
  return TITLED.test(part) || (PERSON.test(before) && NAME.test(part));
}
