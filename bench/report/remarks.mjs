/** Below this share of a core, a process waited for others so much that its figures say little. */
const QUIET_SHARE = 0.8;

const percent = (share) => `${Math.round(100 * share)} %`;

function busyRemark(subjects) {
  const shares = subjects.flatMap(({ share }) => share ?? []);
  const least = Math.min(...shares);
  if (shares.length === 0 || least >= QUIET_SHARE) return [];
  return [
    `The machine was busy: a measured process got ${percent(least)} of a core at times. Measure again when it is idle.`,
  ];
}

/** What a reader of the figures must know about this run. */
export function makeRemarks({ subjects, isStale }) {
  const absent = subjects.flatMap(({ label, missing, failed }) => {
    if (missing) return [`${label} was left out: npm could not install ${missing.join(', ')}.`];
    return failed ? [`${label} was left out: it failed. ${failed}`] : [];
  });
  const installed = subjects.flatMap(({ label, runsAsInstalled }) =>
    runsAsInstalled ? [`${label} runs from its installed files, not from a bundle: ${runsAsInstalled}.`] : [],
  );
  const stale = isStale
    ? ['The tables in lib/phrases/compiled are out of date; measured were those of the rules.']
    : [];
  return [...stale, ...absent, ...installed, ...busyRemark(subjects)];
}

/** How the figures come about; the same for every run. */
export const METHOD = [
  'Every subject runs in a process of its own and checks the same made-up English mails (bench/mails) with about one of our findings in sixty words. All give findings as objects with start and end.',
  'Times are those of the clock for one check, less those in which the process waited for a core. A sample lasts a millisecond or more; a slow peer sees each mail once, so that what it remembers of the mail does not help it. The mail of 2,000 words is timed in three processes, and the one in the middle is shown. Ratio: ours is 1.',
  'In the edited mail every peer checks the whole text again and may use what it remembers; ours checks the edited paragraph.',
  'Findings are those of one mail: each peer looks for other things, so the numbers only show that it works.',
  'Cold is the time from an empty process to the first findings, the files read from disk. Growth is measured after that check and five more.',
  'Minified and gzip are what a page would load, bundled by vite. KB = 1,024 bytes.',
  'The phrases of a pattern are the ways to word it, with gaps and inflections counted as one.',
];
