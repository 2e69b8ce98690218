import { decodeUnicode } from './decodeUnicode';
import type { FileProblem } from './incoming';
import { parseJson } from './parseJson';

/** More is refused before it is read: nobody's records come near it. In bytes. */
export const MOST_BYTES = 50 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

export type JsonReading = { ok: true; value: unknown } | { ok: false; problems: FileProblem[] };

/**
 * What a JSON file holds, of any origin: size, encoding and depth are checked before it is parsed (H5). Of a file that is cut off
 * or garbled, the line is told where that shows.
 */
export function readJson(file: string, bytes: Uint8Array): JsonReading {
  const refuse = (problem: FileProblem): JsonReading => ({ ok: false, problems: [problem] });
  if (bytes.length > MOST_BYTES) return refuse(tooLarge(file));
  const text = decodeUnicode(bytes);
  if (text === undefined) return refuse({ file, line: null, field: '', code: 'damaged' });
  const parsing = parseJson(text, file);
  if (parsing.ok) return parsing;
  const { problem } = parsing;
  const isOther = problem.code === 'damaged' && !/^\s*[[{]/.test(text);
  return refuse(isOther ? { ...problem, code: 'unknown-format' } : problem);
}

/** What to say of a file that isn't even loaded. */
export function tooLarge(file: string): FileProblem {
  return { file, line: null, field: '', code: 'too-large', limit: MOST_BYTES / MEGABYTE };
}
