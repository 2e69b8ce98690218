import { describe, expect, it } from 'vitest';
import { isThreadKnown } from '../../../lib/background/isThreadKnown';
import { exampleApplication, exampleContact } from '../domain/example-application';
import { makeParts } from './makeParts';

const contact = exampleContact();
const application = exampleApplication({ contacts: [contact] });
const at = { name: 'Somebody', email: contact.email.toUpperCase() };

describe('Whether a thread has a known writer', () => {
  it('is a yes or a no, and nothing of the record (H7)', async () => {
    expect(await isThreadKnown(makeParts(undefined, application), [{ name: '', email: 'else@example.com' }, at])).toBe(
      true,
    );
    expect(await isThreadKnown(makeParts(undefined, application), [{ name: '', email: 'else@example.com' }])).toBe(
      false,
    );
    expect(await isThreadKnown(makeParts(undefined, application), [])).toBe(false);
  });

  it('is a no for an application that has ended (R26)', async () => {
    const ended = exampleApplication({ contacts: [contact], stage: { name: 'signed', on: '2026-03-02' } });
    expect(await isThreadKnown(makeParts(undefined, ended), [at])).toBe(false);
  });
});
