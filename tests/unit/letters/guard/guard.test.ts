import { describe, expect, it } from 'vitest';
import { readMails, toldOf, type WrittenMail } from './readMails';

const told = (mails: readonly WrittenMail[]) =>
  Object.fromEntries(
    mails.map((mail) => [mail.name, toldOf(mail)] as const).filter(([, notices]) => notices.length > 0),
  );

const expected = ({ slip }: WrittenMail) => (slip ? `${slip.kind}${slip.words ? ` "${slip.words}"` : ''}` : '');
const missed = (mails: readonly WrittenMail[]) =>
  Object.fromEntries(
    mails
      .filter((mail) => toldOf(mail).join() !== expected(mail))
      .map((mail) => [mail.name, [expected(mail), ...toldOf(mail)]]),
  );

describe('The look before sending', () => {
  it.each([
    ['./clean-de.txt', 50],
    ['./clean-en.txt', 50],
    ['./tricky-clean.txt', 30],
    ['./namesakes-clean.txt', 112],
  ] as const)('says nothing about ordinary mails (%s)', (file, count) => {
    const mails = readMails(file);
    expect(mails).toHaveLength(count);
    expect(told(mails)).toEqual({});
  });

  it.each([
    ['./slips.txt', 53],
    ['./tricky-slips.txt', 27],
  ] as const)('finds every slip, as what it is, at its place, and nothing else (%s)', (file, count) => {
    const mails = readMails(file);
    expect(mails).toHaveLength(count);
    expect(missed(mails)).toEqual({});
  });
});
