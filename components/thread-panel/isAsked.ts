import type { ThreadTools } from './thread-tools';

/** Under what a half-typed answer about a mail is kept. */
export const answerName = (mail: number): string => `answer/${mail}`;

/** Whether the user was asked about the mail and is not in the middle of answering: then once more would be too much. */
export function isAsked(mail: number, { seen, forms }: Pick<ThreadTools, 'seen' | 'forms'>): boolean {
  return seen.has(mail) && Object.keys(forms.read(answerName(mail))).length === 0;
}
