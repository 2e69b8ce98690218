import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComposeState,
  isToComposer,
  isToPanel,
  type ToComposer,
  type ToPanel,
} from '../../../lib/composer/panel-port';
import { isHandshake } from '../../../lib/composer/receivePort';
import type { SeenThread } from '../../../lib/composer/thread-port';

const state: ComposeState = {
  recipients: [{ name: 'Anna Weber', email: 'anna.weber@example.com' }],
  subject: '',
  ownText: 'Ich erwarte Ihre Rückmeldung',
  attachments: 'unknown',
  language: 'de',
  mailLanguage: 'auto',
  findings: [
    {
      key: 'pushy/expect|ich erwarte|1',
      ruleId: 'pushy/expect',
      category: 'pushy',
      severity: 'clear',
      language: 'de',
      words: 'Ich erwarte',
      replacements: ['Ich freue mich auf'],
    },
  ],
  hiddenLetterHints: ['placeholder'],
  selected: null,
  isDark: false,
};
const thread: SeenThread = {
  language: 'de',
  subject: 'Ihr Gespräch bei uns',
  messages: [
    {
      id: '1',
      from: { name: 'Anna Weber', email: '' },
      isOwn: false,
      shownDate: '',
      text: 'Guten Tag',
      invitation: '',
    },
  ],
};
const step = { applicationId: 'a1', key: 'thank-you:i1' };
const toPanel: ToPanel[] = [
  { type: 'state', state },
  { type: 'focus' },
  { type: 'look' },
  { type: 'inserted', outcome: 'refused' },
  { type: 'unreadable', missing: ['send'] },
  { type: 'report', text: '<div>' },
  { type: 'sent', operationId: 'o1', kind: 'thank-you', asks: null, isScheduled: false },
  { type: 'unsent', kind: 'thank-you' },
  {
    type: 'sent',
    operationId: 'o1',
    kind: 'thank-you',
    asks: { applicationId: 'a1', key: 'thank-you:i1' },
    isScheduled: true,
  },
  { type: 'thread', thread: null },
  { type: 'thread', thread },
];
const toComposer: ToComposer[] = [
  { type: 'insert', subject: 'Danke', text: 'Text', mode: 'above', step, recipients: ['anna.weber@example.com'] },
  { type: 'insert', subject: 'Danke', text: 'Text', mode: 'replace', step: null, recipients: [] },
  { type: 'replace', key: 'k', replacement: 'r' },
  { type: 'ignore', hint: 6202187849501340, isIgnored: true, isKept: false },
  { type: 'setLanguage', language: 'auto' },
  { type: 'select', key: null },
  { type: 'point', start: 0, end: 4 },
  { type: 'choose', applicationId: 'a1', step },
  { type: 'choose', applicationId: 'a1', step: null },
  { type: 'resize', height: 200 },
  { type: 'minimise' },
  { type: 'offer' },
  { type: 'readThread' },
  { type: 'meet', shown: '', person: state.recipients[0] ?? { name: '', email: '' } },
  { type: 'backToText' },
  { type: 'makeReport' },
  { type: 'notices', count: 2 },
  { type: 'reads', step },
  { type: 'reads', step: null },
  { type: 'finished' },
];

describe('What panel and composer say to each other', () => {
  it.each(toPanel)('is taken by the panel: $type', (message) => {
    expect(isToPanel(structuredClone(message))).toBe(true);
    expect(isToComposer(message)).toBe(false);
  });

  it.each(toComposer)('is taken by the composer: $type', (message) => {
    expect(isToComposer(structuredClone(message))).toBe(true);
    expect(isToPanel(message)).toBe(false);
  });

  it('is refused with any one field missing or of another type (H7)', () => {
    for (const message of [...toPanel, ...toComposer]) {
      for (const field of Object.keys(message)) {
        const broken = { ...message, [field]: Symbol.iterator };
        expect(isToPanel(broken) || isToComposer(broken), `${message.type}.${field}`).toBe(false);
      }
    }
  });

  it('is refused when it is anything else, and nothing throws (H4, H7)', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(isToPanel(value)).toBe(false);
        expect(isToComposer(value)).toBe(false);
      }),
    );
    for (const type of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(isToPanel({ type })).toBe(false);
      expect(isToComposer({ type })).toBe(false);
    }
  });

  it.each([
    [-1, 2],
    [3, 2],
    [0.5, 2],
    [0, Number.NaN],
    [0, 50_001],
  ])('takes no place from %s to %s (H7)', (start, end) => {
    expect(isToComposer({ type: 'point', start, end })).toBe(false);
  });

  it('is refused when a message of the thread lacks something (H7)', () => {
    const [message] = thread.messages;
    for (const field of Object.keys(message ?? {})) {
      const broken = { ...message, [field]: 7 };
      expect(isToPanel({ type: 'thread', thread: { ...thread, messages: [broken] } }), field).toBe(false);
    }
  });

  it('is refused when it is longer than any mail (H5)', () => {
    expect(isToComposer({ type: 'replace', key: 'k', replacement: 'x'.repeat(50_001) })).toBe(false);
    expect(isToPanel({ type: 'state', state: { ...state, recipients: Array(501).fill(state.recipients[0]) } })).toBe(
      false,
    );
  });
});

describe('The first message to the panel', () => {
  const token = '6f3c1c5e-3e7a-4f2b-9a53-000000000000';

  it('counts only with the token of the page’s own address', () => {
    expect(isHandshake({ token }, token)).toBe(true);
    expect(isHandshake({ token: `${token}1` }, token)).toBe(false);
    expect(isHandshake(null, token)).toBe(false);
  });

  it('never counts in a page whose address has no token', () => {
    expect(isHandshake({ token: '' }, '')).toBe(false);
    expect(isHandshake({ token: 'short' }, 'short')).toBe(false);
  });
});
