import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../lib/phrases/checkText';
import { MAIL_MATCHES } from '../../lib/webmail/mail-hosts';
import { OPTIONAL_PERMISSIONS, PERMISSIONS } from '../../wxt.config';
import { listFiles, ROOT, read } from './source-files';

/** What a store cuts off, in characters. */
const SHORT = 132;

describe.each(['en', 'de'] as const)('The store texts (%s)', (language) => {
  const page = read(`docs/store/${language}.md`);
  const parts = page.split(/^## /m).map((part) => part.slice(part.indexOf('\n')).trim());
  const [, name, short = '', long = ''] = parts;

  it('carry the name and the short description of the manifest, short enough for every store', () => {
    const texts = JSON.parse(read(`public/_locales/${language}/messages.json`));
    expect(name).toBe(texts.extension_name.message);
    expect(short).toBe(texts.extension_description.message);
    expect(short.length).toBeLessThanOrEqual(SHORT);
    expect(long.length).toBeGreaterThan(500);
  });

  it('give a reason for every permission and host, and for no other (B1)', () => {
    const rows = [...page.matchAll(/^\| ((?:`[^`|]+`[^|`]*)+) \| [^|]{30,} \|$/gm)];
    const named = rows.flatMap(([, cell]) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, what]) => what));
    const asked = [...Object.keys(PERMISSIONS), ...Object.keys(OPTIONAL_PERMISSIONS), ...MAIL_MATCHES];
    expect(named.sort()).toEqual(asked.sort());
  });

  it('promise no success and press nobody (R2, R20)', () => {
    expect(page).not.toMatch(/guarante|garantier|land the job|dream job|Traumjob|#1|the best |(?<!am )beste[nrs]? /i);
    // In quotation marks stands what the extension marks.
    const own = long.replace(/["„][^"“]+["“]/g, '');
    expect(checkText(own, { language }).filter(({ severity }) => severity === 'clear')).toEqual([]);
  });

  it('show pictures of the size that the stores ask for', () => {
    const shown = [...page.matchAll(/\]\((pictures\/[^)]+\.png)\)/g)].map(([, file]) => `docs/store/${file}`);
    expect(shown.sort()).toEqual(listFiles('docs/store/pictures').filter((file) => file.endsWith(`.${language}.png`)));
    for (const file of shown) {
      const png = readFileSync(path.join(ROOT, file));
      expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, 1280, 800]);
    }
    expect(shown.length).toBe(5);
  });
});
