import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../lib/domain/application';
import { callSheet } from '../../../lib/letters/callSheet';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { LETTER_KINDS } from '../../../lib/letters/letter';
import { createVoice, type Variants } from '../../../lib/letters/voice';
import { CALLS } from '../../../lib/letters/wording/calls.data';
import { WORDINGS } from '../../../lib/letters/wording/wordings';
import { checkText } from '../../../lib/phrases/checkText';
import { runs } from '../../runs';
import { callRequests } from './call-requests';
import { requestWith } from './letter-request';

const PEOPLE: Partial<Contact>[] = [
  { language: 'de', country: 'DE', terms: 'formal' },
  { language: 'de', country: 'CH', terms: 'informal' },
  { language: 'en', country: 'GB', terms: 'formal' },
  { language: 'en', country: 'US', terms: 'informal' },
];
const NOTES = {
  de: {
    stayedWithMe: 'wie offen das Team über misslungene Releases spricht',
    impressedMe: '- flache Hierarchien\n- Pairing am Nachmittag',
    openQuestions: 'wie die Einarbeitung aussieht\nGibt es Bereitschaftsdienst',
    answerBetter: 'hätte mein Praktikum in Lyon erwähnen sollen',
  },
  en: {
    stayedWithMe: 'how openly the team talks about releases that went wrong',
    impressedMe: '- short decision paths\n- pairing in the afternoon',
    openQuestions: 'how onboarding works\nis there an on-call rota',
    answerBetter: 'should have mentioned my internship in Lyon',
  },
};

/** Every list of ways to say something, with the place it stands in. */
function variantsIn(wording: object, path = ''): [string, Variants][] {
  return Object.entries(wording).flatMap(([key, value]) =>
    Array.isArray(value) ? [[`${path}${key}`, value as unknown as Variants]] : variantsIn(value, `${path}${key}.`),
  ) as [string, Variants][];
}

describe.each(PEOPLE)('Letters to $language-$country, $terms', (contact) => {
  const language = contact.language ?? 'de';
  const request = requestWith({ contact, notes: NOTES[language], interview: { promisedBy: '2026-11-20' } });

  it('say every single wording without a finding of our own checker (R14, R17, R20)', () => {
    const voice = createVoice(request);
    const found = [...variantsIn(WORDINGS[language]), ...variantsIn(CALLS[language])].flatMap(([path, variants]) =>
      variants.flatMap((variant) => {
        const text = voice.say(path, [variant], { f: '…', promised: 'x', hello: 'x' });
        return checkText(text, { language }).map(({ ruleId }) => `${ruleId}: ${text}`);
      }),
    );
    expect(found).toEqual([]);
  });

  it('hold no finding as whole letters either, whatever the seed (R14, R17, R20)', () => {
    const found = LETTER_KINDS.flatMap((kind) =>
      Array.from({ length: runs(6, 30) }, (_, seed) => {
        const timing = seed % 3 === 0 ? 'late' : 'in-time';
        const { text } = composeLetter({ ...request, kind, timing, number: 1 + (seed % 2), seed: `${kind}${seed}` });
        return checkText(text, { language }).map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`);
      }).flat(),
    );
    expect(found).toEqual([]);
  });

  it('keep the call sheets free of findings too (R20)', () => {
    for (const call of callRequests(request)) {
      const { opening, suits, question, thanks, voicemail, questions } = callSheet(call);
      const spoken = [opening, suits, question, thanks].join('\n');
      for (const text of [spoken, voicemail, questions.join('\n')])
        expect(checkText(text, { language }), text).toEqual([]);
    }
  });
});

describe('Our own checker', () => {
  it('would catch a letter that pressed', () => {
    const findings = checkText('I need your answer by Friday.', { language: 'en' });
    expect(findings.map(({ category }) => category)).toContain('pushy');
  });
});
