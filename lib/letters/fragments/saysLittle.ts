import type { Language } from '../../domain/application';
import * as german from './german';
import { LITTLE } from './says-little.data';
import { tokensOf, words } from './words';

const WORDS = words(LITTLE);
/** What its writer wants to do, and a question among the impressions. */
const MEMO =
  /^(?:ask (?:for|about|if|whether)|call|email|remember to|check (?:if|whether|with)|look up|noch fragen|nachfragen)\s/i;
const QUESTION_WORD = /^(?:wie|was|wo|wann|wer|warum|wieso|how|what|why|when|where|who)$/;
const AUXILIARY = /^(?:is|are|was|were|do|does|did|can|could|will|would)$/;

/**
 * Whether a detail tells nothing that a letter could repeat: praise alone ("Nett", "loved it"), a memo, or a question ("Wie war das noch").
 *
 * @example saysLittle('sehr spannend', 'de') // true
 */
export function saysLittle(typed: string, language: Language): boolean {
  const tokens = tokensOf(typed.toLowerCase().replace(/[^\p{L}\p{N}'’,\s-]+/gu, ' ')).filter((token) => token !== ',');
  if (tokens.length > 0 && tokens.every((token) => WORDS.has(token))) return true;
  return MEMO.test(typed) || isQuestion(tokens, language);
}

function isQuestion([first = '', second = '', ...others]: string[], language: Language): boolean {
  if (!QUESTION_WORD.test(first)) return false;
  if (language === 'en') return AUXILIARY.test(second) && others.length > 0;
  return german.FINITE.has(second) && others.length > 0 && !german.FINITE.has(others.at(-1) ?? '');
}
