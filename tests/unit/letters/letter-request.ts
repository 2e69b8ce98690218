import type { Contact, Interview, InterviewNotes } from '../../../lib/domain/application';
import type { LetterRequest } from '../../../lib/letters/letter';

export const NO_NOTES: InterviewNotes = { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' };

export function contactWith(changes: Partial<Contact> = {}): Contact {
  return {
    id: 'contact-1',
    formOfAddress: 'ms',
    title: '',
    firstName: 'Petra',
    lastName: 'Weber',
    email: 'petra.weber@example.com',
    phone: '',
    terms: 'formal',
    language: 'de',
    country: 'DE',
    ...changes,
  };
}

interface Changes extends Partial<Omit<LetterRequest, 'contact' | 'interview' | 'notes'>> {
  contact?: Partial<Contact>;
  interview?: Partial<Interview>;
  notes?: Partial<InterviewNotes>;
}

/** A made-up request: an interview with Petra Weber on 12 November, written the day after. */
export function requestWith({ contact, interview, notes, ...rest }: Changes = {}): LetterRequest {
  const person = contactWith(contact);
  const allNotes = { ...NO_NOTES, ...notes };
  return {
    kind: 'thank-you',
    language: person.language,
    company: 'Muster GmbH',
    role: 'Softwareentwicklerin (m/w/d)',
    contact: person,
    interview: {
      id: 'interview-1',
      date: '2026-11-12',
      time: '15:00',
      zone: 'Europe/Berlin',
      kind: 'on-site',
      contactIds: [person.id],
      notes: allNotes,
      mood: null,
      promisedBy: null,
      ...interview,
    },
    notes: allNotes,
    today: '2026-11-13',
    timing: 'in-time',
    ownName: 'Lena Hoffmann',
    seed: 'application-1',
    ...rest,
  };
}
