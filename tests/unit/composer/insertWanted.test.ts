// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { ToComposer } from '../../../lib/composer/panel-port';
import { ANNA, focus, frames, makeMail, startBeside } from './compose-fixture';
import { freshPage } from './freshPage';

vi.mock('../../../lib/composer/connectFrame', async () => ({
  connectFrame: (await import('./compose-fixture')).standInForFrame,
}));

freshPage();

const INSERT: ToComposer = {
  type: 'insert',
  subject: 'Danke',
  text: 'Guten Tag',
  mode: 'above',
  step: null,
  recipients: [ANNA.email],
};

async function press(...messages: ToComposer[]) {
  for (const message of messages) frames[0]?.say(message);
  await vi.advanceTimersByTimeAsync(1000);
}

it('a letter that is accepted twice at once, or again before the panel has heard of it, stands there once (P4)', async () => {
  const mail = makeMail();
  startBeside([mail]);
  await focus(mail);
  await press(INSERT, INSERT);
  expect(mail.body.textContent).toBe('Guten Tag');
  expect(frames[0]?.sent.filter(({ type }) => type === 'inserted')).toHaveLength(1);
  await press(INSERT);
  expect(mail.body.textContent).toBe('Guten Tag');
  expect(frames[0]?.sent.at(-2)).toEqual({ type: 'inserted', outcome: 'inserted' });
});

it('somebody whose address the site does not show is told apart by name (P4)', async () => {
  const mail = makeMail([{ name: 'Anna', email: '' }]);
  startBeside([mail]);
  await focus(mail);
  mail.mail.recipients = [{ name: 'Ben', email: '' }];
  await press({ ...INSERT, recipients: ['Anna'] });
  expect(mail.body.textContent).toBe('');
  mail.mail.recipients = [{ name: 'Anna', email: '' }];
  await press({ ...INSERT, recipients: ['Anna'] });
  expect(mail.body.textContent).toBe('Guten Tag');
});
