import { describe, expect, it } from 'vitest';
import { GERMAN_ANSWERS } from '../../corpus/answers/de.data';
import { GERMAN_EVERYDAY_ANSWERS } from '../../corpus/answers/de-everyday.data';
import { GERMAN_OTHERS_ANSWERS } from '../../corpus/answers/de-others.data';
import { GERMAN_PLAIN_ANSWERS } from '../../corpus/answers/de-plain.data';
import { ENGLISH_ANSWERS } from '../../corpus/answers/en.data';
import { ENGLISH_EVERYDAY_ANSWERS } from '../../corpus/answers/en-everyday.data';
import { ENGLISH_OTHERS_ANSWERS } from '../../corpus/answers/en-others.data';
import { ENGLISH_PLAIN_ANSWERS } from '../../corpus/answers/en-plain.data';
import recorded from '../../corpus/answers/figures.json';
import { isTuned, readAnswers, SCORED, type Score, scoreAnswers } from './scoreAnswers';

const ANSWERS = {
  de: [...GERMAN_ANSWERS, ...GERMAN_PLAIN_ANSWERS, ...GERMAN_OTHERS_ANSWERS, ...GERMAN_EVERYDAY_ANSWERS],
  en: [...ENGLISH_ANSWERS, ...ENGLISH_PLAIN_ANSWERS, ...ENGLISH_OTHERS_ANSWERS, ...ENGLISH_EVERYDAY_ANSWERS],
};
const KINDS = ['invitation', 'rejection', 'offer', 'holding', 'other'] as const;
const LEAST_PRECISION = 0.9;
const LEAST_RECALL = 0.8;

describe.each(['de', 'en'] as const)('The made-up answers in %s', (language) => {
  const all = ANSWERS[language];
  const met = readAnswers(all);
  const { scores, mistaken } = scoreAnswers(met);

  it('are two hundred and fifty and more, of every kind, each with a name of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const kind of KINDS) expect(all.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(25);
  });

  it.each(KINDS)('are read as %s: nine in ten so read are, and of those that are four in five are read', (kind) => {
    const { right, wrong, missed } = scores[kind];
    expect({ mistaken, precision: right / (right + wrong) >= LEAST_PRECISION }).toEqual({ mistaken, precision: true });
    expect({ mistaken, recall: right / (right + missed) >= LEAST_RECALL }).toEqual({ mistaken, recall: true });
  });

  it('are read no worse than when this was written down, in the half the cues learned from and in the other', () => {
    const halves = {
      tuned: scoreAnswers(met.filter(({ answer }) => isTuned(answer))).scores,
      heldBack: scoreAnswers(met.filter(({ answer }) => !isTuned(answer))).scores,
    };
    for (const half of ['tuned', 'heldBack'] as const)
      for (const name of SCORED) {
        const now = halves[half][name];
        const before: Score = recorded[language][half][name];
        expect([half, name, now.wrong <= before.wrong, now.missed <= before.missed]).toEqual([half, name, true, true]);
      }
  });
});
