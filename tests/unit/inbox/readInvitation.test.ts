import { describe, expect, it } from 'vitest';
import { readInvitation } from '../../../lib/inbox/readInvitation';

const received = '2026-11-26';
const read = (mail: { subject?: string; text?: string; invitation?: string }) =>
  readInvitation({ subject: '', text: '', invitation: '', ...mail }, { received });

describe('An invitation', () => {
  it('says when, how, for what and with whom, in German', () => {
    const text = `Sehr geehrte Frau Lindemann,

wir laden Sie zum Vorstellungsgespräch für die Stelle als Sachbearbeiterin im Einkauf (m/w/d) ein.

Donnerstag, 3. Dezember, 14:00 Uhr, in unserer Zentrale, Hafenstraße 12. Ihre Gesprächspartner sind Frau Dr. Anke Sommer und Herr Voigt.

Mit freundlichen Grüßen
Nordlicht Handel GmbH`;
    expect(read({ subject: 'Einladung', text })).toEqual({
      role: 'Sachbearbeiterin im Einkauf',
      company: 'Nordlicht Handel GmbH',
      on: '2026-12-03',
      time: '14:00',
      kind: 'on-site',
      people: [
        { formOfAddress: 'ms', title: 'Dr.', firstName: 'Anke', lastName: 'Sommer' },
        { formOfAddress: 'mr', title: '', firstName: '', lastName: 'Voigt' },
      ],
    });
  });

  it('says so in English', () => {
    const text = `Dear Ms Whitfield,

We would like to invite you to a video interview for the Marketing Coordinator position at Larch & Finch on Tuesday, December 1 at 10:30 AM.

You will meet Dr Helen Marsh and Tom Okafor.`;
    expect(read({ text })).toEqual({
      role: 'Marketing Coordinator',
      company: 'Larch & Finch',
      on: '2026-12-01',
      time: '10:30',
      kind: 'video',
      people: [
        { formOfAddress: 'neutral', title: 'Dr', firstName: 'Helen', lastName: 'Marsh' },
        { formOfAddress: 'neutral', title: '', firstName: 'Tom', lastName: 'Okafor' },
      ],
    });
  });

  it('is read from its card before its text', () => {
    const invitation =
      'Interview: Data Analyst\nWed 2 Dec 2026, 11:00 - 12:00\nMicrosoft Teams Meeting\nOrganizer: Iris Thoma';
    const hints = read({ invitation, text: 'Are you free on 4 December at 3pm?' });
    expect(hints).toMatchObject({ on: '2026-12-02', time: '11:00', kind: 'video', role: 'Data Analyst' });
    expect(hints.people).toContainEqual({ formOfAddress: 'neutral', title: '', firstName: 'Iris', lastName: 'Thoma' });
  });

  it.each([
    ['Ich rufe Sie morgen um 15 Uhr an, ein kurzes Telefonat.', 'phone'],
    ['We will speak over the phone.', 'phone'],
    ['Wir treffen uns über Zoom.', 'video'],
    ['Kommen Sie zum Probearbeiten in die Küche.', 'trial-day'],
    ['Wir laden Sie zum Assessment Center ein.', 'assessment'],
    ['Please ask for me at reception.', 'on-site'],
    ['Wir freuen uns.', null],
  ])('"%s" is of kind %s', (text, kind) => {
    expect(read({ text }).kind).toBe(kind);
  });

  it('leaves open what it does not say', () => {
    expect(read({ text: 'Wir würden Sie gern kennenlernen.' })).toEqual({
      role: '',
      company: '',
      on: null,
      time: '',
      kind: null,
      people: [],
    });
  });
});
