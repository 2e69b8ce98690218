import { describe, expect, it } from 'vitest';
import { DE, EN, hintOf, wordsOf } from './hintsOf';

describe('A place left to be filled in (R4, R9)', () => {
  it.each([
    ['Sehr geehrte Frau [Name],', '[Name]', DE],
    ['Viele Grüße\n[Ihr Name]', '[Ihr Name]', DE],
    ['als [Position] bei [Firmenname]', '[Position]', DE],
    ['Hallo {{Vorname}},', '{{Vorname}}', DE],
    ['Hallo {vorname},', '{vorname}', DE],
    ['Liebe <Name>,', '<Name>', DE],
    ['Sehr geehrter Herr XXX,', 'XXX', DE],
    ['am xxx haben wir gesprochen', 'xxx', DE],
    ['am ___ haben wir gesprochen', '___', DE],
    ['Danke. TODO: Grund nennen', 'TODO', DE],
    ['Dear [Hiring Manager Name],', '[Hiring Manager Name]', EN],
    ['the [job title] role at {{company}}', '[job title]', EN],
    ['I liked [insert detail].', '[insert detail]', EN],
    ['Kind regards\n<your name>', '<your name>', EN],
    ['Dear [Hiring Manager],', '[Hiring Manager]', EN],
    ['Dear [Recipient],', '[Recipient]', EN],
    ['about [Company Name Here Please Fill]', '[Company Name Here Please Fill]', EN],
    ['on [Date of Interview]', '[Date of Interview]', EN],
    ['Sehr geehrte(r) [Empfänger],', '[Empfänger]', DE],
    ['[Straße], [Betreff]', '[Straße]', DE],
    ['Hallo «Name»,', '«Name»', DE],
    ['Hallo «Anrede_Kurz»,', '«Anrede_Kurz»', DE],
    ['Dear %NAME%,', '%NAME%', EN],
    ['the „[Position]“ in quotation marks', '[Position]', EN],
  ] as const)('is told: %s', (text, words, facts) => {
    expect(hintOf('placeholder', text, facts)).toMatchObject({ severity: 'clear', words });
  });

  it('is counted', () => {
    expect(hintOf('placeholder', 'Dear [Name], about {{role}}: XXX', EN)?.count).toBe(3);
  });

  it.each([
    ['a footnote', 'Die Studie [1] und die Karte [2] hängen an.'],
    ['an address', 'Anna Weber <anna.weber@example.com>'],
    ['a web address', '<https://example.com/your_name/position>'],
    ['a remark in brackets', 'Der Vertrag [siehe Anhang] und [sic] das Übrige.'],
    ['a remark with a capital', 'Den Vertrag [Anhang] und das Übrige [Siehe Seite zwei] lege ich bei.'],
    ['an abbreviation', 'Nach [ISO] und [EU] ist es gut.'],
    ['a word put into a quotation', 'Dort steht: „[Sie] wird besetzt.“'],
    ['the text of a link', 'Mein [Lebenslauf](https://example.com/cv) liegt dort.'],
    ['the mark of a mail program', '[EXTERN] Danke.'],
    ['a quotation in guillemets', 'Die Frage «Warum» und das Wort «Firmenkultur» bleiben.'],
    ['a share', 'Etwa 50% der Namen und 30% der Stellen.'],
    ['an address with signs in it', 'https://example.com/%name%'],
    ['a left-out part', 'Er schrieb, es sei [...] gut.'],
    ['kisses', 'See you soon\nAnna xxx'],
    ['a rule between paragraphs', 'Danke.\n__________\nAnna'],
    ['a size', 'Größe XXXL, bitte.'],
    ['a to-do list', 'Ich führe eine TODO-Liste.'],
    ['part of a file’s name', 'Die Datei heißt lebenslauf___neu.pdf.'],
    ['mathematics', 'Es gilt a < b und c > d.'],
    ['a heart', 'Danke <3'],
    ['quoted mail', 'Danke.\n\n> Dear [Name],'],
  ])('is not %s', (_, text) => {
    expect(wordsOf('placeholder', text, DE)).toBeUndefined();
  });
});

describe('The greeting line in German (R9)', () => {
  const closing = '\n\nMit freundlichen Grüßen\nLena Hoffmann';

  it.each([
    ['Sehr geehrte Frau Weber,\n\nVielen Dank für das Gespräch.', 'Vielen'],
    ['Liebe Anna,\nIch danke dir.', 'Ich'],
    ['Guten Tag, Herr Groß,\n\nNach unserem Gespräch …', 'Nach'],
    ['Sehr geehrte Frau Weber\n\nvielen Dank für das Gespräch.', 'Weber'],
    [`Sehr geehrte Frau Weber\n\nVielen Dank für das Gespräch.${closing}`, 'Weber'],
    ['Sehr geehrte Frau Weber!\n\nvielen Dank für das Gespräch, Frau Weber.', 'vielen'],
  ])('is faulty: %s', (text, words) => {
    expect(hintOf('greeting_comma', text, DE)).toMatchObject({ severity: 'clear', words });
  });

  it('without a comma and with a capital is faulty everywhere but in Switzerland', () => {
    const text = 'Sehr geehrte Frau Weber\n\nVielen Dank für das Gespräch.';
    expect(wordsOf('greeting_comma', text, { ...DE, country: 'DE' })).toBe('Weber');
    expect(wordsOf('greeting_comma', text, { ...DE, country: 'AT' })).toBe('Weber');
    expect(wordsOf('greeting_comma', text, { ...DE, country: 'GB' })).toBe('Weber');
    expect(wordsOf('greeting_comma', text, { ...DE, country: 'CH' })).toBeUndefined();
    expect(wordsOf('greeting_comma', text, DE)).toBeUndefined();
  });

  it('with a comma and a capital mixes both customs, in Switzerland too', () => {
    const text = 'Sehr geehrte Frau Weber,\n\nVielen Dank für das Gespräch.';
    expect(wordsOf('greeting_comma', text, { ...DE, country: 'CH' })).toBe('Vielen');
  });

  it.each([
    ['with a comma and a small letter', 'Sehr geehrte Frau Weber,\n\nvielen Dank für das Gespräch.'],
    ['before a noun', 'Sehr geehrte Frau Weber,\n\nGespräche wie unseres sind selten.'],
    ['before a name', 'Liebe Frau Weber,\n\nAnna Groß hat mir von der Stelle erzählt.'],
    ['before Sie or Ihr', 'Liebe Frau Weber,\n\nIhre Frage ging mir noch nach. Sie haben recht.'],
    ['before a number', 'Liebe Frau Weber,\n\n12 Fragen hatte ich.'],
    ['with an exclamation mark and a capital', 'Liebe Frau Weber!\n\nVielen Dank für das Gespräch.'],
    ['before another greeting', 'Sehr geehrte Frau Weber,\nsehr geehrter Herr Groß,\n\nvielen Dank.'],
    ['of somebody who writes all in small letters', 'hallo anna\ndanke für gestern'],
    ['that goes on in the same line', 'Hallo Anna, danke für gestern.\n\nDas Gespräch war gut.'],
    ['in Swiss German', 'Grüezi Frau Ammann\n\nAm 12. Februar haben wir uns unterhalten.\n\nFreundliche Grüsse\nUrs'],
    ['with nothing below', 'Sehr geehrte Frau Weber'],
  ])('is right %s', (_, text) => {
    expect(wordsOf('greeting_comma', text, DE)).toBeUndefined();
  });

  it('is no matter in an English mail', () => {
    expect(wordsOf('greeting_comma', 'Hallo Anna,\n\nIch bin ein Berliner, he said.', EN)).toBeUndefined();
  });
});

describe('A thank-you letter (R6)', () => {
  const facts = { ...DE, step: 'thank-you' } as const;
  const letter = (sentence: string) =>
    `Sehr geehrte Frau Weber,\n\n${sentence} In unserem Gespräch haben Sie mir gezeigt, wie Ihr Team arbeitet. Das möchte ich auch.\n\nMit freundlichen Grüßen\nLena Hoffmann`;

  it('that thanks for nothing is told so', () => {
    expect(hintOf('no_thanks', letter('ich melde mich zur Stelle.'), facts)).toEqual({
      kind: 'no_thanks',
      severity: 'clear',
      words: '',
    });
  });

  it.each([
    'danke für das Gespräch.',
    'ich bedanke mich herzlich.',
    'für Ihre Zeit bin ich dankbar.',
    'merci vielmals!',
  ])('thanks in its own way: %s', (sentence) => {
    expect(hintOf('no_thanks', letter(sentence), facts)).toBeUndefined();
  });

  it.each([
    'Thank you',
    'Many thanks',
    'I am grateful',
    'I appreciate it',
    'Thx',
    'ty',
    'Much obliged',
    'Cheers for yesterday',
  ])('thanks in English: %s', (thanks) => {
    const text = `Dear Ms Weber,\n\n${thanks}, for you showed me how the team works in the lab and in the yard.\n\nKind regards\nTom`;
    expect(hintOf('no_thanks', text, { ...EN, step: 'thank-you' })).toBeUndefined();
  });

  it('does not thank by its closing line alone, or by a word that only looks like it', () => {
    const text =
      'Dear Ms Weber,\n\nI saw how much the team cheers, and how the lab and the yard work. I want to join.\n\nCheers\nTom';
    expect(hintOf('no_thanks', text, { ...EN, step: 'thank-you' })).toBeDefined();
  });

  it('is left in peace while it is being begun', () => {
    expect(hintOf('no_thanks', 'Sehr geehrte Frau Weber,\n\nin unserem Gespräch', facts)).toBeUndefined();
  });

  it('is the only one that has to thank', () => {
    const text = letter('ich melde mich zur Stelle.');
    expect(hintOf('no_thanks', text, { ...DE, step: 'status-enquiry' })).toBeUndefined();
    expect(hintOf('no_thanks', text, DE)).toBeUndefined();
  });
});

describe('Afterthoughts (R14, R15)', () => {
  it.each([
    ['Danke.\n\nViele Grüße\nLena\n\nP.S.: Der Kaffee war gut.\nP.P.S.: Der Hund auch.', 'P.P.S.: Der Hund auch.', DE],
    ['Danke.\n\nViele Grüße\nLena\nPS: Eins.\nPS: Zwei.', 'PS: Zwei.', DE],
    ['Thanks.\n\nKind regards\nTom\n\nPS One thing.\n\nPS Another thing.', 'PS Another thing.', EN],
    ['Danke.\n\nViele Grüße\nLena\n- der Kaffee war gut\n- der Hund war nett', '- der Hund war nett', DE],
    [
      'Thanks.\n\nKind regards\nTom\n1. my salary in May\n2. the parking space outside',
      '2. the parking space outside',
      EN,
    ],
    ['Übrigens war ich zu früh. Das Haus ist übrigens schön.', 'Das Haus ist übrigens schön.', DE],
    ['By the way, I came early. Thanks. And by the way, I like the house.', 'And by the way, I like the house.', EN],
  ] as const)('are told, at the second: %s', (text, words, facts) => {
    expect(hintOf('afterthoughts', text, facts)).toMatchObject({ severity: 'mild', words, count: 2 });
  });

  it.each([
    ['one P.S.', 'Danke.\n\nViele Grüße\nLena\n\nP.S.: Der Kaffee war gut.'],
    ['one aside', 'Das Haus ist übrigens schön.'],
    ['what is left', 'Im Übrigen danke ich Ihnen. Die übrigen Unterlagen folgen.'],
    ['horse power', 'Der Motor hat\nPS genug, und der andere hat\nPS zu viel.'],
    [
      'a signature in lines',
      'Danke.\n\nViele Grüße\nLena Hoffmann\n- Telefon 030 0000000 mobil\n- lena@example.com ist meine Adresse',
    ],
    [
      'a list in the text',
      'Meine Fragen:\n- wie groß ist das Team\n- wer arbeitet neue Leute ein\n\nViele Grüße\nLena',
    ],
  ])('are not %s', (_, text) => {
    expect(wordsOf('afterthoughts', text, DE)).toBeUndefined();
  });
});
