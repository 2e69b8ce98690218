import { describe, expect, it } from 'vitest';
import { type ChecklistItem, checklist } from '../../../lib/letters/checklist';
import { checkText } from '../../../lib/phrases/checkText';
import german from '../../corpus/checklist/de.json';
import english from '../../corpus/checklist/en.json';
import recorded from '../../corpus/checklist/figures.json';
import { type LabelledMail, readCorpus } from '../phrases/readCorpus';
import { requestWith } from './letter-request';

/** What was found in a mail by reading it; tests/corpus/checklist/README.md says how. */
interface ReadMail {
  /** The name in the salutation. */
  to: string;
  role?: string;
  has: string[];
}

/** Mails in which an item was rightly found, wrongly found, and missed. */
interface Score {
  right: number;
  wrong: number;
  missed: number;
}

const LABELS: Record<'de' | 'en', Record<string, ReadMail>> = { de: german, en: english };
const ITEMS = [
  'salutation',
  'own_opening',
  'thanks_interview',
  'thanks_chance',
  'positive',
  'wish_reason',
  'open_question',
  'second',
  'invitation',
] as const satisfies ChecklistItem[];
const LEAST_PRECISION = 0.9;
const LEAST_RECALL = 0.85;
/** What counts as the writer's own words hangs on our own wording too: one mail more or less is no loss. */
const SLACK = 1;
const QUOTE = /\n(?=> |Am .*schrieb|On .* wrote)/;

const mailsIn = (language: 'de' | 'en') => readCorpus(language).filter(({ genre }) => genre === 'thank-you');

/** The items that fit, for a request that knows the name and at most the role. */
function found({ id, text }: LabelledMail, language: 'de' | 'en'): Set<string> {
  const { to = '', role = '' } = LABELS[language][id] ?? {};
  const contact = { language, firstName: '', lastName: to || 'Weber' };
  const request = requestWith({ company: '', role, contact, ownName: '', interview: { date: '' } });
  const [own = ''] = text.split(QUOTE);
  const entries = checklist(own, request, checkText(own, { language, isApplication: true }));
  return new Set(entries.filter(({ state }) => state === 'fits').map(({ item }) => item));
}

function scoreAll(language: 'de' | 'en'): Record<string, Score> {
  const scores = Object.fromEntries(ITEMS.map((item) => [item, { right: 0, wrong: 0, missed: 0 }]));
  for (const mail of mailsIn(language)) {
    const fitting = found(mail, language);
    const has = new Set(LABELS[language][mail.id]?.has);
    for (const item of ITEMS) {
      const score = scores[item];
      if (!score) continue;
      if (fitting.has(item)) score[has.has(item) ? 'right' : 'wrong']++;
      else if (has.has(item)) score.missed++;
    }
  }
  return scores;
}

describe.each(['de', 'en'] as const)('The checklist on the made-up thank-you mails in %s', (language) => {
  const scores = scoreAll(language);

  it('has a label for each mail, and no other', () => {
    const ids = mailsIn(language).map(({ id }) => id);
    expect(Object.keys(LABELS[language])).toEqual(ids);
    expect(ids.length).toBeGreaterThan(100);
  });

  it.each(ITEMS)(
    'finds %s where a reader does: nine in ten found are right, and of those there hardly one in seven is missed',
    (item) => {
      const { right, wrong, missed } = scores[item] as Score;
      expect({ item, precision: right / (right + wrong) >= LEAST_PRECISION }).toEqual({ item, precision: true });
      expect({ item, recall: right / (right + missed) >= LEAST_RECALL }).toEqual({ item, recall: true });
    },
  );

  it('finds no less than it did when this was written down, and is wrong no more often', () => {
    for (const item of ITEMS) {
      const { wrong, missed } = scores[item] as Score;
      const before: Score = recorded[language][item];
      expect([item, wrong - before.wrong <= SLACK, missed - before.missed <= SLACK]).toEqual([item, true, true]);
    }
  });
});
