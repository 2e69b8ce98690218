import type { Language } from '../../domain/application';
import { sentencesOf } from './sentencesOf';

const WISH = {
  de: /(?<!\p{L})(?:möchte|will|würde|wunsch|interesse|reizt|freue|lieber|gern(?:e)?)(?!\p{L}).*(?<!\p{L})(?:arbeiten|anfangen|übernehmen|stelle|aufgabe|team|mitarbeiten|dabei|einsteigen|wichtiger)(?!\p{L})|(?<!\p{L})(?:wunsch|interesse)(?!\p{L}).*(?<!\p{L})(?:größer|grösser|gewachsen|bestärkt)(?!\p{L})|(?<!\p{L})(?:stelle|aufgabe)(?!\p{L}).*(?<!\p{L})(?:möchte|wichtiger|lieber|reizt)(?!\p{L})/iu,
  en: /\b(?:want|would like|'d like|’d like|happier|wish|keen|interest(?:ed)?|glad|matters)\b.*\b(?:job|role|work(?:ing)?|join(?:ing)?|team|position|task|grown|now)\b|\brole\b.*\bmatters\b/i,
};
const REASON = {
  de: /(?<!\p{L})(?:weil|denn|deshalb|darum|deswegen|daher|dadurch|grund|gründe|da|durch)(?!\p{L})/iu,
  en: /\b(?:because|reasons?|why|due to|hearing)\b/i,
};

/** Whether one sentence says both the wish to work there and why, or refers to why (R7). */
export function namesReason(text: string, language: Language): boolean {
  return sentencesOf(text).some((sentence) => WISH[language].test(sentence) && REASON[language].test(sentence));
}
