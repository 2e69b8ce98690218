import { describe, expect, it } from 'vitest';
import { DE, EN, hintOf, wordsOf } from './hintsOf';

describe('More than one request (R12, R16)', () => {
  it.each([
    [
      'Könnten Sie mir den Vertrag schicken? Bitte teilen Sie mir auch den Termin mit.',
      'Bitte teilen Sie mir auch den Termin mit.',
    ],
    [
      'Bitte senden Sie mir die Mappe zurück. Würden Sie bitte auch Herrn Groß Bescheid geben?',
      'Würden Sie bitte auch Herrn Groß Bescheid geben?',
    ],
    ['Könntest du mir die Folien schicken? Schick mir bitte auch den Link.', 'Schick mir bitte auch den Link.'],
    [
      'Können Sie mir sagen, wie es weitergeht? Außerdem bitte ich Sie um die Rückgabe der Mappe.',
      'Außerdem bitte ich Sie um die Rückgabe der Mappe.',
    ],
    [
      'Hätten Sie zehn Minuten Zeit? Darf ich Sie auch bitten, mein Zeugnis zu schicken?',
      'Darf ich Sie auch bitten, mein Zeugnis zu schicken?',
    ],
    [
      'Könnten Sie mir die Mappe schicken und könnten Sie mich anrufen?',
      'Könnten Sie mir die Mappe schicken und könnten Sie mich anrufen?',
    ],
    ['Teilen Sie mir den Termin mit. Senden Sie mir die Unterlagen zu.', 'Senden Sie mir die Unterlagen zu.'],
  ])('is told in German: %s', (text, second) => {
    expect(hintOf('several_asks', text, DE)).toMatchObject({ severity: 'mild', count: 2, words: second });
  });

  it.each([
    ['Could you send me the contract? Please share the date as well.', 'Please share the date as well.'],
    ['Please send the form. Would you be able to call me on Tuesday?', 'Would you be able to call me on Tuesday?'],
    ['Could you tell me where things stand? Kindly confirm the address.', 'Kindly confirm the address.'],
    [
      'I would be grateful if you could send the slides. Please let me know when the office opens.',
      'Please let me know when the office opens.',
    ],
    [
      'I want to ask you to keep my folder. Would you have ten minutes on Monday?',
      'Would you have ten minutes on Monday?',
    ],
  ])('is told in English: %s', (text, second) => {
    expect(hintOf('several_asks', text, EN)).toMatchObject({ severity: 'mild', count: 2, words: second });
  });

  it('is a clear matter from four on', () => {
    const text = 'Please send the form. Please confirm the date. Please share the slides. Please call me.';
    expect(hintOf('several_asks', text, EN)).toMatchObject({ severity: 'clear', count: 4 });
  });

  it.each([
    [
      'two open questions, which a letter may hold (R8)',
      'Können Sie mir noch sagen, wie groß das Team ist? Und können Sie mir auch sagen, wer einarbeitet?',
    ],
    [
      'a request and the soft invitation to reply',
      'Könnten Sie mir die Mappe zurückschicken? Schreiben Sie mir einfach, wann es Ihnen passt.',
    ],
    ['an offer', 'Könnten Sie mir die Mappe schicken? Wenn Sie noch Unterlagen brauchen, melden Sie sich bitte.'],
    ['a statement', 'Könnten Sie mir die Mappe schicken? Jederzeit können Sie mich unter dieser Nummer anrufen.'],
    ['what somebody else can do', 'Könnten Sie mir die Mappe schicken? Dann können sie im Büro weiterarbeiten.'],
    ['courtesy', 'Könnten Sie mir die Mappe schicken? Bitte entschuldigen Sie die Eile.'],
    ['a noun', 'Ich habe eine Bitte: Könnten Sie mir die Mappe schicken? Das wäre schön.'],
    ['a quotation', 'Könnten Sie mir die Mappe schicken? Auf dem Schild stand „Bitte senden Sie mir alles“.'],
    ['being asked', 'Sie baten mich um ein Zeugnis. Könnten Sie mir die Adresse schicken?'],
  ])('is not %s (German)', (_, text) => {
    expect(wordsOf('several_asks', text, DE)).toBeUndefined();
  });

  it.each([
    ['two open questions (R8)', 'Could you tell me how big the team is? And could you tell me who trains new people?'],
    ['a request and an invitation to reply', 'Could you send me the slides? Just write and tell me when it suits you.'],
    ['an offer', 'Could you send me the slides? If you need anything else, please let me know.'],
    ['a question of what they would do', 'Could you send me the slides? What would you work on first if you were me?'],
    ['an attachment', 'Could you send me the slides? Please find the report attached.'],
    ['an assurance', "Could you send me the slides? Please don't hurry."],
    ['an offer in a question', 'Could you send me the slides? Would you like to see the sketch as well?'],
    ['one request said with two words', 'Could you please kindly send me the slides?'],
  ])('is not %s (English)', (_, text) => {
    expect(wordsOf('several_asks', text, EN)).toBeUndefined();
  });
});

describe('More than two questions (R8)', () => {
  const two = 'Wie groß ist das Team? Wer arbeitet neue Leute ein?';

  it('are told, at the third', () => {
    expect(hintOf('many_questions', `${two} Wann geht es los? Danke.`, DE)).toMatchObject({
      severity: 'mild',
      count: 3,
      words: 'Wann geht es los?',
    });
    expect(hintOf('many_questions', 'Who? Why? When? Where? How?', EN)).toMatchObject({ severity: 'clear', count: 5 });
  });

  it.each([
    ['two', two],
    ['two with doubled marks', 'Wie groß ist das Team?? Wer arbeitet neue Leute ein??'],
    ['marks in an address', `${two} Die Karte: https://example.com/?a=b https://example.com/?c=d`],
    ['marks in a quotation', `${two} Sie fragten: „Warum gerade wir?“`],
  ])('are not %s', (_, text) => {
    expect(wordsOf('many_questions', text, DE)).toBeUndefined();
  });
});
