import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const REPORT = fileURLToPath(new URL('../../../docs/BENCH.md', import.meta.url));
const START = '\n## ';

/** Puts a section into docs/BENCH.md, in place of the one of that title or at the end; the others stay. */
export function writeSection(title: string, body: string): void {
  const [head = '', ...sections] = readFileSync(REPORT, 'utf8').trimEnd().split(START);
  const written = `${title}\n\n${body.trim()}\n`;
  const at = sections.findIndex((section) => section.startsWith(`${title}\n`));
  if (at === -1) sections.push(written);
  else sections[at] = written;
  writeFileSync(REPORT, `${[head, ...sections].map((part) => part.trimEnd()).join(`\n${START}`)}\n`);
}

/** Where and when it was measured. */
export function machine(): string {
  return `${new Date().toISOString().slice(0, 10)}, on ${cpus().length} cores: ${cpus()[0]?.model ?? 'unknown'}.`;
}
