import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../../lib/letters/composeLetter';
import { guard } from '../../../../lib/letters/guard/guard';
import { checkLetter } from '../../../../lib/phrases/hints/checkLetter';
import { requestWith } from '../letter-request';
import { APPLICATIONS, INTERVIEW_DAY, othersThan } from './world';

const KINDS = ['thank-you', 'status-enquiry', 'feedback-request', 'stay-in-touch'] as const;
const NOTES = { de: { stayedWithMe: 'die Ruhe im Team' }, en: { stayedWithMe: 'the quiet team' } };

describe('The look before sending', () => {
  it('says nothing about our own letters, to whomever and for whatever company', () => {
    const told = APPLICATIONS.flatMap((application) => {
      const { id, company, role, contacts } = application;
      const others = othersThan(id);
      return contacts.flatMap((contact) =>
        KINDS.flatMap((kind) => {
          const { language } = contact;
          const { text } = composeLetter(
            requestWith({ kind, seed: `${id}${kind}`, company, role, contact, notes: NOTES[language] }),
          );
          return guard({
            text,
            language,
            recipients: [{ name: '', email: contact.email }],
            mail: { application, step: { kind, interviewId: `${id}-interview` } },
            others,
            attachments: 'none',
            hints: checkLetter(text, { language }),
            ownName: 'Mira Vogt',
            today: INTERVIEW_DAY,
          }).map((notice) => `${id} ${kind}: ${notice.kind} ${notice.words}`);
        }),
      );
    });
    expect(told).toEqual([]);
  });
});
