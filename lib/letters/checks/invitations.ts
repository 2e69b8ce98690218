import type { Language } from '../../domain/application';
import { sentencesOf } from './sentencesOf';

const INVITATION = {
  de: /\b(?:(?:kurze|ihre|deine|eine|einer) (?:nachricht|antwort|rückmeldung|zeile)|(?:schreiben sie|schreib|sagen sie|sag) mir|(?:melden sie sich|melde dich)|geben sie mir|gib mir|(?:lassen sie|lass) (?:es )?mich wissen|hinweis, wie|von (?:ihnen|dir|euch) zu hören)\b/iu,
  en: /\b(?:(?:short|brief|quick) (?:note|line|word|reply|message)|line in reply|a line|your (?:reply|answer|response)|(?:write|tell|let) (?:me|and tell me)|drop me|hear(?:ing)? (?:back )?from you|get in touch)\b/i,
};

/** How many sentences invite a reply; open questions are not counted (R12). */
export function invitations(text: string, language: Language): number {
  return sentencesOf(text).filter((sentence) => !sentence.endsWith('?') && INVITATION[language].test(sentence)).length;
}
