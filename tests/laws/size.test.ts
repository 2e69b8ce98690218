import { type ESTree, parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { isData, listFiles, read, shippedCode } from './source-files';

const FILE_LINES = 200;
const FUNCTION_LINES = 40;
const ENTRY_LINES = 60;

const lineCount = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

interface Span {
  start: number;
  end: number;
}

/** Functions of a file that are longer than the limit, as `file:line (n lines)`. */
function longFunctions(file: string): string[] {
  const source = read(file);
  // Parsing is what takes its time.
  if (lineCount(source) <= FUNCTION_LINES) return [];
  const found: string[] = [];
  const measure = ({ start, end }: Span) => {
    const lines = lineCount(source.slice(start, end));
    if (lines > FUNCTION_LINES) found.push(`${file}:${lineCount(source.slice(0, start))} (${lines} lines)`);
  };
  const program: ESTree.Program = parseSync(file, source).program;
  new Visitor({ FunctionDeclaration: measure, FunctionExpression: measure, ArrowFunctionExpression: measure }).visit(
    program,
  );
  return found;
}

describe('Size', () => {
  it(`keeps every file of code at ${FILE_LINES} lines or fewer`, () => {
    const files = [...shippedCode(), ...listFiles('scripts', 'tests')].filter(
      (file) => /\.(tsx?|mjs)$/.test(file) && !isData(file),
    );
    const long = files.filter(
      (file) => !/^tests\/(unit|e2e|contract)\/.*\.test\.tsx?$/.test(file) && lineCount(read(file)) > FILE_LINES,
    );
    expect(long.map((file) => `${file} (${lineCount(read(file))} lines)`)).toEqual([]);
  });

  it(`keeps every shipped function at ${FUNCTION_LINES} lines or fewer`, () => {
    expect(
      shippedCode()
        .filter((file) => !isData(file))
        .flatMap(longFunctions),
    ).toEqual([]);
  });

  it(`keeps every entrypoint at ${ENTRY_LINES} lines or fewer: wiring only`, () => {
    const long = shippedCode().filter((file) => file.startsWith('entrypoints/') && lineCount(read(file)) > ENTRY_LINES);
    expect(long.map((file) => `${file} (${lineCount(read(file))} lines)`)).toEqual([]);
  });
});
