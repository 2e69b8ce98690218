import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/phrases/checkText';
import figures from '../../corpus/figures.json';
import { readCorpus } from './readCorpus';
import { scoreMails } from './scoreMails';

describe.each(['de', 'en'] as const)('The made-up mails in %s (R14–R17)', (language) => {
  const mails = readCorpus(language);

  it('are at least two hundred, half of them clean, each with an id of its own and well-formed labels', () => {
    expect(mails.length).toBeGreaterThanOrEqual(200);
    expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length);
    const clean = mails.filter(({ isClean }) => isClean);
    expect(Math.abs(clean.length / mails.length - 0.5)).toBeLessThan(0.05);
    for (const { id, labels } of clean)
      expect(
        labels.filter(({ severity }) => severity === 'clear'),
        id,
      ).toEqual([]);
    for (const { id, text, isClean, labels } of mails) {
      expect(text, id).not.toMatch(/[⟦⟧]/);
      expect(isClean || labels.some(({ severity }) => severity === 'clear'), id).toBe(true);
    }
  });

  it('lose a finding, and get no clear one, when its calmer wording is put in', () => {
    const check = (text: string) => checkText(text, { language, isApplication: true });
    const clearOnes = (text: string) => check(text).filter(({ severity }) => severity === 'clear').length;
    const wrong: string[] = [];
    let tried = 0;
    for (const { id, text } of mails)
      for (const { start, end, ruleId, replacements } of check(text))
        for (const wording of replacements) {
          tried++;
          const better = text.slice(0, start) + wording + text.slice(end);
          const isGone = !check(better).some((finding) => finding.ruleId === ruleId && finding.start === start);
          if (!isGone || clearOnes(better) > clearOnes(text)) wrong.push(`${id} ${ruleId}: ${wording}`);
        }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(50);
  });

  it('are checked no worse than recorded in tests/corpus/figures.json', () => {
    const score = scoreMails(mails, (text) => checkText(text, { language }));
    const recorded = figures[language];
    expect(score.recall).toBeGreaterThanOrEqual(recorded.recall);
    expect(score.precision).toBeGreaterThanOrEqual(recorded.precision);
    expect(score.controlAlarms).toBeLessThanOrEqual(recorded.controlAlarms);
  });
});
