import { text as checkPlainText } from 'alex';
import { toFinding } from './toFinding.mjs';

export function load() {
  return { check: (text) => checkPlainText(text).messages.map(toFinding) };
}
