import { BAR_SIZE } from '../mails/cases.mjs';
import { formatBytes, formatRatio, formatTime } from './format.mjs';

/** A bar on how many times longer a peer takes; undefined where the peer was not asked for. */
function speedBar({ subjects }, name, label, least) {
  const peer = subjects.find((subject) => subject.name === name);
  if (!peer) return undefined;
  const { words } = BAR_SIZE;
  const value = peer.sizes && peer.sizes[words].median / subjects[0].sizes[words].median;
  return {
    text: `2,000 words: at least ${formatRatio(least)} as fast as ${label}`,
    measured: value === undefined ? 'not measured' : formatRatio(value),
    isMet: value !== undefined && value >= least,
  };
}

const atMost = (text, value, most, format) => ({
  text: `${text}: at most ${format(most)}`,
  measured: format(value),
  isMet: value <= most,
});

/** The bars of the project, each with what was measured and whether it is met. */
export function makeBars(results) {
  const { growth, paragraph, hostile, tables } = results.own;
  const { reading, tokenising, checking } = paragraph;
  const needed = reading.median + tokenising.median;
  return [
    speedBar(results, 'regexp-23', '23 patterns, a RegExp each', 1.5),
    speedBar(results, 'write-good', 'write-good', 15),
    speedBar(results, 'harper', 'harper.js', 1000),
    atMost('400 characters, beside reading and finding words', checking.median / needed, 5, formatRatio),
    atMost('5,000 patterns, beside 1,000', growth.many.median / growth.few.median, 2, formatRatio),
    atMost('tables of both languages, gzip', tables.en.gzipped + tables.de.gzipped, 60_000, formatBytes),
    atMost('50,000 characters of hostile text, the slowest', hostile.times[0].median, 20, formatTime),
  ].filter(Boolean);
}

export const barTable = (bars) => ({
  title: 'Bars',
  head: ['', 'measured', ''],
  rows: bars.map(({ text, measured, isMet }) => [text, measured, isMet ? 'pass' : 'FAIL']),
});
