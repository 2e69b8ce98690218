import type { FileProblem, FileProblemCode } from '../../../lib/exchange/incoming';
import type { TextKey, Translate } from '../../../lib/messages/text-key';

const SENTENCES: Readonly<Record<FileProblemCode, TextKey>> = {
  empty: 'problem_empty',
  'too-large': 'problem_too_large',
  'too-deep': 'problem_too_deep',
  'too-many': 'problem_too_many',
  'unknown-format': 'problem_unknown_format',
  'newer-version': 'problem_newer_version',
  damaged: 'problem_damaged',
  'wrong-passphrase': 'problem_wrong_passphrase',
  required: 'problem_required',
  'too-long': 'problem_too_long',
  'wrong-type': 'problem_wrong_type',
  'not-a-date': 'problem_not_a_date',
  'not-a-time': 'problem_not_a_time',
  'no-time': 'problem_no_time',
  'not-an-email': 'problem_not_an_email',
  'not-a-choice': 'problem_not_a_choice',
  twice: 'problem_twice',
  'unknown-field': 'problem_unknown_field',
  'unknown-reference': 'problem_unknown_reference',
};

/**
 * What is wrong in a file, as a sentence that says where.
 *
 * @example fileProblemText(problem, t) // 'Line 3, Datum: That is no date. (there: “31.02.2026”)'
 */
export function fileProblemText({ line, field, code, found, limit }: FileProblem, t: Translate): string {
  const place = [line === null ? '' : t('problem_line', line), field].filter(Boolean).join(', ');
  const sentence = t(SENTENCES[code], ...(limit === undefined ? [] : [limit]));
  const quoted = found === undefined || found === '' ? '' : t('problem_found', found);
  return [place && `${place}:`, sentence, quoted].filter(Boolean).join(' ');
}
