import type { Finding } from '../../../lib/phrases/finding';
import type { Label, LabelledMail } from './readCorpus';

/** How well a checker does on labelled mails; rates between 0 and 1. */
export interface Score {
  /** Clear labels that a finding of the same category meets; of another category counts half. */
  readonly recall: number;
  /** Findings on labels among these and the false alarms; a mild false alarm counts a quarter. */
  readonly precision: number;
  /** False alarms in a thousand words of ordinary business and private mail. */
  readonly controlAlarms: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

function meets(text: string, a: Label, b: Finding): boolean {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function scoreLabel(text: string, label: Label, findings: readonly Finding[]): number {
  const hits = findings.filter((finding) => meets(text, label, finding));
  if (hits.some((finding) => finding.category === label.category)) return 1;
  return hits.length > 0 ? 0.5 : 0;
}

/** Scores what a checker finds in each mail. */
export function scoreMails(mails: readonly LabelledMail[], check: (text: string) => readonly Finding[]): Score {
  const sums = { clear: 0, found: 0, onLabel: 0, alarms: 0, controlWords: 0, controlAlarms: 0 };
  for (const { text, labels, genre } of mails) {
    const findings = check(text);
    const clear = labels.filter((label) => label.severity === 'clear');
    sums.clear += clear.length;
    for (const label of clear) sums.found += scoreLabel(text, label, findings);
    const wrong = findings.filter((finding) => !labels.some((label) => meets(text, label, finding)));
    const alarms = wrong.reduce((sum, finding) => sum + (finding.severity === 'clear' ? 1 : 0.25), 0);
    sums.onLabel += findings.length - wrong.length;
    sums.alarms += alarms;
    if (genre !== 'control') continue;
    sums.controlWords += text.match(WORD)?.length ?? 0;
    sums.controlAlarms += alarms;
  }
  return {
    recall: sums.found / sums.clear,
    precision: sums.onLabel / (sums.onLabel + sums.alarms),
    controlAlarms: (1000 * sums.controlAlarms) / sums.controlWords,
  };
}
