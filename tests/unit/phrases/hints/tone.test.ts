import { describe, expect, it } from 'vitest';
import { DE, EN, hintOf, wordsOf } from './hintsOf';

describe('Stacked hedges (R16)', () => {
  it.each([
    'Vielleicht könnten wir eventuell telefonieren.',
    'Möglicherweise ist unter Umständen noch ein Platz frei.',
    'Ich würde mich freuen, wenn wir vielleicht noch einmal telefonieren könnten.',
    'Ich wollte nur mal fragen, ob womöglich schon etwas bekannt ist.',
  ])('are told in German: %s', (text) => {
    expect(hintOf('stacked_hedges', `Danke. ${text} Bis bald.`, DE)).toMatchObject({ severity: 'mild', words: text });
  });

  it.each([
    'Maybe we could possibly talk.',
    'I just wanted to ask whether you might have news.',
    'I was wondering if you could perhaps call me.',
    'I think I might be a good addition.',
  ])('are told in English: %s', (text) => {
    expect(hintOf('stacked_hedges', `Thank you. ${text} Bye.`, EN)).toMatchObject({ severity: 'mild', words: text });
  });

  it('are a clear matter from three on', () => {
    const text = 'I was wondering if we could maybe possibly talk.';
    expect(hintOf('stacked_hedges', text, EN)).toMatchObject({ severity: 'clear', count: 3 });
  });

  it.each([
    'Könnten Sie mir vielleicht sagen, wie es weitergeht?',
    'Ich würde mich freuen, wenn wir telefonieren könnten.',
    'Vielleicht am Dienstag oder vielleicht am Mittwoch?',
    'Passt es Ihnen vielleicht am Dienstag oder eventuell am Mittwoch?',
    'Vielleicht hat sich der Ablauf verschoben. Eventuell fehlt noch ein Zeugnis.',
    'Auf dem Plakat stand „vielleicht eventuell möglicherweise“.',
    'Ich glaube an Ihr Vorhaben und komme vielleicht darauf zurück.',
  ])('are not a polite word or two (German): %s', (text) => {
    expect(wordsOf('stacked_hedges', text, DE)).toBeUndefined();
  });

  it.each([
    'May I ask when I might expect news?',
    'I have just received your letter; perhaps we can talk on Monday.',
    'I think of our conversation often, and perhaps we will meet again.',
    'It was not just a matter of speed, and it might come up again.',
    'Perhaps Tuesday or maybe Wednesday would suit.',
    'Could you tell me where things stand?',
  ])('are not a polite word or two (English): %s', (text) => {
    expect(wordsOf('stacked_hedges', text, EN)).toBeUndefined();
  });
});

describe('Loud marks (R20)', () => {
  it.each([
    ['Danke für das Gespräch!! Bis bald.', '!!', 'clear'],
    ['Haben Sie schon entschieden?? Danke.', '??', 'clear'],
    ['Wirklich?! Danke.', '?!', 'clear'],
    ['Danke⁉', '⁉', 'clear'],
    ['Hallo Anna!\n\nDanke! Das war toll! Bis bald', '!', 'mild'],
  ])('are told: %s', (text, words, severity) => {
    expect(hintOf('loud_marks', text, DE)).toMatchObject({ words, severity });
  });

  it('point at the third exclamation mark', () => {
    expect(hintOf('loud_marks', 'Thanks! Great! Bye!', EN)).toMatchObject({ start: 18, end: 19, count: 3 });
  });

  it.each([
    ['two exclamation marks', 'Hallo Anna!\n\nDanke für das Gespräch!'],
    ['marks in an address', 'Siehe https://example.com/??a!!b und danke.'],
    ['marks in a quotation', 'Am Tor hing ein Schild: „Achtung!!!“ Das hat mir gefallen.'],
    ['a full stop or three', 'Und dann... war es schon fünf.'],
  ])('are not %s', (_, text) => {
    expect(wordsOf('loud_marks', text, DE)).toBeUndefined();
  });
});

describe('Capitals (R20)', () => {
  it.each([
    ['Ich möchte die Stelle UNBEDINGT haben.', 'UNBEDINGT', 'mild', DE],
    ['Das Gespräch war SEHR GUTES Theater.', 'SEHR GUTES', 'clear', DE],
    ['Danke. ICH WARTE AUF IHRE ANTWORT. Bis bald.', 'ICH WARTE AUF IHRE ANTWORT.', 'clear', DE],
    ['It was a VERY GOOD talk.', 'VERY GOOD', 'clear', EN],
    ['I REALLY enjoyed it.', 'REALLY', 'mild', EN],
    ['It was ABSOLUTELY AMAZING to meet you.', 'ABSOLUTELY AMAZING', 'clear', EN],
    ['I WANT THIS JOB MORE THAN EVER!', 'I WANT THIS JOB MORE THAN EVER!', 'clear', EN],
  ] as const)('are told: %s', (text, words, severity, facts) => {
    expect(hintOf('capitals', text, facts)).toMatchObject({ words, severity });
  });

  it.each([
    ['an abbreviation', 'Ich arbeite mit HTML, SCADA und MATLAB, früher bei der NATO.'],
    ['a company’s own spelling', 'Bei STRABOLA habe ich gelernt, und OMIRANO GmbH kenne ich auch.'],
    ['a name written so throughout', 'Ihr Werkzeug heißt FORMATIX, und mit FORMATIX arbeite ich gern.'],
    ['an abbreviation explained in brackets', 'Der Leitfaden zur Sicherheit (LEIGASI) war neu für mich.'],
    ['a name in the greeting', 'Sehr geehrte Frau MEIERHOF,\n\ndanke für das Gespräch.'],
    ['a signature', 'Danke.\n\nViele Grüße\nLENA HOFFMANN\nMUSTERSTADT'],
    ['short words', 'Ich war in der IT, im HR und bei der AOK.'],
    ['a quotation', 'Auf dem Schild stand „BITTE NICHT STÖREN, DANKE“.'],
    ['a word with digits', 'Ich kenne PRINCE2 und ISO9001.'],
  ])('are not %s', (_, text) => {
    expect(wordsOf('capitals', text, DE)).toBeUndefined();
  });
});

describe('Sie and du in one mail (R20)', () => {
  it.each([
    ['Liebe Anna,\n\ndanke dir für das Gespräch. Gern höre ich von Ihnen. Kannst du mir schreiben?', 'Ihnen', 'clear'],
    [
      'Guten Tag Frau Weber,\n\ndanke für Ihre Zeit. Ich freue mich, von Ihnen zu hören, und danke dir.',
      'dir',
      'clear',
    ],
    ['Sehr geehrte Frau Weber,\n\ndanke, dass du dir Zeit genommen hast.', 'du', 'clear'],
    ['Wie Sie wissen, war ich bei euch. Ich danke Ihnen.', 'euch', 'mild'],
    ['Danke, dass Du da warst. Das Bild für Ihr Team hängt an, deine Mappe auch.', 'Ihr', 'clear'],
    ['Wie Sie wissen, bin ich in Ihrem Team gern gesehen. Ich freue mich auf deine Antwort.', 'deine', 'clear'],
  ])('are told: %s', (text, words, severity) => {
    expect(hintOf('mixed_address', text, DE)).toMatchObject({ words, severity });
  });

  it.each([
    [
      'they at the beginning of a sentence',
      'Danke dir. Deine Kolleginnen waren nett. Sie haben mir alles gezeigt. Ihr Büro ist hell.',
    ],
    [
      'the plural of du in capitals',
      'Danke, dass Du da warst. Mir gefällt, wie Ihr arbeitet und was Euch wichtig ist.',
    ],
    ['her', 'Danke dir. Ich habe ihr und ihren Leuten zugesehen, und sie hat mir alles gezeigt.'],
    [
      'they in a line of its own',
      'danke dir und den anderen für gestern Abend\nSie waren alle nett zu mir und zu den Gästen',
    ],
    ['a quotation', 'Wie Sie sagten: „Wenn du fragst, lernst du.“ Ich danke Ihnen.'],
    ['quoted mail', 'Danke Ihnen, wie Sie wissen.\n\nAm 12.11.2026 schrieb Anna Weber:\n> danke dir'],
    ['talk about the du', 'Mir gefällt, dass bei Ihnen alle per du sind und Sie das Du anbieten.'],
    ['a title', 'Wie Sie und Herr Dir. Berger sagten, danke ich Ihnen.'],
    ['a foreign name', 'Wie Sie wissen, wohne ich in der Rue du Rhône.'],
    ['two people greeted', 'Sehr geehrter Herr Groß, liebe Anna,\n\nich danke Ihnen, und ich danke dir.'],
    ['Sie alone', 'Sehr geehrte Frau Weber,\n\nich danke Ihnen, dass Sie Zeit hatten.'],
    ['du alone', 'Lieber Jonas,\n\nich danke dir, dass du Zeit hattest.'],
  ])('are not %s', (_, text) => {
    expect(wordsOf('mixed_address', text, DE)).toBeUndefined();
  });

  it('are no matter in an English mail', () => {
    expect(wordsOf('mixed_address', 'He said du, and I said Sie, to Ihnen.', EN)).toBeUndefined();
  });
});
