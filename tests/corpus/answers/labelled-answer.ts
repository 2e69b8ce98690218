import type { AnswerKind, AnswerReading } from '../../../lib/inbox/answer';

/** The day on which the made-up answers came that name no other, a Thursday. */
export const RECEIVED = '2026-11-26';

/** A made-up answer, and what its reader would say that it is. */
export interface LabelledAnswer {
  id: string;
  /** The day on which it came, where it is not `RECEIVED`. */
  received?: string;
  subject: string;
  text: string;
  kind: AnswerKind;
  manner?: AnswerReading['manner'];
  promisedBy?: string;
  /** Day, and time behind a blank where one is named. */
  appointment?: string;
}
