import type { Rule } from '../rule';

/** Every calmer wording of a rule, those of single patterns among them. */
export function wordingsOf(rule: Rule): readonly string[] {
  const own = rule.patterns.flatMap((pattern) => (typeof pattern === 'string' ? [] : pattern.replacements));
  return [...new Set([...rule.replacements, ...own])];
}
