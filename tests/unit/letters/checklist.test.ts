import { describe, expect, it } from 'vitest';
import { type ChecklistItem, checklist } from '../../../lib/letters/checklist';
import { composeLetter } from '../../../lib/letters/composeLetter';
import type { LetterRequest } from '../../../lib/letters/letter';
import type { Finding } from '../../../lib/phrases/finding';
import { requestWith } from './letter-request';

const NOTES = {
  de: {
    stayedWithMe: 'wie offen das Team über misslungene Releases spricht',
    impressedMe: 'der Umgang mit Fehlern',
    openQuestions: 'Homeoffice',
    answerBetter: '',
  },
  en: {
    stayedWithMe: 'how openly the team talks about failed releases',
    impressedMe: 'pairing at noon',
    openQuestions: 'remote work',
    answerBetter: '',
  },
};

const finding = (changes: Partial<Finding>): Finding => ({
  start: 0,
  end: 1,
  category: 'stock',
  severity: 'clear',
  ruleId: 'stock/x',
  replacements: [],
  ...changes,
});

function openItems(text: string, request: LetterRequest, findings: Finding[] = []): ChecklistItem[] {
  return checklist(text, request, findings)
    .filter(({ state }) => state === 'open')
    .map(({ item }) => item);
}

describe.each(['de', 'en'] as const)('Checklist for thank-you letters in %s', (language) => {
  const request = requestWith({ contact: { language }, notes: NOTES[language] });
  const { text } = composeLetter(request);

  it('finds everything in our own drafts, whatever the wording (R5–R7, R9, R12–R14, R17, R18)', () => {
    for (let seed = 0; seed < 120; seed++) {
      const varied = { ...request, seed: `record-${seed}`, timing: seed % 4 ? 'in-time' : 'late' } as const;
      const draft = composeLetter(varied).text;
      expect({ draft, open: openItems(draft, varied) }).toEqual({ draft, open: [] });
    }
  });

  it('misses the reason for the wish and one’s own words in a letter made without notes (R7, R13)', () => {
    for (let seed = 0; seed < 30; seed++) {
      const bare = requestWith({ contact: { language }, seed: `record-${seed}` });
      expect(openItems(composeLetter(bare).text, bare)).toEqual(expect.arrayContaining(['own_opening', 'wish_reason']));
    }
  });

  it('misses a salutation to this person when the letter greets another (R9)', () => {
    expect(openItems(text.replace('Weber', 'Schulz'), request)).toEqual(['salutation']);
    expect(openItems(text.split('\n\n').slice(1).join('\n\n'), request)).toContain('salutation');
  });

  it('counts a second invitation as one too many (R12)', () => {
    const more = language === 'de' ? 'Schreiben Sie mir.' : 'Drop me a line.';
    expect(openItems(`${text}\n\n${more}`, request)).toContain('invitation');
  });

  it('reads stock phrases and pressure from the findings; taste alone opens nothing but pressure does (R14, R17)', () => {
    expect(openItems(text, request, [finding({})])).toEqual(['no_stock']);
    expect(openItems(text, request, [finding({ severity: 'mild' })])).toEqual([]);
    expect(openItems(text, request, [finding({ category: 'pushy', severity: 'mild' })])).toEqual(['no_pressure']);
  });

  it('knows when a week is over, on the calendar (R18)', () => {
    expect(openItems(text, { ...request, today: '2026-11-19' })).toEqual([]);
    expect(openItems(text, { ...request, today: '2026-11-20' })).toEqual(['in_time']);
  });

  it('minds the length (R5)', () => {
    expect(openItems(text.split(' ').slice(0, 40).join(' '), request)).toContain('length');
    expect(openItems(`${text} ${'wort '.repeat(100)}`, request)).toContain('length');
  });
});

describe('Checklist', () => {
  it('accepts a letter written by hand, in words none of our drafts has', () => {
    const text = `Guten Tag Frau Weber,

am Donnerstag saßen wir über Ihrem Lagerplan, und ich skizziere seither weiter. Danke für das Gespräch und für die Einladung dazu.

Ich möchte bei Ihnen arbeiten, weil bei Ihnen Fahrer und Planerinnen am selben Tisch sitzen. Im letzten Betrieb habe ich erlebt, wie viel Umweg entsteht, wenn das fehlt, und wie schnell sich eine Tour ändert, sobald alle Beteiligten sie gemeinsam ansehen.

Ein zweites Gespräch führe ich gern. Eine kurze Nachricht genügt.

Mit freundlichen Grüßen
Lena Hoffmann`;
    expect(openItems(text, requestWith())).toEqual([]);
  });

  it('has no list for other letters yet', () => {
    expect(checklist('x', requestWith({ kind: 'status-enquiry' }), [])).toEqual([]);
  });
});
