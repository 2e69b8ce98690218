import type { FieldError } from '../../lib/domain/commands';
import type { Translate } from '../../lib/messages/text-key';
import { errorText } from '../shared/errorText';
import type { LogDraft } from './logDraft';

export type DraftErrors = Partial<Record<keyof LogDraft, string>>;

/** Fields of the command whose field in the form has another name. */
const ELSEWHERE: Readonly<Record<string, keyof LogDraft>> = {
  contacts: 'interviewer',
  formOfAddress: 'interviewer',
  title: 'interviewer',
  firstName: 'interviewer',
  lastName: 'interviewer',
  date: 'when',
  time: 'when',
  zone: 'when',
};
const SAME: readonly string[] = [
  'company',
  'role',
  'email',
  'phone',
  'stayedWithMe',
  'answerBetter',
  'impressedMe',
  'openQuestions',
  'promisedBy',
  'kind',
  'terms',
  'country',
  'region',
  'mood',
] satisfies (keyof LogDraft)[];

function draftField(path: string): keyof LogDraft | undefined {
  const name = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  if (SAME.includes(name)) return name as keyof LogDraft;
  return Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : undefined;
}

/** The sentences to show at each field, and those that belong to none. */
export function draftErrors(errors: readonly FieldError[], t: Translate): { fields: DraftErrors; others: string[] } {
  const fields: DraftErrors = {};
  const others: string[] = [];
  for (const error of errors) {
    const field = draftField(error.field);
    if (field) fields[field] ??= errorText(error, t);
    else others.push(errorText(error, t));
  }
  return { fields, others };
}
