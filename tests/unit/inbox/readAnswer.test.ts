import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../lib/inbox/readAnswer';

/** A Thursday. */
const received = '2026-11-26';
const read = (text: string, subject = '') => readAnswer({ subject, text }, { received });

describe('A received mail', () => {
  it.each([
    ['Falls wir Ihnen die Stelle anbieten können, melden wir uns.', 'holding'],
    ['If we are able to offer you the position, we will let you know.', 'holding'],
    ['Wir haben noch keine Entscheidung getroffen.', 'holding'],
    ['Vielen Dank für Ihr Interesse an unserem Haus.', 'other'],
    ['Thank you for your interest in our company.', 'other'],
    ['Unser Angebot für Sie: zwei Nächte zum Preis von einer.', 'other'],
    ['Special offer: two nights for the price of one.', 'other'],
    ['Den Termin am Montag müssen wir leider absagen.', 'other'],
    ['We have to cancel the interview on Monday.', 'other'],
    ['Auch wenn uns die Entscheidung schwerfällt, müssen wir Ihnen leider absagen.', 'rejection'],
    ['After careful consideration we have decided to proceed with other candidates.', 'rejection'],
    ['LEIDER KÖNNEN WIR IHNEN DIE STELLE NICHT ANBIETEN', 'rejection'],
    ['Leider koennen\u00a0wir Ihnen\ndie Stelle\u00a0nicht anbieten.', 'rejection'],
    ['Leider ko\u0308nnen wir Ihnen die Stelle nicht anbieten.', 'rejection'],
    ['We would like to offer you the position.', 'offer'],
    ['Wir möchten Ihnen die Stelle gern anbieten.', 'offer'],
    ['Wir würden Sie gern zu einem zweiten Gespräch einladen.', 'invitation'],
    ['Ich danke Ihnen sehr. Wir haben uns für Sie entschieden.', 'offer'],
    ['Ich danke Ihnen sehr. Wir haben uns für sie entschieden.', 'rejection'],
    ['Vor drei Wochen musste ich Ihnen absagen. Nun ist die Stelle wieder frei.', 'other'],
    ['Später eingehende Unterlagen können nicht berücksichtigt werden.', 'other'],
    ['Leider kann ich zum Gehalt nichts sagen.', 'other'],
    ['Schade, dass Sie Ihre Bewerbung zurückziehen. Alles Gute!', 'other'],
    ['Unfortunately we cannot reimburse your travel costs.', 'other'],
    ['In the end we went with another candidate.', 'rejection'],
    ['Could you do Thursday morning at ten?', 'invitation'],
    ['Das Gespräch am Montag muss leider entfallen. Ich melde mich, sobald ein neuer Termin feststeht.', 'other'],
    ['Unfortunately we have to cancel Thursday. I will be in touch to arrange another date.', 'other'],
    ['Das Gespräch am Montag findet nicht statt, sondern am Dienstag um 11 Uhr.', 'invitation'],
    ['We have to cancel Thursday, I am afraid. Could you do Friday at 2pm instead?', 'invitation'],
    ['In Ihrer Bewerbung fehlt noch das Arbeitszeugnis. Bitte senden Sie es bis Montag nach.', 'other'],
    ['Please return the expenses claim form for your interview on 3 December.', 'other'],
    ['Nach Art. 13 DSGVO informieren wir Sie über die Verarbeitung Ihrer Daten. Rechtsgrundlage: § 26.', 'other'],
    ['Thanks for your lovely note. Good luck with the exams and all the best with the new flat!', 'other'],
    ["If you're still keen, the job is yours.", 'offer'],
    ['Die Stelle gehört Ihnen, wenn Sie noch frei sind.', 'offer'],
    ['Die Entscheidung ist uns nicht leichtgefallen, doch die Wahl ist auf Sie gefallen.', 'offer'],
    ['The chair has gone. I gave it to a school leaver in the end, sorry.', 'rejection'],
    ['Wir haben uns noch nicht für jemanden entschieden.', 'holding'],
    ['If he should decline the post, it will be offered to you. We will write to you again.', 'holding'],
    ['Viel Erfolg bei Ihrer Prüfung am Freitag, wir drücken die Daumen!', 'other'],
    ['Good luck with your talk tomorrow, and say hello to Ruth.', 'other'],
    ["Sorry to hear you won't be joining us. All the best in your new job.", 'other'],
    ['Die Stelle umfasst 30 Stunden, das Gehalt liegt bei 3.200 Euro.', 'other'],
    ['The post is 30 hours and the salary is 31,000.', 'other'],
    ['Wir speichern Ihre Bewerbung sechs Monate, auch wenn wir Ihnen absagen müssen. Sind Sie einverstanden?', 'other'],
    ['', 'other'],
  ])('that says "%s" is read as %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  it('is read without the mails it quotes and without its signature', () => {
    const quoted = 'Am Di., 24. Nov. 2026 um 10:19 Uhr schrieb Kim\n<kim@example.com>:\n> Leider muss ich absagen.';
    expect(read(`Wir melden uns bis Freitag bei Ihnen.\n\n${quoted}`).kind).toBe('holding');
    expect(read('Danke!\n\n-- \nLeider können wir Ihnen die Stelle nicht anbieten.').kind).toBe('other');
    const header = 'Von: Kim\nGesendet: Dienstag\nAn: Amt\nBetreff: Absage';
    expect(read(`Danke!\n\n${header}\n\nLeider können wir Sie nicht einstellen.`).kind).toBe('other');
  });

  it('that only forwards another is read as the forwarded one', () => {
    const mail = '---------- Forwarded message ---------\nFrom: A\nDate: Tue\nSubject: Hi\nTo: B\n\n';
    expect(read(`${mail}We would like to invite you to an interview.`).kind).toBe('invitation');
  });

  it('shows the words it rests on, at their place', () => {
    const text = 'Guten Tag,\n\nschöne Grüße. Wir möchten Ihnen die Stelle anbieten. Bis bald';
    const { because } = read(text);
    expect(because?.words).toBe('Wir möchten Ihnen die Stelle anbieten.');
    expect(text.slice(because?.start, because?.end)).toBe(because?.words);
  });

  it('that refuses for one post and invites to talk about another is an invitation', () => {
    const text =
      'Für die Stelle haben wir uns leider für eine andere Bewerberin entschieden. Wir möchten Sie aber zu einem Gespräch über eine zweite Stelle einladen. Passt Ihnen Montag um 10 Uhr? Wir freuen uns auf das Gespräch.';
    expect(read(text).kind).toBe('invitation');
  });
});

describe('A rejection', () => {
  it('is personal where it speaks of this applicant, stock where it could have gone to anybody (R22)', () => {
    const stock =
      'Leider haben wir uns für andere Bewerber entschieden. Wir wünschen Ihnen für die Zukunft alles Gute.';
    expect(read(stock).manner).toBe('stock');
    const personal =
      'Ihre Präsentation im Gespräch hat mich beeindruckt. Ausschlaggebend war am Ende mehr Erfahrung im Einkauf, deshalb haben wir uns leider für eine andere Bewerberin entschieden.';
    expect(read(personal).manner).toBe('personal');
    expect(read('Wir melden uns bis Freitag.').manner).toBeNull();
  });
});

describe('The day by which they say they will answer', () => {
  it.each([
    ['Wir melden uns bis Ende nächster Woche bei Ihnen.', '2026-12-04', 'bis Ende nächster Woche'],
    ['Sie hören in den nächsten 14 Tagen von uns.', '2026-12-10', 'in den nächsten 14 Tagen'],
    ['Spätestens am 3.12. geben wir Ihnen Bescheid.', '2026-12-03', 'Spätestens am 3.12.'],
    ['Wir melden uns bis zum 5. Jänner.', '2027-01-05', 'bis zum 5. Jänner'],
    ['Bis Ende des Monats fällt die Entscheidung.', '2026-11-30', 'Bis Ende des Monats'],
    ['Wir entscheiden innerhalb von zwei bis drei Wochen.', '2026-12-17', 'innerhalb von zwei bis drei Wochen'],
    ['Eine Rückmeldung erhalten Sie in KW 50.', '2026-12-11', 'in KW 50'],
    ['Mitte Dezember können wir Ihnen mehr sagen.', '2026-12-15', 'Mitte Dezember'],
    ['Wir melden uns noch diese Woche.', '2026-11-27', 'noch diese Woche'],
    ['Innerhalb von 5 Werktagen erhalten Sie eine Antwort.', '2026-12-03', 'Innerhalb von 5 Werktagen'],
    ['We will get back to you by the end of the month.', '2026-11-30', 'by the end of the month'],
    ['You will hear from us within two weeks.', '2026-12-10', 'within two weeks'],
    ["We'll let you know by Friday.", '2026-11-27', 'by Friday'],
    ['We expect to make a decision by December 11.', '2026-12-11', 'by December 11'],
    ["We'll be in touch early next week.", '2026-12-01', 'early next week'],
    ["We'll have made up our minds before the week is out.", '2026-11-27', 'before the week is out'],
    ['You will get an answer in the week beginning 7 December.', '2026-12-11', 'in the week beginning 7 December'],
    ['In der Woche ab dem 7. Dezember geben wir Ihnen Bescheid.', '2026-12-11', 'In der Woche ab dem 7. Dezember'],
    ['Unsere Entscheidung teilen wir Ihnen Ende nächster Woche mit.', '2026-12-04', 'Ende nächster Woche'],
    ['Ich sag dir am Montag Bescheid.', '2026-11-30', 'am Montag'],
    ['You should hear back in 5 business days.', '2026-12-03', 'in 5 business days'],
  ])('is read from "%s"', (text, on, words) => {
    expect(read(text).promisedBy).toMatchObject({ on, quote: { words } });
  });

  it.each([
    'Wir melden uns zeitnah bei Ihnen.',
    'Wir kommen in Kürze auf Sie zu.',
    'Wir melden uns in den nächsten Tagen.',
    'We will be in touch soon.',
    'We will get back to you in due course.',
    'Bitte geben Sie uns bis Freitag Bescheid.',
    'Please let us know by Friday.',
    'Vor den Feiertagen schaffen wir die Entscheidung nicht mehr, wir melden uns danach.',
    'Nach dem 10.12. melden wir uns bei Ihnen.',
    'Bis Freitag führen wir noch Gespräche, danach melden wir uns.',
    'Sollten Sie bis zum 10.12. nichts von uns hören, haben wir uns anders entschieden.',
  ])('is none in "%s"', (text) => {
    expect(read(text).promisedBy).toBeNull();
  });
});

describe('The time they propose', () => {
  it.each([
    ['Wir laden Sie zum Gespräch ein: Donnerstag, 3. Dezember um 14 Uhr.', '2026-12-03', '14:00'],
    ['Passt Ihnen ein Gespräch am Di., 1.12., 10.30 Uhr?', '2026-12-01', '10:30'],
    ['Wollen wir morgen um halb drei telefonieren?', '2026-11-27', '14:30'],
    ['Das Vorstellungsgespräch findet am 02.12.2026 von 9 bis 10 Uhr statt.', '2026-12-02', '09:00'],
    ['Wir möchten Sie kennenlernen, nächste Woche Dienstag um 16h?', '2026-12-01', '16:00'],
    [
      'Können wir das Gespräch statt am 1.12. am 3.12. um 9 Uhr führen? Ich müsste es verschieben.',
      '2026-12-03',
      '09:00',
    ],
    ['Termin für das Vorstellungsgespräch, Bestätigung\n\nDatum: 2.12.2026\nUhrzeit: 11:15 Uhr', '2026-12-02', '11:15'],
    ['Are you free for a call tomorrow at 3pm?', '2026-11-27', '15:00'],
    [
      'We would like to invite you to an interview on Thursday, December 3rd from 2:00 to 3:00 PM.',
      '2026-12-03',
      '14:00',
    ],
    ['Could you come in for an interview on 3 December at half past two?', '2026-12-03', '14:30'],
    ['We would like to meet you. Please reply by 30 November. We thought of 4 December.', '2026-12-04', ''],
    ['Können Sie am Dienstag (1.12.) so um 17 Uhr zum Gespräch vorbeikommen?', '2026-12-01', '17:00'],
    ['Come in for a trial on Wednesday, 9 till 1.', '2026-12-02', '09:00'],
    ['We can offer an interview on:\nTuesday 1 December: 10.00 or 11.30', '2026-12-01', '10:00'],
    ['We would like to invite you to an interview on 12/3/2026 at 10:30 AM.', '2026-12-03', '10:30'],
  ])('is read from "%s"', (text, on, time) => {
    expect(read(text).appointment).toMatchObject({ on, time });
  });

  it('is none where the only day is past, or the mail is no invitation', () => {
    expect(read('Wir möchten Sie nach dem Gespräch vom 20.11. gern zu einem zweiten einladen.').appointment).toBeNull();
    expect(read('Please complete the video interview by 23:59 on Tuesday 8 December.').appointment).toBeNull();
    expect(read('Leider haben wir uns am 3.12. um 14 Uhr anders entschieden.').appointment).toBeNull();
  });
});
