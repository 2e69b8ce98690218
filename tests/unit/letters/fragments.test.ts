import { describe, expect, it } from 'vitest';
import { groupPoints } from '../../../lib/letters/fragments/groupPoints';
import { pointsOf } from '../../../lib/letters/fragments/pointsOf';
import { readFragment } from '../../../lib/letters/fragments/readFragment';
import { readQuestion } from '../../../lib/letters/fragments/readQuestion';
import { readRepair } from '../../../lib/letters/fragments/readRepair';
import { withNouns } from '../../../lib/letters/fragments/smallNouns';
import { splitNote } from '../../../lib/letters/fragments/splitNote';
import { letterDate } from '../../../lib/letters/letterDate';
import { plainText } from '../../../lib/letters/plainText';
import { roleInText } from '../../../lib/letters/roleInText';
import { NO_NOTES } from './letter-request';

describe('Fragments as people type them (R4, R13)', () => {
  it.each([
    ['dass jede Woche gemeinsam Code gelesen wird', 'clause', 'dass jede Woche gemeinsam Code gelesen wird'],
    ['Wie offen Sie über Fehler sprechen!', 'clause', 'wie offen Sie über Fehler sprechen'],
    ['Der ruhige Umgang mit Fehlern', 'subject', 'der ruhige Umgang mit Fehlern'],
    ['das Büro im alten Speicher', 'subject', 'das Büro im alten Speicher'],
    ['die kurzen Wege zur Werkstatt.', 'object', 'die kurzen Wege zur Werkstatt'],
    ['die Art, Entscheidungen im Team zu treffen', 'object', 'die Art, Entscheidungen im Team zu treffen'],
    ['Ihre Idee mit dem Tauschregal', 'object', 'Ihre Idee mit dem Tauschregal'],
    ['die Kollegen hatten Zeit', 'sentence', 'Die Kollegen hatten Zeit.'],
    ['das macht Spass', 'sentence', 'Das macht Spass.'],
    ['das Team improvisiert viel', 'sentence', 'Das Team improvisiert viel.'],
    ['die Jugendlichen kochen selbst', 'clause', 'dass die Jugendlichen selbst kochen'],
    ['die Werkstatt direkt nebenan', 'any', 'die Werkstatt direkt nebenan'],
    ['die Demos und der Ton', 'any', 'die Demos und der Ton'],
    ['ich fand die Demos toll', 'own', 'Ich fand die Demos toll.'],
    ['fand die Demos toll!!', 'own', 'Ich fand die Demos toll.'],
    ['mich hat der Ton gefreut', 'own', 'Mich hat der Ton gefreut.'],
    ['Klein. Alle reden mit.', 'sentence', 'Klein. Alle reden mit.'],
    ['Pairing am Nachmittag...', 'any', 'Pairing am Nachmittag'],
    ['PAIRING', 'any', 'PAIRING'],
    ['DIE DEMO WAR TOLL', 'note', 'DIE DEMO WAR TOLL'],
    ['der umgang mit fehlern', 'any', 'der umgang mit fehlern'],
    ['wie ihr das team führt', 'clause', 'wie ihr das team führt'],
    ['wie offen das Team ist 😊', 'clause', 'wie offen das Team ist 😊'],
    ['den Umgang mit Fehlern', 'object', 'den Umgang mit Fehlern'],
    ['haben flache Hierarchien', 'sentence', 'Sie haben flache Hierarchien.'],
    ['macht viel selbst', 'sentence', 'Sie machen viel selbst.'],
    ['haben eigene Lehrwerkstatt', 'sentence', 'Sie haben eine eigene Lehrwerkstatt.'],
    ['Haben eigene Kantine', 'sentence', 'Sie haben eine eigene Kantine.'],
    ['Leihräder werden jeden Abend geprüft', 'clause', 'dass Leihräder jeden Abend geprüft werden'],
    ['leihräder werden jeden Abend geprüft', 'clause', 'dass Leihräder jeden Abend geprüft werden'],
    ['die Rezepte werden gemeinsam ausprobiert', 'clause', 'dass die Rezepte gemeinsam ausprobiert werden'],
    [
      'Patienten warten nie länger als eine Viertelstunde',
      'clause',
      'dass Patienten nie länger als eine Viertelstunde warten',
    ],
    ['jeder Lift hat einen Paten im Team', 'clause', 'dass jeder Lift einen Paten im Team hat'],
    ['die Azubis dürfen alles fragen', 'clause', 'dass die Azubis alles fragen dürfen'],
    ['alle helfen zusammen', 'sentence', 'Alle helfen zusammen.'],
    ['Das Team hat etwas vor', 'sentence', 'Das Team hat etwas vor.'],
    ['die Torten kennen alle', 'sentence', 'Die Torten kennen alle.'],
    ['Sauerteig wird täglich gefüttert', 'sentence', 'Sauerteig wird täglich gefüttert.'],
    ['Morgens werden mit den Kindern Brote gebacken', 'sentence', 'Morgens werden mit den Kindern Brote gebacken.'],
    ['Räder werden jeden Abend geprüft und geputzt', 'sentence', 'Räder werden jeden Abend geprüft und geputzt.'],
    ['hat mich herumgeführt', 'note', 'hat mich herumgeführt'],
    ['arbeiten im Team', 'note', 'arbeiten im Team'],
    ['waren alle nett', 'note', 'waren alle nett'],
    ['vom Umgang mit Fehlern', 'note', 'vom Umgang mit Fehlern'],
    ['Im Team wird viel gelacht', 'sentence', 'Im Team wird viel gelacht.'],
    ['dem Meister zugesehen', 'note', 'dem Meister zugesehen'],
    ['super Stimmung im Team', 'any', 'super Stimmung im Team'],
    ['Arbeiten im Team', 'any', 'Arbeiten im Team'],
    ['fand super wie ihr das macht', 'own', 'Ich fand es super, wie ihr das macht.'],
    ['gefällt mir, dass alle mitreden', 'own', 'Es gefällt mir, dass alle mitreden.'],
    ['war total überrascht vom Labor', 'own', 'Ich war total überrascht vom Labor.'],
    ['how you talk about the failures', 'note', 'how you talk about the failures'],
    ['die Führung durchs Archiv', 'object', 'die Führung durchs Archiv'],
    ['ein Flur voller Kinderbilder', 'subject', 'ein Flur voller Kinderbilder'],
    ['Besuch bei der Example Inc. Berlin', 'any', 'Besuch bei der Example Inc. Berlin'],
    ['der Satz „erst schauen, dann schneiden“', 'subject', 'der Satz „erst schauen, dann schneiden“'],
    ['zuhören können', 'any', 'zuhören können'],
    ['keine Überstunden am Wochenende', 'any', 'keine Überstunden am Wochenende'],
    ['weil niemand laut wird', 'note', 'weil niemand laut wird'],
    ['beeindruckt vom Lager', 'own', 'Ich war beeindruckt vom Lager.'],
    ['https://example.com/team', 'note', 'https://example.com/team'],
    ['التعامل مع الأخطاء', 'note', 'التعامل مع الأخطاء'],
    ['die „offene Tür“ im Büro', 'object', 'die „offene Tür“ im Büro'],
    ['Der Blick aus dem 7. Stock', 'subject', 'der Blick aus dem 7. Stock'],
    ['hat mir gefallen, wie ihr das macht', 'own', 'Es hat mir gefallen, wie ihr das macht.'],
    ['Teamkultur: alle duzen sich', 'subject', 'das Thema Teamkultur: Alle duzen sich'],
    ['Jänner: Start der Sanierung', 'note', 'Jänner: Start der Sanierung'],
  ])('reads "%s" as %s', (typed, shape, text) => {
    expect(readFragment(typed, 'de')).toEqual({ shape, text });
  });

  it.each([
    ['how openly the team talks', 'clause', 'how openly the team talks'],
    ['The calm tone in the workshop.', 'object', 'the calm tone in the workshop'],
    ['The way you plan releases', 'object', 'the way you plan releases'],
    ['the team works without titles', 'clause', 'that the team works without titles'],
    ['the developers pair on Fridays', 'clause', 'that the developers pair on Fridays'],
    ['the team is small', 'clause', 'that the team is small'],
    ['loved the demos', 'own', 'I loved the demos.'],
    ["I'd like the pace", 'own', "I'd like the pace."],
    ['pairing on Fridays', 'object', 'the idea of pairing on Fridays'],
    ['have no managers', 'clause', 'that you have no managers'],
    ['the staff stay for years', 'clause', 'that the staff stay for years'],
    ['the foreman who showed me the CNC', 'object', 'the foreman who showed me the CNC'],
    ['Your hint that career changers are welcome', 'object', 'your hint that career changers are welcome'],
    ['the team said that nobody shouts', 'clause', 'that the team said that nobody shouts'],
    ['my project with the library', 'any', 'my project with the library'],
    ['my questions were welcome', 'own', 'My questions were welcome.'],
    ['because nobody shouts', 'own', 'I liked it because nobody shouts.'],
    ['struck by the calm', 'own', 'I was struck by the calm.'],
    ['use of real data', 'object', 'the use of real data'],
    ['working in pairs', 'object', 'the idea of working in pairs'],
    ['Month end is shared out', 'clause', 'that month end is shared out'],
    ['Team meets every morning', 'clause', 'that the team meets every morning'],
    ['night bakers get a taxi home', 'clause', 'that night bakers get a taxi home'],
    ['Hard hats for visitors, no shortcuts', 'any', 'hard hats for visitors, no shortcuts'],
    ['honest about the overtime', 'own', 'I liked that you were honest about the overtime.'],
    ['month end is shared out', 'clause', 'that month end is shared out'],
    ['no blame when something goes wrong', 'any', 'no blame when something goes wrong'],
    ['no night runs without a second driver', 'any', 'no night runs without a second driver'],
    ['DEMO DAY EVERY FRIDAY', 'object', 'the demo day every Friday'],
    ['coffee kept hot', 'any', 'coffee kept hot'],
    ['pairs with QA', 'clause', 'that you pair with QA'],
    ['Invests in training', 'clause', 'that you invest in training'],
    ['trains its own people', 'clause', 'that you train your own people'],
    ['hires locally and trains everyone', 'any', 'hires locally and trains everyone'],
    ['offers of help from all sides', 'any', 'offers of help from all sides'],
    ['dogs allowed', 'clause', 'that dogs are allowed'],
    ['Career changers welcome', 'clause', 'that career changers are welcome'],
    ['dogs allowed in the office', 'clause', 'that dogs are allowed in the office'],
    ['dogs always welcome', 'clause', 'that dogs are always welcome'],
    ['values people share', 'any', 'values people share'],
    ['invests in its people, not in posters', 'clause', 'that you invest in your people, not in posters'],
    ['breakfast included', 'any', 'breakfast included'],
    ['the questions you asked', 'object', 'the questions you asked'],
    ['what a lovely garden', 'any', 'what a lovely garden'],
    ['quiet, light, and a very old catalog', 'any', 'quiet, light, and a very old catalog'],
    ['Ms Weber explained how training works', 'clause', 'that Ms Weber explained how training works'],
    ['Priya is in charge of the rota', 'sentence', 'Priya is in charge of the rota.'],
    ['showed me the whole workshop', 'own', 'I liked that you showed me the whole workshop.'],
    ['was told about the night shifts', 'own', 'I was told about the night shifts.'],
    ['like a family', 'any', 'like a family'],
    ['Support team is great', 'clause', 'that the support team is great'],
    ['support team lead', 'any', 'support team lead'],
    ['Everyone gets home on time. Even the chef.', 'clause', 'that everyone gets home on time. Even the chef'],
    ['Everyone gets home on time. Why is that?', 'sentence', 'Everyone gets home on time. Why is that?'],
    ['wie das Team mit Fehlern umgeht', 'note', 'wie das Team mit Fehlern umgeht'],
  ])('reads "%s" as %s', (typed, shape, text) => {
    expect(readFragment(typed, 'en')).toEqual({ shape, text });
  });

  it('keep "safety first, even when busy" together, and part two topics of one question', () => {
    const points = pointsOf({ ...NO_NOTES, stayedWithMe: 'safety first, even when busy' }, 'stayedWithMe');
    expect(groupPoints(points, 'en', 'formal')[0]?.fragment.text).toBe('safety first, even when busy');
    const questions = pointsOf({ ...NO_NOTES, openQuestions: 'budget, reporting line' }, 'openQuestions');
    expect(questions.map(({ typed }) => typed)).toEqual(['budget', 'reporting line']);
  });

  it.each([
    ['haben flache Hierarchien', 'sentence', 'Ihr habt flache Hierarchien.'],
    ['macht viel selbst, sogar die Marmelade', 'sentence', 'Ihr macht viel selbst, sogar die Marmelade.'],
    ['nehmen sich viel Zeit', 'note', 'nehmen sich viel Zeit'],
  ])(
    'put the verb of the company into the form of a du letter, where nothing else has to change: "%s"',
    (typed, shape, text) => {
      expect(readFragment(typed, 'de', 'informal')).toEqual({ shape, text });
    },
  );

  it.each([
    ['- Demos\n- ruhiger Ton', ['Demos und ruhiger Ton']],
    ['Pairing, Demos, ruhiger Ton', ['Pairing, Demos und ruhiger Ton']],
    ['1. Demos\n2) Pairing\n* Ruhe', ['Demos, Pairing und Ruhe']],
    ['eure Art, Kritik zu üben', ['eure Art, Kritik zu üben']],
    ['das Team, das mir alles gezeigt hat', ['das Team, das mir alles gezeigt hat']],
    ['---\n👍\n', []],
  ])('joins keywords and leaves the rest: %j', (typed, texts) => {
    const points = pointsOf({ ...NO_NOTES, stayedWithMe: typed }, 'stayedWithMe');
    expect(groupPoints(points, 'de', 'formal').map(({ fragment }) => fragment.text)).toEqual(texts);
  });
});

describe('Open questions (R8)', () => {
  it.each([
    ['de', 'wie groß ist das Team', 'direct', 'Wie groß ist das Team?'],
    ['de', 'Wie viele Leute arbeiten dort??', 'direct', 'Wie viele Leute arbeiten dort?'],
    ['de', 'wie das Team Fehler bespricht', 'indirect', 'wie das Team Fehler bespricht'],
    ['de', 'Ob es ein Budget für Weiterbildung gibt', 'indirect', 'ob es ein Budget für Weiterbildung gibt'],
    ['de', 'gibt es Bereitschaftsdienst', 'direct', 'Gibt es Bereitschaftsdienst?'],
    ['de', 'Homeoffice?', 'topic', 'Homeoffice'],
    ['de', 'wann geht es los', 'direct', 'Wann geht es los?'],
    ['de', 'was mit den alten Kassen passiert', 'indirect', 'was mit den alten Kassen passiert'],
    ['en', 'how new staff are shown around', 'indirect', 'how new staff are shown around'],
    ['en', 'how long does training take', 'direct', 'How long does training take?'],
    ['en', 'which shifts are free', 'indirect', 'which shifts are free'],
    ['de', 'wer mich einarbeitet', 'indirect', 'wer mich einarbeitet'],
    ['de', 'Homeoffice möglich?', 'direct', 'Homeoffice möglich?'],
    ['de', 'Flexible Arbeitszeiten?', 'topic', 'Flexible Arbeitszeiten'],
    ['en', 'part-time possible?', 'direct', 'Part-time possible?'],
    ['en', 'Training days?', 'topic', 'Training days'],
    ['en', 'how big is the team', 'direct', 'How big is the team?'],
    ['en', 'how the team is set up', 'indirect', 'how the team is set up'],
    ['en', 'how big the team is', 'indirect', 'how big the team is'],
    ['en', 'What tools do you use?', 'direct', 'What tools do you use?'],
    ['en', 'whether there is an on-call rota', 'indirect', 'whether there is an on-call rota'],
    ['en', 'remote work', 'topic', 'remote work'],
  ] as const)('reads in %s "%s" as %s: %s', (language, typed, shape, text) => {
    expect(readQuestion(typed, language)).toEqual({ shape, text });
  });
});

describe('Repairs add and never apologise (R10)', () => {
  it.each([
    ['de', 'hätte mein Praktikum erwähnen sollen', { shape: 'infinitive', text: 'mein Praktikum erwähnen' }],
    ['de', 'Ich hätte sagen sollen, dass ich Postgres kenne', { shape: 'fragment', text: 'dass ich Postgres kenne' }],
    ['de', 'vergessen zu erwähnen, dass ich Postgres kenne', { shape: 'fragment', text: 'dass ich Postgres kenne' }],
    ['de', 'war bei der Frage nach SQL zu knapp', { shape: 'leave-out', reason: 'slip' }],
    ['de', 'total nervös gewesen', { shape: 'leave-out', reason: 'slip' }],
    ['de', 'außerdem: ich kann Postgres', { shape: 'fragment', text: 'ich kann Postgres' }],
    ['de', 'besser auf Fachfragen vorbereiten', { shape: 'leave-out', reason: 'slip' }],
    ['de', 'hätte besser erklären sollen, wie ich Preise prüfe', { shape: 'fragment', text: 'wie ich Preise prüfe' }],
    ['en', 'be better prepared', { shape: 'leave-out', reason: 'slip' }],
    [
      'de',
      'ich habe auch mit Postgres gearbeitet',
      { shape: 'fragment', text: 'ich habe auch mit Postgres gearbeitet' },
    ],
    ['en', 'should have mentioned my internship', { shape: 'infinitive', text: 'mention my internship' }],
    ['en', 'I should have said that I know Postgres', { shape: 'fragment', text: 'that I know Postgres' }],
    ['en', 'forgot to mention my internship', { shape: 'infinitive', text: 'mention my internship' }],
    ['en', 'rambled about testing, sorry', { shape: 'leave-out', reason: 'slip' }],
  ] as const)('reads in %s "%s"', (language, typed, expected) => {
    expect(readRepair(typed, language)).toEqual(expected);
  });
});

describe('Roles and dates in running text', () => {
  it.each([
    ['Softwareentwicklerin (m/w/d)', ' als Softwareentwicklerin'],
    ['Referentin Öffentlichkeitsarbeit [w/m/x]', ' als Referentin Öffentlichkeitsarbeit'],
    ['Product Owner m/w/d', ' als Product Owner'],
    ['Leitung Einkauf (all genders)', ' „Leitung Einkauf“'],
    ['Marketing', ' „Marketing“'],
    ['Contact Center', ' „Contact Center“'],
    ['Köchin', ' als Köchin'],
    ['Kaufmännische Angestellte', ' als Kaufmännische Angestellte'],
    ['Innere Medizin', ' „Innere Medizin“'],
    ['  ', ''],
  ])('puts the role "%s" behind "Stelle" as "%s"', (role, expected) => {
    expect(roleInText(role, 'de-DE')).toBe(expected);
  });

  it('quotes in the Swiss way, and needs no quotes in English', () => {
    expect(roleInText('Marketing', 'de-CH')).toBe(' «Marketing»');
    expect(roleInText('Buyer (f/m/x)', 'en-GB')).toBe('the Buyer role');
    expect(roleInText('', 'en-US')).toBe('the role');
  });

  it.each([
    ['2026-11-12', 'de-DE', '12. November'],
    ['2027-01-07', 'de-AT', '7. Jänner'],
    ['2027-01-07', 'de-CH', '7. Januar'],
    ['2026-11-12', 'en-GB', '12 November'],
    ['2026-11-12', 'en-US', 'November 12'],
    ['2026-13-12', 'en-US', ''],
    ['', 'de-DE', ''],
  ] as const)('writes %s in %s as "%s"', (date, locale, expected) => {
    expect(letterDate(date, locale)).toBe(expected);
  });

  it('keeps mark-up as text and drops what cannot be seen (H1)', () => {
    expect(plainText('<b>x</b>\u0000\u202e &amp;\r\n\ud800y\u200b')).toBe('<b>x</b> &amp;\ny');
  });
});

describe('Nouns typed in small letters (R4, R13)', () => {
  it.each([
    ['übergabe, abend und jahre', 'Übergabe, Abend und Jahre'],
    ['einarbeitung nach dienstplan', 'Einarbeitung nach Dienstplan'],
    ['das lief ungezwungen, gut gelungen', 'das lief ungezwungen, gut gelungen'],
    ['alle betten selbst', 'alle betten selbst'],
    ['zwei betten, eine frage', 'zwei Betten, eine Frage'],
    ['der satz „erst das team“', 'der satz „erst das team“'],
    ['www.team.example und info@team.example', 'www.team.example und info@team.example'],
    ['the team was very nice to me', 'the team was very nice to me'],
  ])('%s', (typed, read) => {
    expect(withNouns(typed)).toBe(read);
  });
});

describe('Marks before the first word of a note', () => {
  it.each([
    ['.?0', '0'],
    ['... die Ruhe', 'die Ruhe'],
    ['!!! Pairing', 'Pairing'],
    ['.NET im ganzen Haus', '.NET im ganzen Haus'],
  ])('%s is read as “%s”, so that no mark stands twice (R4)', (typed, read) => {
    expect(splitNote(typed)).toEqual([read]);
  });
});
