// npm run licences: writes docs/LICENCES.md and public/licences.txt of what the last build bundled.
import { readFileSync, writeFileSync } from 'node:fs';
import { makeLicences } from './makeLicences.mjs';

const bundled = JSON.parse(readFileSync('.output/bundled.json', 'utf8'));
const { page, notices } = makeLicences(bundled, process.cwd());
writeFileSync('docs/LICENCES.md', page);
writeFileSync('public/licences.txt', notices);
