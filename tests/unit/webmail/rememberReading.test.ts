// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { forgetReading, readBody, rememberReading } from '../../../lib/webmail/dom/rememberReading';

const nothingForeign = () => undefined;

afterEach(() => document.body.replaceChildren());

describe('What is remembered of a mail', () => {
  it('does not outlive that a block was taken out, changed there, and put back (R14)', async () => {
    document.body.innerHTML =
      '<div id="mail"><div id="outer"><div id="inner">vorher</div></div><div>danach</div></div>';
    const [body, outer] = ['mail', 'outer'].map((id) => document.getElementById(id) as HTMLElement);
    if (!body || !outer) throw new Error('the mail is missing');
    const texts = () => readBody(body, nothingForeign).paragraphs.map(({ text }) => text);
    rememberReading(body);
    expect(texts()).toEqual(['vorher', 'danach']);
    outer.remove();
    await new Promise((done) => setTimeout(done));
    expect(texts()).toEqual(['danach']);
    outer.firstElementChild?.replaceChildren('anders');
    await new Promise((done) => setTimeout(done));
    body.prepend(outer);
    expect(texts()).toEqual(['anders', 'danach']);
    forgetReading(body);
  });
});
