// Packs what stands built in .output/: a zip for each kind of browser, one of the sources, and the bill of materials.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, trackedFiles } from './readFiles.mjs';
import { makeSbom } from './sbom.mjs';
import { zipFiles } from './zipFiles.mjs';

const OUTPUT = '.output';
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Writes the packages of the project in this folder. Returns name → SHA-256 of each. */
export function pack(root) {
  const output = path.join(root, OUTPUT);
  const { name, version } = readJson(path.join(root, 'package.json'));
  const sources = trackedFiles(root);
  if (!sources) console.log('No checkout, so no package of the sources.');
  const sbom = makeSbom(readJson(path.join(root, 'package-lock.json')), readJson(path.join(output, 'bundled.json')));
  const packages = {
    'chrome.zip': zipFiles(filesBelow(path.join(output, 'chrome-mv3'))),
    'firefox.zip': zipFiles(filesBelow(path.join(output, 'firefox-mv3'))),
    ...(sources ? { 'sources.zip': zipFiles(sources) } : {}),
    'sbom.cdx.json': Buffer.from(`${JSON.stringify(sbom, null, 2)}\n`),
  };
  const written = Object.entries(packages).map(([ending, content]) => {
    const file = `${name}-${version}-${ending}`;
    writeFileSync(path.join(output, file), content);
    return [file, createHash('sha256').update(content).digest('hex')];
  });
  writeFileSync(path.join(output, 'SHA256SUMS'), written.map(([file, sum]) => `${sum}  ${file}\n`).join(''));
  return Object.fromEntries(written);
}
