/// <reference types="vite/client" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../lib/phrases/checkText';
import { loadRuleFiles } from '../../lib/phrases/compile/loadRuleFiles';
import { renderAll } from '../../lib/phrases/compile/renderAll';
import { renderDocument } from '../../lib/phrases/compile/renderDocument';
import { ADVICE, REASONS } from '../../lib/phrases/compiled/reasons';
import type { Rule } from '../../lib/phrases/rule';

const modules = import.meta.glob<Record<string, unknown>>('../../lib/phrases/rules/*/**/*.ts', { eager: true });
const files = loadRuleFiles(modules);
const rules = files.map(({ rule }) => rule);
const LANGUAGES = ['de', 'en'] as const;
const SENTENCE = /^["“„«]?\p{Lu}.{25,200}[.!?]$/u;

/** An example without its brackets, and what they mark. */
function readExample(example: string): { text: string; start: number; end: number } {
  const start = example.indexOf('[');
  const end = example.indexOf(']', start) - 1;
  return { text: example.replace('[', '').replace(']', ''), start, end };
}

function find(rule: Rule, text: string) {
  return checkText(text, { language: rule.language });
}

const written = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('The rules of both languages', () => {
  it('are compiled: the tables in lib/phrases/compiled are those of the rules', () => {
    for (const [name, text] of Object.entries(renderAll(modules)))
      expect(written(`lib/phrases/compiled/${name}`) === text, `${name} is out of date. Run: npm run rules`).toBe(true);
  });

  it('are written down for readers: docs/PHRASES.md is theirs', () => {
    expect(
      written('docs/PHRASES.md') === renderDocument(modules),
      'docs/PHRASES.md is out of date. Run: npm run rules',
    ).toBe(true);
  });

  it('are at least 150 for each language', () => {
    for (const language of LANGUAGES)
      expect(rules.filter((rule) => rule.language === language).length, language).toBeGreaterThanOrEqual(150);
  });

  it('have ids of their own, equal to folder and file name', () => {
    expect(files.map(({ name, language }) => `${language}/${name}`)).toEqual(
      rules.map((rule) => `${rule.language}/${rule.id}`),
    );
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  });

  it('carry the category that their folder names', () => {
    for (const rule of rules) expect(rule.id.split('/')[0], rule.id).toBe(rule.category);
  });

  it('give a reason in both languages of the interface, one sentence long, and an advice where they have no wording', () => {
    for (const rule of rules) {
      const hasWording = rule.replacements.length > 0 || rule.patterns.some((pattern) => typeof pattern !== 'string');
      expect(hasWording || rule.advice !== undefined, rule.id).toBe(true);
      for (const language of LANGUAGES) {
        expect(rule.reason[language], rule.id).toMatch(SENTENCE);
        expect(REASONS[rule.id]?.[language], rule.id).toBe(rule.reason[language]);
        if (rule.advice) expect(rule.advice[language], rule.id).toMatch(SENTENCE);
        expect(ADVICE[rule.id]?.[language], rule.id).toBe(rule.advice?.[language]);
      }
    }
  });
});

describe.each(rules)('$language $id', (rule) => {
  it('has at least three hits and three misses, and names its source', () => {
    expect(rule.hits.length).toBeGreaterThanOrEqual(3);
    expect(rule.misses.length).toBeGreaterThanOrEqual(3);
    expect(rule.source.length).toBeGreaterThan(3);
  });

  it('marks exactly the words in brackets, with all rules of the language at work', () => {
    for (const hit of rule.hits) {
      const { text, start, end } = readExample(hit);
      const found = find(rule, text).filter((finding) => finding.ruleId === rule.id);
      expect(
        found.map((finding) => text.slice(finding.start, finding.end)),
        hit,
      ).toEqual([text.slice(start, end)]);
      expect(found[0]?.start, hit).toBe(start);
    }
  });

  it('leaves its misses alone', () => {
    for (const miss of rule.misses) {
      expect(
        find(rule, miss).filter((finding) => finding.ruleId === rule.id),
        miss,
      ).toEqual([]);
    }
  });

  it('puts nothing clear in the place of what it replaces, and is gone itself', () => {
    for (const hit of rule.hits) {
      const { text, start, end } = readExample(hit);
      const finding = find(rule, text).find((one) => one.ruleId === rule.id);
      const clearBefore = find(rule, text).filter((one) => one.severity === 'clear' && one.ruleId !== rule.id).length;
      for (const wording of finding?.replacements ?? []) {
        const better = text.slice(0, start) + wording + text.slice(end);
        const after = find(rule, better);
        expect(
          after.filter((one) => one.ruleId === rule.id),
          better,
        ).toEqual([]);
        expect(after.filter((one) => one.severity === 'clear').length, better).toBeLessThanOrEqual(clearBefore);
      }
    }
  });
});
