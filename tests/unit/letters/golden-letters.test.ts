import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { requestWith } from './letter-request';

/** Read these aloud: a letter belongs here only if one would sign it. */
describe('A letter one would sign (R4–R13, R19, R22, R26)', () => {
  it('thanks in German, Sie, with all four notes', () => {
    const letter = composeLetter(
      requestWith({
        seed: 'g2',
        contact: { title: 'Dr.' },
        role: 'Projektleiterin Netzausbau (w/m/d)',
        company: 'Stadtwerke Musterstadt',
        notes: {
          stayedWithMe: 'Wie Sie den Umbau der Leitstelle zusammen mit den Monteuren geplant haben',
          impressedMe: 'die offene Art, über Fehlplanungen zu sprechen',
          openQuestions: 'wie sich das Team auf die beiden Standorte verteilt',
          answerBetter: 'hätte mein Projekt zur Fernwärme in Kiel erwähnen sollen',
        },
      }),
    );
    expect(letter.subject).toBe('Danke für das Gespräch am 12. November');
    expect(letter.text).toBe(`Sehr geehrte Frau Dr. Weber,

in unserem Gespräch am 12. November ging es um die Stelle als Projektleiterin Netzausbau. Für den Austausch und für die Möglichkeit, mich vorzustellen, danke ich Ihnen herzlich. Gut in Erinnerung habe ich, wie Sie den Umbau der Leitstelle zusammen mit den Monteuren geplant haben.

Anziehend finde ich bei Ihnen die offene Art, über Fehlplanungen zu sprechen. Aus diesem Grund möchte ich die Aufgabe jetzt noch lieber übernehmen als zuvor.

Nachträglich möchte ich noch mein Projekt zur Fernwärme in Kiel erwähnen.

Darf ich Sie noch fragen, wie sich das Team auf die beiden Standorte verteilt?

Zu einem zweiten Gespräch bin ich gern bereit. Schreiben Sie mir einfach, was für Sie der passende nächste Schritt ist.

Mit freundlichen Grüßen
Lena Hoffmann`);
  });

  it('thanks in German, du, with keywords and two questions', () => {
    const letter = composeLetter(
      requestWith({
        seed: 'g11',
        contact: { terms: 'informal', firstName: 'Jonas', lastName: 'Brandt', formOfAddress: 'mr' },
        role: 'UX Designer (gn)',
        company: 'Example Studio',
        ownName: 'Mira Yılmaz',
        notes: {
          stayedWithMe: 'fand es gut, dass ihr jeden Prototyp erst auf Papier testet',
          impressedMe: '- Feedbackrunde am Freitag\n- keine Präsentationen\n- Besuch bei Kunden',
          openQuestions: 'Gibt es schon ein Designsystem?\nwer entscheidet am Ende über einen Entwurf',
        },
      }),
    );
    expect(letter.subject).toBe('Danke für das Gespräch am 12. November');
    expect(letter.text).toBe(`Lieber Jonas,

in unserem Gespräch am 12. November ging es um die Stelle als UX Designer. Für den Austausch und für die Möglichkeit, mich vorzustellen, danke ich dir herzlich. Ich fand es gut, dass ihr jeden Prototyp erst auf Papier testet.

Was mich überzeugt hat: Feedbackrunde am Freitag, keine Präsentationen und Besuch bei Kunden. Aus diesem Grund möchte ich die Aufgabe jetzt noch lieber übernehmen als zuvor.

Beim Nachdenken kamen mir noch zwei Fragen: Gibt es schon ein Designsystem? Wer entscheidet am Ende über einen Entwurf?

Zu einem zweiten Gespräch bin ich gern bereit. Schreib mir einfach, was für dich der passende nächste Schritt ist.

Viele Grüße
Mira Yılmaz`);
  });

  it('thanks in English, by last name', () => {
    const letter = composeLetter(
      requestWith({
        seed: 'g5',
        contact: { language: 'en', country: 'GB', formOfAddress: 'mr', firstName: 'Tom', lastName: 'Clarke' },
        role: 'Data Analyst',
        company: 'Example Rail',
        ownName: 'Aisha Grant',
        notes: {
          stayedWithMe: 'how you use delay data to plan crew shifts',
          impressedMe: 'the calm tone in the control room',
          openQuestions: 'how big is the team',
          answerBetter: 'Should have mentioned my dashboard for the bus depot',
        },
      }),
    );
    expect(letter.subject).toBe('Our conversation on 12 November');
    expect(letter.text).toBe(`Dear Mr Clarke,

Since our interview on 12 November I have been thinking about the Data Analyst role. Thank you for the conversation and for giving me the chance to apply. The thing I remember best is how you use delay data to plan crew shifts.

What drew me in was the calm tone in the control room. Because of that, I would like to work at Example Rail even more than before the interview.

I would also like to mention my dashboard for the bus depot.

One question came up as I thought it over: How big is the team?

I would gladly talk a second time. If you would like that too, tell me when it suits you.

Kind regards,
Aisha Grant`);
  });

  it('thanks after a week, to Switzerland: no comma, ss, names as they are', () => {
    const letter = composeLetter(
      requestWith({
        seed: 'g3',
        timing: 'late',
        today: '2026-11-21',
        contact: { country: 'CH', formOfAddress: 'mr', firstName: 'Urs', lastName: 'Groß' },
        role: 'Leitung Einkauf 80 %',
        notes: {
          stayedWithMe: 'dass Lieferanten bei Ihnen einmal im Jahr am Werktor stehen und mitreden',
          impressedMe: 'kurze Wege, klare Zuständigkeiten, viel Ruhe',
        },
      }),
    );
    expect(letter.subject).toBe('Zu unserem Gespräch am 12. November');
    expect(letter.text).toBe(`Sehr geehrter Herr Groß

Mit ein paar Tagen Abstand danke ich Ihnen für unser Gespräch am 12. November und für die Gelegenheit, die Stelle «Leitung Einkauf 80 %» näher kennenzulernen. Mitgenommen habe ich vor allem, dass Lieferanten bei Ihnen einmal im Jahr am Werktor stehen und mitreden.

Was mir an Ihrem Unternehmen gefällt: kurze Wege, klare Zuständigkeiten und viel Ruhe. Darum kann ich nach dem Gespräch klarer sagen als davor: Ich möchte bei Ihnen arbeiten.

Alles Weitere bespreche ich gern in einem zweiten Gespräch; sagen Sie mir einfach, ob das für Sie infrage kommt.

Freundliche Grüsse
Lena Hoffmann`);
  });

  it('asks how things stand, with the date that was named', () => {
    const letter = composeLetter(
      requestWith({
        kind: 'status-enquiry',
        seed: 'g1',
        interview: { promisedBy: '2026-11-24' },
        notes: { stayedWithMe: 'der Rundgang durch die Lehrwerkstatt' },
      }),
    );
    expect(letter.subject).toBe('Stand zur Stelle als Softwareentwicklerin');
    expect(letter.text).toBe(`Sehr geehrte Frau Weber,

ich melde mich zu unserem Gespräch am 12. November über die Stelle als Softwareentwicklerin. Besonders im Gedächtnis geblieben ist mir der Rundgang durch die Lehrwerkstatt. An meinem Interesse hat sich nichts geändert.

Für eine Antwort hatten Sie den 24. November genannt; vielleicht hat sich der Ablauf verschoben. Wie sieht der weitere Ablauf bei Ihnen aus?

Auch ein grober Zeitplan hilft mir schon.

Mit freundlichen Grüßen
Lena Hoffmann`);
  });

  it('asks a second time, in American English by first name', () => {
    const letter = composeLetter(
      requestWith({
        kind: 'status-enquiry',
        number: 2,
        seed: 'g2',
        contact: { language: 'en', country: 'US', terms: 'informal' },
        role: 'Product Manager',
        notes: { impressedMe: 'the way you cut features' },
      }),
    );
    expect(letter.subject).toBe('Our interview on November 12: what comes next?');
    expect(letter.text).toBe(`Dear Petra,

I am still interested in the Product Manager role, so I am asking a second time about our interview on November 12. What drew me in was the way you cut features. I'd still be glad to take on the job.

Could you tell me anything about the timeline?

I am happy to leave the timing to you.

Best,
Lena Hoffmann`);
  });

  it('asks for advice after a rejection', () => {
    const letter = composeLetter(
      requestWith({
        kind: 'feedback-request',
        seed: 'g4',
        notes: { stayedWithMe: 'Ihre Frage nach meinem größten Umweg' },
      }),
    );
    expect(letter.subject).toBe('Ihr Rat für mich');
    expect(letter.text).toBe(`Sehr geehrte Frau Weber,

danke für Ihre Nachricht zur Stelle als Softwareentwicklerin. Die Entscheidung nehme ich so an. Mitgenommen habe ich vor allem Ihre Frage nach meinem größten Umweg.

Was würden Sie mir für kommende Bewerbungen raten, fachlich oder zu meinem Auftreten? Schon ein Satz dazu bringt mich weiter.

Ein Telefonat von fünf Minuten genügt mir, und den Zeitpunkt wählen Sie.

Mit freundlichen Grüßen
Lena Hoffmann`);
  });

  it('stays in touch, in English', () => {
    const letter = composeLetter(
      requestWith({
        kind: 'stay-in-touch',
        seed: 'g1',
        contact: { language: 'en', country: 'GB' },
        role: 'Data Analyst',
        company: 'Example Rail',
        notes: { stayedWithMe: 'how you use delay data to plan crew shifts' },
      }),
    );
    expect(letter.subject).toBe('After our interview on 12 November');
    expect(letter.text).toBe(`Dear Ms Weber,

Although the Data Analyst role went to someone else, I like to think back to our conversation on 12 November. What has stayed with me most is how you use delay data to plan crew shifts.

I still want to work at Example Rail, should it work out one day. If a similar role comes up, I would be glad of a short note.

Kind regards,
Lena Hoffmann`);
  });
});
