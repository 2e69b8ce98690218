import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What may be bundled: licences that ask for a notice, and one that asks for the source of its own files, which is public. */
export const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];

/** Packages of WXT carry no text of their licence; its repository has MIT's with this line (2026-11). */
const WITHOUT_TEXT = { wxt: 'Copyright (c) 2023 Aaron', '@wxt-dev/browser': 'Copyright (c) 2023 Aaron' };
/** From here on vite's file is about what is in vite itself, of which nothing is bundled. */
const OF_VITE_ITSELF = '# Licenses of bundled dependencies';

const RULE = '='.repeat(78);

function textOf(root, name) {
  const line = WITHOUT_TEXT[name];
  if (line)
    return readFileSync(path.join(root, 'LICENSE'), 'utf8')
      .replace(/Copyright.*/, line)
      .trim();
  const folder = path.join(root, 'node_modules', name);
  const files = readdirSync(folder).filter((file) => /^(LICEN[CS]E|NOTICE|COPYING)(\.\w+)?$/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no text of its licence`);
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n'));
  return texts.map((text) => text.split(OF_VITE_ITSELF)[0].trim()).join('\n\n');
}

/** Where the source of a package is kept in public, as its own description names it. */
function homeOf(root, name) {
  const file = path.join(root, 'node_modules', name, 'package.json');
  const { repository, homepage } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const named = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '');
  return named
    .replace(/^git\+|\.git$/g, '')
    .replace(/^git:/, 'https:')
    .replace(/^(github:)?(?=[\w-]+\/[\w.-]+$)/, 'https://github.com/');
}

function renderPage(rows) {
  const cell = ({ name, version, licence, home }) => `| ${[`[${name}](${home})`, version, licence].join(' | ')} |`;
  return `# Licences

Nachklang itself is under the [MIT licence](../LICENSE).

## Software of others in the package

What is bundled into the extension, as the build itself notes it. Their licences stand word for word in \`public/licences.txt\`, which is part of the package. \`npm run licences\` writes both after a build; \`tests/laws/supply.test.ts\` holds them against \`package-lock.json\`, \`tests/e2e/package.test.ts\` against the built package (B4).

| Package | Version | Licence |
| --- | --- | --- |
${rows.map(cell).join('\n')}

All of them are permissive but those under MPL-2.0, which asks that the source of its own files stay open to everybody: they are bundled unchanged, and the links lead to it. Nothing else is accepted (\`ALLOWED\` in \`scripts/packing/makeLicences.mjs\`).

## Data of others

The public holidays in \`lib/domain/holiday-data.ts\` are made from the data of [date-holidays](https://github.com/commenthol/date-holidays) (by commenthol and contributors, after Wikipedia) and stay under [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/): that table may be shared and changed under the same terms, with this attribution.

## What only builds and tests

is not in the package. \`npm run package\` writes it all down, with versions, checksums and licences, in a bill of materials (CycloneDX) beside the packages.
`;
}

function renderNotices(rows, root) {
  // A browser that opens the file is told by its first sign alone that it is UTF-8.
  const head = `\uFEFFSoftware of others in Nachklang
${rows.map(({ name, version, licence }) => `  ${name} ${version} (${licence})`).join('\n')}

Where the licence is MPL-2.0, the files are unchanged and their source is public:
${rows
  .filter(({ licence }) => licence === 'MPL-2.0')
  .map(({ name, home }) => `  ${name}: ${home}`)
  .join('\n')}

The table of public holidays is made from the data of date-holidays (https://github.com/commenthol/date-holidays, by commenthol and
contributors, after Wikipedia) and stays under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).
`;
  const byText = new Map();
  for (const { name } of rows) {
    const text = textOf(root, name);
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const parts = [...byText].map(([text, names]) => `${RULE}\n${names.join(', ')}\n${RULE}\n\n${text}\n`);
  return [head, ...parts].join('\n');
}

/** The page on licences and the notices for the package, of the packages with these names. */
export function makeLicences(names, root) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const rows = [...names].sort().map((name) => {
    const { version, license: licence } = packages[`node_modules/${name}`] ?? {};
    if (!ALLOWED.includes(licence)) throw new Error(`${name} is under ${licence}, which may not be bundled`);
    return { name, version, licence, home: homeOf(root, name) };
  });
  return { page: renderPage(rows), notices: renderNotices(rows, root) };
}
