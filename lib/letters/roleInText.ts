import type { LetterLocale } from './letterLocale';
import { quoted } from './quoted';
import { roleName } from './roleName';

/** Words for a person at work, by their ending: "die Stelle als …" is right for them. */
const PERSON =
  /(?:\p{L}{2}er(?:in|\*in|:in|\/in|\/-in|In)?|(?:ist|ent|ant|eur|or|log|oge|ekt|at)(?:in|\*in|:in|\/in|\/-in|In)?|kraft|frau|mann|hilfe|koch|arzt|pilot|bote|botin|hebamme|angestellte[rn]?|auszubildende[rn]?|beauftragte[rn]?|azubi|chef|coach|barista|steward(?:ess)?|\p{L}{3,}in|assistenz|assistant|trainee|praktikant\p{L}*|werkstudent\p{L}*|lead|consultant|analyst|architect|scientist|owner)$/iu;
const NO_PERSON =
  /(?:medizin|magazin|termin|berlin|benzin|disziplin|latein|verein|wein|center|controller(?:ing)|semester|computer|theater|master|server|data|power|custom(?:er)?|user|computer|poster|muster|winter|sommer|unter|über|software|order)$/iu;

/**
 * The role so that it fits any sentence. German, behind "Stelle": ` als Softwareentwicklerin`, or, where the words may not
 * name a person, in quotes: ` „Leitung Einkauf“`. English: `the Marketing role`, which is right for any words.
 */
export function roleInText(role: string, locale: LetterLocale): string {
  const name = roleName(role);
  if (locale.startsWith('en')) return name ? `the ${name} role` : 'the role';
  if (!name) return '';
  if (name.split(/[\s/,-]+/).some((word) => PERSON.test(word) && !NO_PERSON.test(word))) return ` als ${name}`;
  return ` ${quoted(name, locale)}`;
}
