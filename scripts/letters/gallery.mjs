// Writes docs/LETTERS.md: letters of every kind, made of made-up records.
// Usage: node scripts/node.mjs scripts/letters/gallery.mjs
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openModules, root } from '../openModules.mjs';

const { load, close } = await openModules();
try {
  const { renderGallery } = await load('scripts/letters/renderGallery.ts');
  await writeFile(path.join(root, 'docs', 'LETTERS.md'), renderGallery());
} finally {
  await close();
}
