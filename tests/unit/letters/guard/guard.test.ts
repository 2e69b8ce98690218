import { describe, expect, it } from 'vitest';
import { readMails, toldOf } from './readMails';

const CLEAN = ['./clean-de.txt', './clean-en.txt'];

describe('The look before sending', () => {
  it.each(CLEAN)('says nothing about fifty ordinary mails (%s)', (file) => {
    const mails = readMails(file);
    expect(mails).toHaveLength(50);
    expect(Object.fromEntries(mails.map((mail) => [mail.name, toldOf(mail)]).filter(([, told]) => told?.length))).toEqual({});
  });

  it('finds every slip, as what it is and at its place', () => {
    const mails = readMails('./slips.txt');
    expect(mails.length).toBeGreaterThanOrEqual(50);
    const missed = mails.filter((mail) => {
      const { kind, words } = mail.slip ?? { kind: '', words: '' };
      return toldOf(mail).join() !== `${kind}${words ? ` "${words}"` : ''}`;
    });
    expect(Object.fromEntries(missed.map((mail) => [`${mail.name} (${mail.slip?.kind} ${mail.slip?.words})`, toldOf(mail)]))).toEqual({});
  });
});
