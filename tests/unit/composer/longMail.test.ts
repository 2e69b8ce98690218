// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { focus, frames, latestState, makeMail, startBeside, type } from './compose-fixture';
import { freshPage } from './freshPage';

vi.mock('../../../lib/composer/connectFrame', async () => ({
  connectFrame: (await import('./compose-fixture')).standInForFrame,
}));

freshPage();

/** A mail that is read, with one more line for every key from then on. */
async function openMail(length: number) {
  const mail = makeMail();
  startBeside([mail]);
  await focus(mail);
  await type(mail, `Ich erwarte Post. ${'Guten Tag. '.repeat(length / 11)}`);
  const line = document.createElement('p');
  mail.body.prepend(line);
  const press = async () => {
    line.textContent += 'x';
    mail.body.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(100);
  };
  return { mail, press };
}

describe('Who types into a mail of many pages', () => {
  it('is not read before the keys have rested for a second (P6)', async () => {
    const { press } = await openMail(25_000);
    for (let n = 0; n < 20; n++) await press();
    expect(latestState().ownText).not.toContain('x');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(latestState().ownText).toContain('x'.repeat(20));
  });

  it('is read within the second in any other', async () => {
    const { press } = await openMail(2_500);
    for (let n = 0; n < 7; n++) await press();
    expect(latestState().ownText).toContain('xxxxx');
  });

  it('has a wording replaced where it stands now, though words before and behind it are new and the keys have not rested', async () => {
    const { mail, press } = await openMail(25_000);
    const [finding] = latestState().findings;
    await press();
    mail.body.lastElementChild?.prepend('Nun: ');
    mail.body.append(document.createElement('p'));
    mail.body.lastElementChild?.append('Danke.');
    mail.body.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(100);
    frames.at(-1)?.say({ type: 'replace', key: finding?.key ?? '', replacement: 'erhoffe' });
    await vi.advanceTimersByTimeAsync(100);
    expect(mail.body.textContent).toMatch(/^xNun: Ich erhoffe Post\..*Danke\.$/);
  });

  it('is read after ten seconds all the same', async () => {
    const { press } = await openMail(25_000);
    for (let n = 0; n < 105; n++) await press();
    expect(latestState().ownText).toContain('x'.repeat(90));
  });

  it('is read at once when the pointer comes to Send (P5)', async () => {
    const { mail, press } = await openMail(25_000);
    await press();
    mail.mail.comeToSend();
    expect(latestState().ownText).toContain('x');
  });
});
