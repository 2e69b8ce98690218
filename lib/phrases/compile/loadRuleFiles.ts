import type { Rule } from '../rule';

type RuleModule = Readonly<Record<string, unknown>>;

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'patterns' in value && 'hits' in value;

/** A rule together with the id that its file name gives it. */
export interface RuleFile {
  /** Path below rules/<language>, without the ending: `pushy/own-deadline`. */
  readonly name: string;
  readonly language: string;
  readonly rule: Rule;
}

/**
 * The rules in modules read from rules/<language>/<category>/<name>.ts, whichever way they export them.
 * @throws Error for a file without a rule
 */
export function loadRuleFiles(modules: Readonly<Record<string, RuleModule>>): RuleFile[] {
  return Object.entries(modules).map(([path, module]) => {
    const [, language = '', name = ''] = /rules\/(\w+)\/(.+)\.ts$/.exec(path) ?? [];
    const rule = module.default ?? module.rule ?? Object.values(module).find(isRule);
    if (!isRule(rule)) throw new Error(`${path} exports no rule`);
    return { name, language, rule };
  });
}
