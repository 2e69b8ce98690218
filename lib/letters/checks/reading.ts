import type { Category, Finding } from '../../phrases/finding';
import type { LetterHint } from '../../phrases/hints/letter-hint';
import type { LetterRequest } from '../letter';
import type { Mail } from './readMail';
import type { Span, Verdict } from './verdict';

/** All that an item looks at. */
export interface Reading {
  mail: Mail;
  request: LetterRequest;
  findings: readonly Finding[];
  hints: readonly LetterHint[];
  /** Who may be greeted: the interviewers of this application that the mail goes to. */
  people: readonly LetterRequest['contact'][];
}

/** One item of the checklist; `undefined` where it doesn't apply to this mail. */
export type Check = (reading: Reading) => Verdict | undefined;

/** Whether a sentence presses, as the findings say: a demand invites nobody. */
export const isPressed = (reading: Reading, span: Span) => isMarked(reading, span, 'pushy');

const isGrave = ({ category, severity }: Finding) => severity === 'clear' || category === 'pushy';

/** Whether the checker marks something of these categories in a sentence. */
export function isMarked({ findings }: Reading, { start, end }: Span, ...categories: Category[]): boolean {
  return findings.some(
    (each) => categories.includes(each.category) && isGrave(each) && each.start < end && each.end > start,
  );
}

/** Where a sentence more would go: the end of the first paragraph, or the beginning of an empty body. */
export function endOfOpening({ mail }: Reading): number {
  const [first] = mail.sentences;
  return mail.sentences.findLast(({ paragraph }) => paragraph === first?.paragraph)?.end ?? mail.greeting?.end ?? 0;
}

/** Where a sentence more would go: behind the last one, before the closing. */
export function endOfBody({ mail }: Reading): number {
  return mail.sentences.at(-1)?.end ?? mail.greeting?.end ?? 0;
}
