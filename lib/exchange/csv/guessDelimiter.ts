import Papa from 'papaparse';
import { guessUse } from './columns/guessUse';

export type Delimiter = ',' | ';' | '\t' | '|';
export const DELIMITERS: readonly Delimiter[] = [';', ',', '\t', '|'];

const SAMPLE_ROWS = 20;
const SAMPLE = 100_000;

/**
 * What stands between the cells: the delimiter by which most names in the first row are known to us; otherwise the one that cuts the
 * rows most evenly.
 *
 * @example guessDelimiter('Firma;Ort, Straße\nBeispiel;"Ulm, Am Markt"') // ';'
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(sample, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: 'greedy' });
  const [first = []] = data;
  if (first.length < 2) return 0;
  const known = first.filter((name) => guessUse(name) !== undefined).length;
  const even = data.filter((row) => row.length === first.length).length / data.length;
  return 10 * known + even * Math.min(first.length, 10);
}
