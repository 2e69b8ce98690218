import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

function toFinding(lint) {
  const span = lint.span();
  const finding = { start: span.start, end: span.end, message: lint.message() };
  span.free();
  lint.free();
  return finding;
}

export async function load() {
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.setup();
  return { check: async (text) => (await linter.lint(text, { language: 'plaintext' })).map(toFinding) };
}
