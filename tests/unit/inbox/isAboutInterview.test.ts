import { describe, expect, it } from 'vitest';
import { isAboutInterview } from '../../../lib/inbox/isAboutInterview';

describe('Whether a mail is about a job interview of the reader', () => {
  it.each([
    ['Einladung zum Vorstellungsgespräch', 'Wir möchten Sie gern kennenlernen.'],
    ['Danke für das Gespräch', 'Vielen Dank für das Vorstellungsgespräch gestern bei Ihnen.'],
    ['Ihre Bewerbung', 'Passt Ihnen ein Telefonat am Montag um 10 Uhr?'],
    ['Your interview on Thursday', 'We look forward to meeting you.'],
    ['Next steps', 'We would like to set up a call to discuss the role. When are you free?'],
    ['Follow-up', 'Thank you for interviewing with us yesterday.'],
  ])('is yes for %s', (subject, text) => {
    expect(isAboutInterview({ subject, text })).toBe(true);
  });

  it.each([
    ['12 neue Jobs für dich', 'Neue Stellenangebote zu deinem Suchauftrag. Tipps fürs Vorstellungsgespräch. Abmelden'],
    ['Career Notes', 'Nail your interview: five tips in this newsletter. Unsubscribe'],
    ['Great opportunities', 'My client is always looking for driven sales people. May I add you to our list?'],
    ['Rechnung 2231', 'Anbei die Rechnung für November. Bei Fragen rufen Sie gern an.'],
    ['Kino', 'Wollen wir am Samstag ins Kino?'],
    ['Meeting notes', 'Attached are the notes of our meeting on Monday.'],
    ['', ''],
  ])('is no for %s', (subject, text) => {
    expect(isAboutInterview({ subject, text })).toBe(false);
  });
});
