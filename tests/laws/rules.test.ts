/// <reference types="vite/client" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../lib/phrases/checkText';
import { loadRuleFiles } from '../../lib/phrases/compile/loadRuleFiles';
import { renderAll } from '../../lib/phrases/compile/renderAll';
import { REASONS } from '../../lib/phrases/compiled/reasons';
import type { Rule } from '../../lib/phrases/rule';

const modules = import.meta.glob<Record<string, unknown>>('../../lib/phrases/rules/*/**/*.ts', { eager: true });
const files = loadRuleFiles(modules);
const rules = files.map(({ rule }) => rule);
const COMPILE = 'node scripts/node.mjs scripts/compile-rules.mjs';

/** An example without its brackets, and what they mark. Brackets around nothing but capitals, as in [Name], stay out. */
function readExample(example: string): { text: string; start: number; end: number } {
  const start = example.indexOf('[');
  const end = example.indexOf(']', start) - 1;
  return { text: example.replace('[', '').replace(']', ''), start, end };
}

function find(rule: Rule, text: string) {
  return checkText(text, { language: rule.language });
}

describe('The rules of both languages', () => {
  it('are compiled: the tables in lib/phrases/compiled are those of the rules', () => {
    for (const [name, text] of Object.entries(renderAll(modules))) {
      const written = readFileSync(new URL(`../../lib/phrases/compiled/${name}`, import.meta.url), 'utf8');
      expect(written === text, `lib/phrases/compiled/${name} is out of date. Run: ${COMPILE}`).toBe(true);
    }
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

  it('give a reason in both languages of the interface, one sentence long', () => {
    for (const rule of rules) {
      for (const language of ['de', 'en'] as const) {
        expect(rule.reason[language], rule.id).toMatch(/^["“„«]?\p{Lu}.{25,200}[.!?]$/u);
        expect(REASONS[rule.id]?.[language], rule.id).toBe(rule.reason[language]);
      }
    }
  });
});

describe.each(rules)('$language $id', (rule) => {
  it('has at least two hits and two misses, and names its source', () => {
    expect(rule.hits.length).toBeGreaterThanOrEqual(2);
    expect(rule.misses.length).toBeGreaterThanOrEqual(2);
    expect(rule.source).not.toBe('');
  });

  it('marks exactly the words in brackets', () => {
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

  it('puts nothing clear in the place of what it replaces', () => {
    for (const hit of rule.hits) {
      const { text, start, end } = readExample(hit);
      const finding = find(rule, text).find((one) => one.ruleId === rule.id);
      for (const wording of finding?.replacements ?? []) {
        const better = text.slice(0, start) + wording + text.slice(end);
        expect(
          find(rule, better).filter((one) => one.severity === 'clear' || one.ruleId === rule.id),
          better,
        ).toEqual([]);
      }
    }
  });
});
