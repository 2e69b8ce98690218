import phrases from 'virtual:phrases';
import { createRegExpCheck } from './createRegExpCheck.mjs';

/** The phrases that our own patterns stand for, a thousand of them, each as an expression of its own. */
export function load() {
  return { check: createRegExpCheck(phrases) };
}
