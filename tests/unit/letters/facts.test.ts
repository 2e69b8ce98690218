import { describe, expect, it } from 'vitest';
import type { Language, Terms } from '../../../lib/domain/application';
import { checklist } from '../../../lib/letters/checklist';
import { composeLetter } from '../../../lib/letters/composeLetter';
import type { LetterRequest } from '../../../lib/letters/letter';
import { requestWith } from './letter-request';

/** Every kind of request that differs in wording, many seeds each. */
function requestsFor(kind: LetterRequest['kind'], changes: Parameters<typeof requestWith>[0]): LetterRequest[] {
  const requests: LetterRequest[] = [];
  for (const language of ['de', 'en'] satisfies Language[])
    for (const terms of ['formal', 'informal'] satisfies Terms[])
      for (const length of ['full', 'minimal'] as const)
        for (let seed = 0; seed < 25; seed++)
          requests.push(
            requestWith({ kind, length, contact: { language, terms }, seed: `record-${seed}`, ...changes }),
          );
  return requests;
}

const open = (text: string, request: LetterRequest) =>
  checklist(text, request, [])
    .filter(({ state }) => state !== 'fits')
    .map(({ item }) => item);

describe('Thanks for the second interview, or a later one', () => {
  const letters = [2, 3].flatMap((interviewNumber) =>
    requestsFor('thank-you', { interviewNumber }).map((request) => ({ request, ...composeLetter(request) })),
  );

  it('ask for no second one: there has been one (R12)', () => {
    for (const { text } of letters) expect(text).not.toMatch(/zweite[sn]?|zweites Mal|\bsecond\b/i);
  });

  it('welcome what comes next, as our own checklist sees it (R12)', () => {
    for (const { text, request } of letters) {
      const items = open(text, request);
      expect({ text, items: items.filter((item) => item === 'second' || item === 'invitation') }).toEqual({
        text,
        items: [],
      });
    }
  });

  it('leave the first ones as they were', () => {
    for (const { seed, ...request } of requestsFor('thank-you', {}))
      expect(composeLetter({ ...request, seed, interviewNumber: 1 }).text).toBe(
        composeLetter({ ...request, seed }).text,
      );
  });
});

describe('A letter to somebody who was not at the interview', () => {
  const KINDS = ['status-enquiry', 'feedback-request', 'rejection-reply', 'stay-in-touch'] as const;
  const letters = KINDS.flatMap((kind) =>
    [1, 2].flatMap((number) =>
      requestsFor(kind, { wasThere: false, number, notes: { stayedWithMe: 'die ruhige Werkstatt', impressedMe: '' } }),
    ),
  ).map((request) => ({ request, ...composeLetter(request) }));

  it('says of nobody that the two have spoken (R9)', () => {
    for (const { text, subject } of letters)
      expect(`${subject}\n${text}`).not.toMatch(
        /(?<!\p{L})(?:wir|uns|unser\p{L}*|we|us|our|you interviewed|told you|heard me)(?!\p{L})|Gespräch mit (?:Ihnen|dir)/iu,
      );
  });

  it('says all the same what it is about, and accepts a rejection (R13, R22)', () => {
    for (const { text, request } of letters) {
      const items = open(text, request);
      expect({ text, items: items.filter((item) => item === 'matter' || item === 'acceptance') }).toEqual({
        text,
        items: [],
      });
    }
  });

  it('says "we" to whoever was there, as before', () => {
    const [request] = requestsFor('status-enquiry', {});
    const said = Array.from({ length: 40 }, (_, seed) =>
      composeLetter({ ...request, seed: `${seed}` } as LetterRequest),
    );
    expect(said.some(({ text }) => /\bwir\b|\bunser/i.test(text))).toBe(true);
  });
});
