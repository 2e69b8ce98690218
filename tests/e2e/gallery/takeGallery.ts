import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIVES, type LifeName } from './lives';
import { openGallery } from './openGallery';

const folder = fileURLToPath(new URL('../../../.cache/gallery', import.meta.url));
/** 640 px is what a window of 1,280 px shows at 200 %. */
const WIDTHS = [360, 640, 1024, 1440];
const LANGUAGES = ['de', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;

async function takeRooms(lives: LifeName, language: 'de' | 'en', only: string): Promise<string[]> {
  const gallery = await openGallery(lives, language);
  const taken: string[] = [];
  for (const room of gallery.rooms.filter(({ name }) => name.includes(only)))
    for (const width of room.width ? [room.width] : WIDTHS) {
      const page = await gallery.show(room, width);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const name = [room.name, language, width, colorScheme].join('.');
        await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
        taken.push(name);
      }
    }
  await gallery.close();
  return taken;
}

const figure = (name: string) =>
  `<figure><img loading="lazy" src="${name}.png" alt=""><figcaption>${name}</figcaption></figure>`;

/** Pictures of every page in every state, those whose name holds `only`, and one page that shows them all. */
export async function takeGallery(only = ''): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  for (const language of LANGUAGES)
    for (const lives of Object.keys(LIVES) as LifeName[]) taken.push(...(await takeRooms(lives, language, only)));
  const style =
    'body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:16px}img{max-width:420px;border:1px solid #999}';
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${taken.map(figure).join('')}`,
  );
  return `${taken.length} pictures: ${path.join(folder, 'index.html')}`;
}
