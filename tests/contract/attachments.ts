import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

const PICTURE = '<div>Guten Tag <img alt="bild.png" title="bild.png" src="data:,"></div>';
/** A file kept elsewhere and linked within the text. */
const LINKED = {
  gmail: '<div class="gmail_chip gmail_drive_chip"><a href="https://drive.google.com/file/d/1">Zeugnis</a></div>',
  outlook: '<div><a href="https://1drv.ms/b/1">Zeugnis</a></div>',
  practice: undefined,
};
const PLACE = { gmail: 'composeid', outlook: 'wells', practice: undefined };

/** Whether files are attached is told only where it is sure; the site's Send is known before it is pressed. */
export function testAttachments(site: Site, tab: () => MailTab): void {
  const see = async (query: Record<string, string>) => {
    await tab().visit(addressOf(site, { to: 'anna@example.com', ...query }));
    expect(await tab().ask('open', site.body)).toEqual([]);
    return tab().ask('attachments');
  };

  it('sees no file in a mail without one, nor in a picture within the text', async () => {
    expect(await see({})).toBe('none');
    expect(await see({ html: PICTURE })).toBe('none');
  });

  it('sees one file, and several', async () => {
    expect(await see({ files: 'Zeugnis.pdf' })).toBe('some');
    expect(await see({ files: 'Zeugnis.pdf,Mappe.zip' })).toBe('some');
  });

  const linked = LINKED[site.name];
  if (linked)
    it('takes a file that is linked from the site’s own cloud for one', async () =>
      expect(await see({ html: linked })).toBe('some'));

  const place = PLACE[site.name];
  if (place)
    it('says that it does not know where the place for files is not found', async () => {
      expect(await see({ without: place })).toBe('unknown');
    });

  it('notices pointer and keyboard coming to Send, once each time', async () => {
    await tab().visit(addressOf(site));
    await tab().ask('open', site.body);
    await tab().page.hover(site.body);
    expect(await tab().ask('nears')).toBe(0);
    await tab().page.hover(site.send);
    await tab().page.mouse.move(1, 1);
    await tab().page.hover(site.subject);
    await tab().page.focus(site.send);
    await expect.poll(() => tab().ask('nears')).toBe(2);
  });
}
