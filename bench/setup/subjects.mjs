/** Seen in no-cliches 0.3.4 and its siblings, 2026-11. */
const NOT_STRICT = 'write-good writes to a variable that it never declares, which a module forbids';

/**
 * What is measured: ours first, then the peers. `packages` must be installed. `runsAsInstalled`: run from the files that npm
 * installed, not from one bundle, for the reason given.
 */
export const SUBJECTS = [
  { name: 'ours', label: 'Nachklang', packages: [] },
  { name: 'regexp-23', label: '23 patterns, a RegExp each', packages: [] },
  { name: 'regexp-per-phrase', label: '1,000 phrases, a RegExp each', packages: [] },
  { name: 'write-good', label: 'write-good', packages: ['write-good'], runsAsInstalled: NOT_STRICT },
  {
    name: 'retext',
    label: 'retext (intensify, simplify)',
    packages: ['retext-english', 'retext-intensify', 'retext-simplify', 'unified', 'vfile'],
  },
  { name: 'alex', label: 'alex', packages: ['alex'] },
  {
    name: 'textlint',
    label: 'textlint (write-good rule)',
    packages: ['@textlint/kernel', '@textlint/textlint-plugin-text', 'textlint-rule-write-good'],
    runsAsInstalled: NOT_STRICT,
  },
  {
    name: 'harper',
    label: 'harper.js (LocalLinter)',
    packages: ['harper.js'],
    runsAsInstalled: 'it looks for its WebAssembly beside its own files',
  },
];

export const OURS = SUBJECTS[0].name;
