import { EDITED_CHARACTERS, EDITED_WORDS, SIZES } from '../mails/cases.mjs';
import { formatBytes, formatCount, formatRatio, formatTime } from './format.mjs';

const LANGUAGE_NAMES = { en: 'English', de: 'German' };
/** As many of the hostile texts are named, the slowest first. */
const SHOWN_HOSTILE = 6;

/** Times of one case, beside ours: `timesOf` takes them out of a subject's figures. */
function compareTimes(title, subjects, timesOf) {
  const ours = timesOf(subjects[0]).median;
  const rows = subjects.map((subject) => {
    const { median, min, max, samples, findings } = timesOf(subject);
    const times = [median, min, max].map(formatTime);
    return [subject.label, ...times, formatRatio(median / ours), formatCount(findings), formatCount(samples)];
  });
  return { title, head: ['', 'median', 'min', 'max', 'ratio', 'findings', 'samples'], rows };
}

const formatSize = ({ minified, gzipped, onDisk }) =>
  onDisk === undefined ? [formatBytes(minified), formatBytes(gzipped)] : [`${formatBytes(onDisk)} on disk`, '–'];

function compareLoads(subjects) {
  const [ours] = subjects;
  const rows = subjects.map(({ label, cold, memory, size }) => [
    label,
    formatTime(cold.median),
    formatRatio(cold.median / ours.cold.median),
    ...[memory.rss, memory.heap].map(formatBytes),
    ...formatSize(size),
    formatRatio((size.gzipped ?? size.onDisk) / ours.size.gzipped),
  ]);
  const head = ['', 'cold', 'ratio', 'RSS growth', 'heap growth', 'minified', 'gzip', 'ratio'];
  return {
    title: `Load with the first check of ${formatCount(EDITED_WORDS)} words, memory, and what a page loads`,
    head,
    rows,
  };
}

function showHoldings(holdings, { tables, loading }) {
  const rows = Object.entries(holdings).map(([language, { rules, patterns, phrases, median }]) => {
    const { minified, gzipped } = tables[language];
    const counts = [rules, patterns, median, phrases].map(formatCount);
    return [
      LANGUAGE_NAMES[language],
      ...counts,
      formatBytes(minified),
      formatBytes(gzipped),
      formatTime(loading[language].median),
    ];
  });
  const head = ['', 'rules', 'patterns', 'phrases of a pattern (median)', 'phrases', 'tables', 'gzip', 'loading'];
  return { title: 'What our rules hold', head, rows };
}

function showEngine({ growth, paragraph }) {
  const row = (label, { median, min, max }) => [label, ...[median, min, max].map(formatTime)];
  const rows = [
    row('2,000 words, 1,000 made-up patterns', growth.few),
    row('2,000 words, 5,000 made-up patterns', growth.many),
    row(`${EDITED_CHARACTERS} characters: reading them`, paragraph.reading),
    row(`${EDITED_CHARACTERS} characters: finding words and sentences`, paragraph.tokenising),
    row(`${EDITED_CHARACTERS} characters: checking them`, paragraph.checking),
  ];
  return { title: 'Our engine alone', head: ['', 'median', 'min', 'max'], rows };
}

function showHostile({ hostile }) {
  const rows = hostile.times
    .slice(0, SHOWN_HOSTILE)
    .map(({ language, name, first, median, max }) => [
      `${name} (${LANGUAGE_NAMES[language]})`,
      ...[median, max, first].map(formatTime),
    ]);
  const title = `50,000 characters of hostile text, the slowest of ${hostile.times.length}`;
  return { title, head: ['', 'median', 'max', 'first run'], rows };
}

/** All tables of a run, ready to be written as text or Markdown; our own figures come first in each. */
export function makeTables({ subjects, own, holdings }) {
  const measured = subjects.filter(({ sizes }) => sizes);
  const mails = SIZES.map(({ words }) =>
    compareTimes(`A mail of ${formatCount(words)} words`, measured, ({ sizes }) => sizes[words]),
  );
  const edit = compareTimes(
    `One letter changed in a paragraph of ${EDITED_CHARACTERS} characters, in a mail of ${formatCount(EDITED_WORDS)} words`,
    measured,
    (subject) => subject.edit,
  );
  return [...mails, edit, compareLoads(measured), showHoldings(holdings, own), showEngine(own), showHostile(own)];
}
