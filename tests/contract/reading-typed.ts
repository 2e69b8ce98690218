import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

const PASTED =
  '<p class="MsoNormal">Meine <b>Termine</b>:</p><table><tbody><tr><td>Montag</td><td>neun Uhr</td></tr><tr><td>Freitag</td><td>zwölf</td></tr></tbody></table>';

/** However words come into the editor, they are read as they stand there, and every stretch of them is found again. */
export function testReadingTyped(site: Site, tab: () => MailTab): void {
  const open = async (html = '<div>Vorher <b>fett</b> danach.</div>') => {
    await tab().visit(addressOf(site, { html }));
    expect(await tab().ask('open', site.body)).toEqual([]);
    await tab().page.locator(site.body).click();
    await tab().page.keyboard.press('Control+End');
  };
  const expectRead = async (text: string) => {
    const plain = (await tab().ask('texts')).join('\n').replaceAll('\u00a0', ' ').trimEnd();
    expect(plain).toBe(text);
    expect(await tab().ask('wrongRanges')).toBe(0);
  };

  it('reads what is typed, broken into lines and taken back by key', async () => {
    await open();
    await tab().page.keyboard.type(' Neu\nZeile');
    await tab().page.keyboard.press('Backspace');
    await expectRead('Vorher fett danach. Neu\nZeil');
  });

  it('reads words dictated at once, emoji and signs from right to left', async () => {
    await open();
    await tab().page.keyboard.insertText(' Ich erwarte Ihre Antwort \u{1F468}\u200d\u{1F469}\u200d\u{1F467}');
    await tab().page.keyboard.insertText(' \u0634\u0643\u0631\u0627');
    await expectRead(
      'Vorher fett danach. Ich erwarte Ihre Antwort \u{1F468}\u200d\u{1F469}\u200d\u{1F467} \u0634\u0643\u0631\u0627',
    );
  });

  it('reads on while a word is being composed and when it is accepted', async () => {
    await open();
    for (const part of ['k', 'か', 'かん', '漢']) {
      await tab().compose(part);
      await expectRead(`Vorher fett danach.${part}`);
    }
    await tab().page.keyboard.insertText('漢字');
    await expectRead('Vorher fett danach.漢字');
  });

  it('reads a text node that a correction has put in place of another, and gives no range of the old one', async () => {
    await open();
    await tab().ask('hold', 'danach');
    await tab()
      .page.locator(site.body)
      .evaluate((body) => {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (node.data.includes('danach')) node.replaceWith(node.data.replace('danach', 'dann'));
        }
      });
    expect(await tab().ask('heldRange')).toBeUndefined();
    await expectRead('Vorher fett dann.');
  });

  it('gives no range of what was read before a key was typed in it', async () => {
    await open();
    await tab().ask('hold', 'danach');
    await tab().page.keyboard.press('ArrowLeft');
    await tab().page.keyboard.press('ArrowLeft');
    await tab().page.keyboard.type('x');
    expect(await tab().ask('heldRange')).toBeUndefined();
  });

  it('reads a table that was pasted from elsewhere', async () => {
    await open('<div>Vorher</div><div><br></div>');
    await tab().paste(PASTED);
    const texts = (await tab().ask('texts')).map((text) => text.trim()).filter(Boolean);
    expect(texts).toEqual(['Vorher', 'Meine Termine:', 'Montag', 'neun Uhr', 'Freitag', 'zwölf']);
    expect(await tab().ask('wrongRanges')).toBe(0);
  });
}
