// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { focus, frames, latestState, makeMail, selections, startBeside, type } from './compose-fixture';
import { freshPage } from './freshPage';

vi.mock('../../../lib/composer/connectFrame', async () => ({
  connectFrame: (await import('./compose-fixture')).standInForFrame,
}));

freshPage();

async function mailWith(...texts: string[]) {
  const mail = makeMail();
  startBeside([mail]);
  await focus(mail);
  for (const [index, text] of texts.entries()) {
    if (index > 0) mail.body.append(document.createElement('p'));
    await type(mail, text);
  }
  return mail;
}

function point(words: string, length = words.length) {
  const start = latestState().ownText.indexOf(words);
  frames.at(-1)?.say({ type: 'point', start, end: start + length });
}

describe('When the panel points at a place', () => {
  it('selects the words in their paragraph, with blanks of any kind before them', async () => {
    await mailWith('Liebe\u00a0Frau\u00a0Weber,', 'danke für das\u00a0Gespräch.');
    point('das Gespräch');
    expect(selections).toEqual(['das\u00a0Gespräch']);
  });

  it('puts the caret where something could be added', async () => {
    await mailWith('Hallo', 'danke.');
    point('danke.', 0);
    expect(selections).toEqual(['|']);
  });

  it('only takes the focus back to the mail when the paragraph has changed, or the place is behind its end', async () => {
    const mail = await mailWith('Hallo', 'danke.');
    const place = latestState().ownText.indexOf('danke');
    (mail.body.lastElementChild as Element).textContent = 'anderes';
    frames.at(-1)?.say({ type: 'point', start: place, end: place + 5 });
    frames.at(-1)?.say({ type: 'point', start: 49_000, end: 50_000 });
    expect(selections).toEqual([]);
    expect(document.activeElement).toBe(mail.body);
    expect(mail.body.textContent).toBe('Halloanderes');
  });
});
