import { describe, expect, it } from 'vitest';
import type { Contact, FollowUpKind, Language } from '../../../../lib/domain/application';
import { callSheet } from '../../../../lib/letters/callSheet';
import { composeLetter } from '../../../../lib/letters/composeLetter';
import { LETTER_KINDS, type LetterKind, type LetterRequest } from '../../../../lib/letters/letter';
import { checkLetter } from '../../../../lib/phrases/hints/checkLetter';
import type { LetterHintKind } from '../../../../lib/phrases/hints/letter-hint';
import { runs } from '../../../runs';
import { callRequests } from '../../letters/call-requests';
import { requestWith } from '../../letters/letter-request';
import { readCorpus } from '../readCorpus';

const PEOPLE: Partial<Contact>[] = (['formal', 'informal'] as const).flatMap((terms) => [
  ...(['DE', 'AT', 'CH'] as const).map((country) => ({ language: 'de' as const, country, terms })),
  ...(['GB', 'US', 'CH'] as const).map((country) => ({ language: 'en' as const, country, terms })),
]);
const NOTES: Record<Language, LetterRequest['notes'][]> = {
  de: [
    { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' },
    {
      stayedWithMe: 'wie offen das Team über misslungene Releases spricht',
      impressedMe: '- flache Hierarchien\n- Pairing am Nachmittag',
      openQuestions: 'wie die Einarbeitung aussieht\nGibt es Bereitschaftsdienst',
      answerBetter: 'hätte mein Praktikum in Lyon erwähnen sollen',
    },
    {
      stayedWithMe: 'der Rundgang durch die Lehrwerkstatt',
      impressedMe: 'kurze Wege, klare Zuständigkeiten, viel Ruhe',
      openQuestions: 'wie groß das Team ist\nwer einarbeitet',
      answerBetter: '',
    },
  ],
  en: [
    { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' },
    {
      stayedWithMe: 'how openly the team talks about releases that went wrong',
      impressedMe: '- short decision paths\n- pairing in the afternoon',
      openQuestions: 'how onboarding works\nis there an on-call rota',
      answerBetter: 'should have mentioned my internship in Lyon',
    },
    {
      stayedWithMe: 'the calm tone in the control room',
      impressedMe: 'the way you cut features',
      openQuestions: 'how big the team is\nwho trains new people',
      answerBetter: '',
    },
  ],
};

/** The step that such a letter is written for. */
const STEPS: Readonly<Record<LetterKind, FollowUpKind>> = {
  'thank-you': 'thank-you',
  'status-enquiry': 'status-enquiry',
  'feedback-request': 'feedback-request',
  'stay-in-touch': 'stay-in-touch',
  'rejection-reply': 'feedback-request',
  'missed-call': 'status-enquiry',
};

describe.each(PEOPLE)('The letters that Nachklang composes, $language-$country, $terms', (contact) => {
  const { language = 'de', country } = contact;

  it.each(LETTER_KINDS)('get no hint themselves: %s (R5, R8, R12–R16, R20)', (kind) => {
    const found = NOTES[language].flatMap((notes) =>
      Array.from({ length: runs(4, 12) }, (_, seed) => {
        const timing = seed % 3 === 0 ? 'late' : 'in-time';
        const interview = seed % 2 === 0 ? { promisedBy: '2026-11-24' } : {};
        const more = { kind, timing, number: 1 + (seed % 2), seed: `${kind}${seed}` } as const;
        const { text } = composeLetter(requestWith({ contact, notes, interview, ...more }));
        return checkLetter(text, { language, country, step: STEPS[kind] }).map((hint) => ({ ...hint, text }));
      }).flat(),
    );
    expect(found).toEqual([]);
  });

  it('and the call sheets neither (R20)', () => {
    for (const call of callRequests(requestWith({ contact }))) {
      const { opening, suits, question, thanks, voicemail, questions } = callSheet(call);
      const spoken = `${[opening, suits, question].join(' ')}\n\n${thanks}`;
      for (const text of [spoken, voicemail, ...questions]) expect(checkLetter(text, { language }), text).toEqual([]);
    }
  });
});

/** The made-up mails of one language that an editor would leave as they are. */
/** Clean mails of the corpus, without the templates that wait for a name. */
const cleanMails = (language: Language) =>
  readCorpus(language).filter(({ genre, isClean, text }) => isClean && genre !== 'control' && !/\[\p{Lu}/u.test(text));

describe.each(['de', 'en'] as const)('Ordinary polite mails (%s)', (language) => {
  const mails = cleanMails(language);
  const TONE: LetterHintKind[] = [
    'placeholder',
    'mixed_address',
    'greeting_comma',
    'capitals',
    'loud_marks',
    'several_asks',
    'many_questions',
    'stacked_hedges',
    'afterthoughts',
  ];

  it('get no hint on their tone and form (R16, R20)', () => {
    expect(mails.length).toBeGreaterThan(60);
    const found = mails.flatMap(({ id, text }) =>
      checkLetter(text, { language })
        .filter(({ kind }) => TONE.includes(kind))
        .map(({ kind, start, end }) => `${id} ${kind}: ${text.slice(start, end)}`),
    );
    expect(found).toEqual([]);
  });

  it('get few on their length, and none of them is called clear', () => {
    const found = mails.flatMap(({ text }) => checkLetter(text, { language }));
    expect(found.filter(({ severity }) => severity === 'clear')).toEqual([]);
    expect(found.length).toBeLessThan(mails.length / 8);
  });
});
