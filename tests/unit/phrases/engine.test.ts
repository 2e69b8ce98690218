import { describe, expect, it } from 'vitest';
import { checkWith, markPattern, markWith, ruleWith } from './check-with';

describe('A rule', () => {
  it('is dropped by an unlessInClause pattern only where that begins in the same clause', () => {
    const mark = markWith([ruleWith({ patterns: ['answer now'], unlessInClause: ['no need'] })]);
    expect(mark('There is no need to answer now.')).toEqual([]);
    expect(mark('There is no need to worry, but answer now.')).toEqual(['answer now']);
  });

  it('keeps to the first two sentences behind the greeting when its place is the opening', () => {
    const mark = markWith([ruleWith({ patterns: ['hope'], position: 'opening' })]);
    expect(mark('Dear Anna,\n\nI hope. I hope. I hope.\n\nI hope.')).toEqual(['hope', 'hope']);
    expect(mark('Dear Anna, I hope\n\nI hope. I hope. I hope.')).toHaveLength(2);
    expect(mark('I hope.\n\nI hope.')).toEqual(['hope']);
  });

  it('says less, or nothing, elsewhere: in a longer mail that never speaks of an application', () => {
    const rules = [
      ruleWith({ id: 'stock/quiet', patterns: ['quiet'], elsewhere: 'mild' }),
      ruleWith({ id: 'stock/silent', patterns: ['silent'], elsewhere: 'nothing' }),
    ];
    const check = checkWith(rules, { application: ['interview'] });
    const found = (text: string) => check(text).map(({ finding }) => `${finding.ruleId} ${finding.severity}`);
    const filler = 'The neighbours have painted the fence green and nobody knows why they chose that colour. '.repeat(
      3,
    );
    const both = ['stock/quiet clear', 'stock/silent clear'];
    expect(found(`${filler}A quiet and silent day.`)).toEqual(['stock/quiet mild']);
    expect(found(`${filler}A quiet and silent day after the interview.`)).toEqual(both);
    expect(found('A quiet and silent day.')).toEqual(both);
  });

  it('gives each pattern its own wordings, with the words that it takes along', () => {
    const check = checkWith([
      ruleWith({
        patterns: [
          { match: 'I <<expect $1(your|an) $2(reply|answer) by>> #', replacements: ['hope for $1 $2 around'] },
          'at once',
        ],
        replacements: ['when it suits you'],
      }),
    ]);
    const replaced = (text: string) => check(text).map(({ words, finding }) => [words, finding.replacements]);
    expect(replaced('I expect your Answer by 5.')).toEqual([
      ['expect your Answer by', ['hope for your Answer around']],
    ]);
    expect(replaced('At once!')).toEqual([['At once', ['When it suits you']]]);
  });

  it('offers no wording where it would cut a contraction in two', () => {
    const [found] = checkWith([ruleWith({ patterns: ['not wait'], replacements: ['rest'] })])("I can't wait.");
    expect(found?.words).toBe("can't wait");
    expect(found?.finding.replacements).toEqual([]);
  });
});

describe('Long text', () => {
  it('never marks beyond a sentence, also where a contraction falls on the border of the longest one', () => {
    const mark = markPattern('I am still waiting');
    for (let words = 245; words <= 252; words++) {
      const found = mark(`${'a '.repeat(words)}I'm still waiting for you.`);
      expect(found.every((marked) => "I'm still waiting".includes(marked))).toBe(true);
    }
  });

  it('refuses patterns that take more words than can be matched, when rules are compiled', () => {
    expect(() => markPattern('alpha ..29 beta')).toThrow('more than 30 can not be matched');
    expect(markPattern('alpha ..28 beta')(`alpha ${'x '.repeat(28)}beta`)).toHaveLength(1);
    expect(
      markPattern('alpha ..28 beta')(`${'y '.repeat(47)}alpha ${'x '.repeat(28)}beta ${'y '.repeat(90)}`),
    ).toHaveLength(1);
  });

  it('puts in what all parts of a set take along', () => {
    const check = checkWith([ruleWith({ patterns: ['{$1(alpha) ; $2(beta)}'], replacements: ['$1 and $2'] })]);
    expect(check('Beta is alpha.')[0]?.finding.replacements).toEqual(['Alpha and Beta']);
  });
});

describe('Words', () => {
  it('are understood without the dots of ä, ö, ü when they are long, and no other word comes out', () => {
    const mark = (pattern: string, text: string) => markPattern(pattern, 'de')(text);
    expect(mark('rückmeldung~', 'Ihre Ruckmeldung, Ihre Rueckmeldungen')).toEqual(['Ruckmeldung', 'Rueckmeldungen']);
    expect(mark('für morgen', 'fur morgen')).toEqual(['fur morgen']);
    expect(mark('würden', 'Sie wurden erwartet.')).toEqual([]);
    expect(mark('vorstellungsgespräch*', 'das Vorstellungsgesprächs, das Vorstellungsgesprach')).toHaveLength(2);
  });

  it('end no sentence at a German date or ordinal number', () => {
    const mark = markPattern('bis ..3 antwort', 'de');
    expect(mark('Bis 20.06. eine Antwort.')).toEqual(['Bis 20.06. eine Antwort']);
    expect(mark('Bis zum 3. Mai Antwort.')).toEqual(['Bis zum 3. Mai Antwort']);
    expect(mark('Ich bin da bis 20.06. Antwort folgt.')).toEqual([]);
  });

  it.each([
    ['„so“', 'Sie sagten „sofort antworten“ am Telefon.'],
    ['«so»', 'Sie sagten «sofort antworten» am Telefon.'],
    ['»so«', 'Sie sagten »sofort antworten« am Telefon.'],
    ['‚so‘', 'Sie sagten ‚sofort antworten‘ am Telefon.'],
    ["'so'", "Sie sagten 'sofort antworten' am Telefon."],
    ['`so`', 'Sie sagten `sofort antworten` am Telefon.'],
  ])('between quotation marks %s belong to somebody else', (_, text) => {
    expect(markPattern('sofort antworten', 'de')(text)).toEqual([]);
  });

  it('are their writer’s own behind an apostrophe or a quotation mark without its partner', () => {
    expect(markPattern('answer now')("The students' wish: answer now. It's the teachers' wish, too.")).toHaveLength(1);
    expect(markPattern('answer now')('5" screens. Answer now.')).toHaveLength(1);
  });

  it('in code between fences are not checked', () => {
    expect(markPattern('answer now')('Look:\n```\nanswer now\n\nanswer now\n```\nThanks, answer now.')).toEqual([
      'answer now',
    ]);
  });
});

describe('Quoted mail', () => {
  it.each([
    ['Von … Gesendet …', 'Danke.\n\nVon: Anna Muster <anna@example.com>\nGesendet: Montag\n\nAnswer now.'],
    ['*Von:* … *Gesendet:* …', 'Danke.\n\n*Von:* Anna\n*Gesendet:* Montag\n\nAnswer now.'],
    ['-----Ursprüngliche Nachricht-----', 'Danke.\n\n-----Ursprüngliche Nachricht-----\nAnswer now.'],
    ['Anfang der weitergeleiteten Nachricht', 'Siehe unten.\n\nAnfang der weitergeleiteten Nachricht:\n\nAnswer now.'],
    ['Begin forwarded message', 'See below.\n\nBegin forwarded message:\n\nAnswer now.'],
    [
      'a wrapped "Am … schrieb …:"',
      'Danke.\n\nAm Mo., 2. Nov. 2026 um 10:11 schrieb Anna Muster\n<anna@example.com>:\n\nAnswer now.',
    ],
    ['"Le … a écrit :"', 'Thanks.\n\nLe 2 nov. 2026 à 10:11, Anna a écrit :\n\nAnswer now.'],
    ['a line of "Sent from my phone"', 'Thanks.\n\nSent from my phone, answer now'],
  ])('in the form of %s is not checked', (_, text) => {
    expect(markPattern('answer now')(text)).toEqual([]);
  });
});
