import { describe, expect, it } from 'vitest';
import { isFromCard, isToCard } from '../../../lib/composer/card-port';

const FINDING = {
  key: 'k',
  ruleId: 'pushy/expect',
  category: 'pushy',
  severity: 'clear',
  language: 'de',
  words: 'Ich erwarte',
  replacements: ['Ich freue mich auf'],
};
const STATE = {
  findings: [FINDING],
  shown: 'k',
  recipients: [{ name: '', email: 'a@example.com' }],
  applicationId: null,
};

describe('The line to the card', () => {
  it('takes the state and the call to the keyboard, whole or not at all', () => {
    expect(isToCard({ type: 'state', state: STATE })).toBe(true);
    expect(isToCard({ type: 'focus' })).toBe(true);
    for (const broken of [
      { ...STATE, findings: [{ ...FINDING, words: 7 }] },
      { ...STATE, shown: 7 },
      { ...STATE, applicationId: undefined },
      { ...STATE, recipients: undefined },
      null,
    ])
      expect(isToCard({ type: 'state', state: broken })).toBe(false);
    expect(isToCard({ type: 'sent' })).toBe(false);
  });

  it('takes back what the card has buttons for, and nothing that only the panel may say', () => {
    expect(isFromCard({ type: 'replace', key: 'k', replacement: 'x' })).toBe(true);
    expect(isFromCard({ type: 'openPanel' })).toBe(true);
    expect(isFromCard({ type: 'replace', key: 'k' })).toBe(false);
    const insert = { type: 'insert', subject: '', text: 'x', step: null, recipients: [] };
    for (const message of [
      insert,
      { type: 'finished' },
      { type: 'setLanguage', language: 'de' },
      { type: '__proto__' },
      7,
    ])
      expect(isFromCard(message)).toBe(false);
  });
});
