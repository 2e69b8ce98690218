import type { Language } from '../../domain/application';

const THANKS = {
  de: /\b(?:dank|danke|danken|bedanken?|dankbar)\b/i,
  en: /\b(?:thanks?|thank you|grateful|appreciate)\b/i,
};
const INTERVIEW = {
  de: /\b(?:\p{L}*gespräch(?:s|e|es)?|austausch|treffen|unterhaltung|probetag|telefonat)\b/iu,
  en: /\b(?:interview|conversation|talk(?:ing|ed)?|meeting|speaking|call|discussion)\b/i,
};
const CHANCE = {
  de: /\b(?:chance|gelegenheit|möglichkeit|einladung|kennenlernen|kennenzulernen|vorstellen|vorzustellen)\b/i,
  en: /\b(?:chance|opportunity|invitation|inviting|possibility|letting me|having me)\b/i,
};

/** Whether the letter thanks for the interview and for the chance (R6). */
export function givesThanks(text: string, language: Language): boolean {
  return [THANKS, INTERVIEW, CHANCE].every((words) => words[language].test(text));
}
