// Adds or changes an interface text in both languages at once: npm exec is not needed, just
//   node scripts/add-message.mjs <key> <English> <German> [what it is for]
// Keys are kept sorted; placeholders are $1, $2, … and a literal dollar is $$.
import { mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [key, english, german, description] = process.argv.slice(2);
if (!german || !/^[a-z][a-z0-9_]*$/.test(key)) {
  console.error('usage: node scripts/add-message.mjs <key_in_snake_case> <English> <German> [what it is for]');
  process.exit(2);
}
const folder = fileURLToPath(new URL('../public/_locales/', import.meta.url));

/** Two calls at once must not lose a text: a folder is the lock, because making one is atomic. */
function withLock(work) {
  const lock = `${folder}.lock`;
  for (let tries = 0; ; tries++) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (tries > 200) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
  try {
    work();
  } finally {
    rmdirSync(lock);
  }
}

function put(language, message) {
  const file = `${folder}${language}/messages.json`;
  const texts = JSON.parse(readFileSync(file, 'utf8'));
  texts[key] = { message, ...(description && language === 'en' ? { description } : {}) };
  const sorted = Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(`${file}.new`, `${JSON.stringify(sorted, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

withLock(() => {
  put('en', english);
  put('de', german);
});
