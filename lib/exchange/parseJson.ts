import type { FileProblem } from './incoming';

export type JsonParsing = { ok: true; value: unknown } | { ok: false; problem: FileProblem };

/** Records are nested five deep; what is much deeper would overflow whatever walks through it (H5). */
const DEEPEST = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const OPENING_LIST = 91;
const CLOSING_LIST = 93;
const OPENING_OBJECT = 123;
const CLOSING_OBJECT = 125;

/**
 * The value that a JSON text stands for. Text that is none is refused with its line where the browser tells it, and one nested too
 * deep before it is taken apart.
 */
export function parseJson(text: string, file: string): JsonParsing {
  const refuse = (problem: Partial<FileProblem> & Pick<FileProblem, 'code'>): JsonParsing => ({
    ok: false,
    problem: { file, line: null, field: '', ...problem },
  });
  if (text.trim() === '') return refuse({ code: 'empty' });
  const deep = tooDeepAt(text);
  if (deep !== null) return refuse({ code: 'too-deep', line: lineAt(text, deep), limit: DEEPEST });
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return refuse({ code: 'damaged', line: lineOf(error, text) });
  }
}

/** Where it gets too deep, brackets in texts left aside; `null` where it doesn't. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfString(text, index);
    else if (code === CLOSING_LIST || code === CLOSING_OBJECT) depth -= 1;
    else if ((code === OPENING_LIST || code === OPENING_OBJECT) && ++depth > DEEPEST) return index;
  }
  return null;
}

/** The place of the closing quote. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** Chromium names the position (and newer ones the line), Firefox the line; where nothing is named, the file ends too early. */
function lineOf(error: unknown, text: string): number {
  const message = String(error);
  const line = /line (\d+)/.exec(message)?.[1];
  return line ? Number(line) : lineAt(text, Number(/position (\d+)/.exec(message)?.[1] ?? text.length));
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
