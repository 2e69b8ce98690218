import { describe, expect, it } from 'vitest';
import { markPattern, markWith, ruleWith } from './check-with';

describe('A pattern', () => {
  it.each([
    ['as soon as possible', 'Please write as soon as possible, Anna.', ['as soon as possible']],
    ['as soon as possible', 'as soon, as possible', []],
    ['(reply|get back)', 'Reply or get back to me.', ['Reply', 'get back']],
    ['[please] reply', 'Please reply. I reply.', ['Please reply', 'reply']],
    ['I [[am] just] wait~', 'I wait. I am just waiting. I am waiting.', ['I wait', 'I am just waiting']],
    ['chase~', 'chase chased chasing chases chaser', ['chase', 'chased', 'chasing', 'chases']],
    ['reply~', 'reply replies replied replying', ['reply', 'replies', 'replied', 'replying']],
    ['desperat*', 'Desperately, desperation and despair.', ['Desperately', 'desperation']],
    ['I ..2 wait', 'I wait. I can hardly wait. I really can hardly wait.', ['I wait', 'I can hardly wait']],
    ['I ..2 wait', 'I think, wait.', []],
    ['I ..2, wait', 'I think, you wait. I. Wait.', ['I think, you wait']],
    ['so _ much', 'so very much. so much', ['so very much']],
    ['offer !(for|to) you', 'offer for you, offer with you', ['offer with you']],
    ['in # days', 'In 3 days; in three days', ['In 3 days']],
    ['yes, please', 'Yes, please. Yes please.', ['Yes, please']],
    ['yes[,] please', 'Yes, please. Yes please.', ['Yes, please', 'Yes please']],
    ['^ just', 'Just a line. It is just a line.', ['Just']],
    ['reply $', 'Please reply! A reply came.', ['reply']],
    ['please << reply now >>', 'Please reply now.', ['reply now']],
    ['thank you (and|,|$)', 'Thank you.', ['Thank you']],
    ['(^|and) just', 'Just that and just this, but just no.', ['Just', 'and just']],
  ])('%s on "%s" marks %j', (pattern, text, marked) => {
    expect(markPattern(pattern)(text)).toEqual(marked);
  });

  it('finds the parts of a set in any order, in one clause and near each other', () => {
    const mark = markPattern('{6: reply ; by #}');
    expect(mark('Reply to me by 5.')).toEqual(['Reply to me by 5']);
    expect(mark('By 5 I want a reply.')).toEqual(['By 5 I want a reply']);
    expect(mark('Reply, please, by 5.')).toEqual([]);
    expect(mark('Reply to me and to them all by 5.')).toEqual([]);
    expect(markPattern('{8,: reply ; by #}')('Reply, please, by 5.')).toEqual(['Reply, please, by 5']);
  });

  it('finds separated German verbs and inflected words wherever they stand', () => {
    const mark = markPattern('{<<erwart~>> ; <<bis <weekday>>>}', 'de', { weekday: ['montag', 'freitag'] });
    expect(mark('Bis Freitag erwarte ich Ihre Antwort.')).toEqual(['Bis Freitag erwarte']);
    expect(mark('Ich erwartete sie bis Montag.')).toEqual(['erwartete sie bis Montag']);
  });

  it('takes named lists, also with entries of several words', () => {
    const lists = { day: ['monday', 'the # of <month>'], month: ['may'] };
    expect(markPattern('by <day>', 'en', lists)('By Monday or by the 3rd of May.')).toEqual([
      'By Monday',
      'by the 3rd of May',
    ]);
  });

  it.each([
    ['(a|b', 'rule stock/tried, pattern 1: expected ) at character 5'],
    ['a <nothing>', 'no list named <nothing>'],
    ['[a]', 'matches without any word'],
    ['_ ..3', 'needs at least one word'],
    ['{a}', 'a set needs two parts'],
    ['a ]', 'unexpected ]'],
  ])('%s fails when rules are compiled, naming rule and place', (pattern, message) => {
    expect(() => markPattern(pattern)).toThrow(message);
  });

  it('is dropped where an unless pattern of its rule matches in the same sentence', () => {
    const mark = markWith([ruleWith({ patterns: ['rush'], unless: ['no ..2 rush'] })]);
    expect(mark('There is no great rush. Rush!')).toEqual(['Rush']);
  });

  it('keeps to the greeting or the closing where its rule says so', () => {
    const text = 'Hi all,\n\nhi all\n\nhi all\n\nhi all\n\nhi all';
    expect(markWith([ruleWith({ patterns: ['hi all'], position: 'greeting' })])(text)).toHaveLength(3);
    const mark = markWith([ruleWith({ patterns: ['^ hi'], position: 'closing' })]);
    expect(mark('Hi Anna,\n\none\n\ntwo\n\nthree')).toEqual([]);
    expect(mark('Hi Anna,\n\none')).toEqual(['Hi']);
  });
});
