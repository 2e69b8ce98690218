import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundThread } from '../../../lib/composer/boundThread';
import { isFromThreadPanel, isToThreadPanel } from '../../../lib/composer/thread-port';
import type { ThreadMessage } from '../../../lib/webmail/thread';

const message = (changes: Partial<ThreadMessage> = {}): ThreadMessage => ({
  id: '1',
  from: { name: 'Anna Weber', email: 'anna.weber@example.com' },
  isOwn: false,
  shownDate: 'Nov 24, 2026',
  text: 'Hello',
  invitation: '',
  ...changes,
});

describe('The line to the page beside a thread', () => {
  it('takes any thread that the reader gives, cut to what a person reads, the newest mails first to stay', () => {
    const texts = fc.string({ maxLength: 30_000 });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 60 }), texts, (bodies, subject) => {
        const messages = bodies.map((text, index) => message({ id: `${index}`, text, shownDate: text }));
        const thread = boundThread({ subject, messages }, 'de');
        expect(isToThreadPanel({ type: 'state', thread })).toBe(true);
        expect(thread.messages.at(-1)?.id).toBe(messages.at(-1)?.id);
      }),
      { numRuns: 50 },
    );
  });

  it('hears nothing else', () => {
    const thread = boundThread({ subject: '', messages: [message()] }, 'de');
    for (const wrong of [
      { type: 'state' },
      { type: 'state', thread: { ...thread, messages: [{ ...message(), isOwn: 'no' }] } },
      { type: 'state', thread: { ...thread, messages: Array.from({ length: 41 }, () => message()) } },
      { type: 'fold', isFolded: 1 },
      { type: 'show' },
      null,
    ])
      expect(isToThreadPanel(wrong)).toBe(false);
    fc.assert(fc.property(fc.anything(), (value) => !isToThreadPanel(value) && !isFromThreadPanel(value)));
    for (const type of ['show', 'unfold', 'finished']) expect(isFromThreadPanel({ type })).toBe(true);
    expect(isFromThreadPanel({ type: 'resize', height: '9' })).toBe(false);
  });
});
