import type { LetterRequest } from './letter';
import { letterDate } from './letterDate';
import type { LetterLocale } from './letterLocale';
import { oneLine } from './plainText';
import { roleInText } from './roleInText';
import { spokenTime } from './spokenTime';

/**
 * What every slot may hold, each so that the sentence is right when nothing is known: `{when}` (` am 12. November` or nothing), `{on}` (the
 * same at the head of a sentence), `{role}`, `{at}` (English), `{call}` (` am 20. November um 14 Uhr` or nothing) and `{promised}`.
 */
export function commonValues(
  { company, role, interview, agreedCall }: Pick<LetterRequest, 'company' | 'role' | 'interview' | 'agreedCall'>,
  locale: LetterLocale,
): Record<string, string> {
  const isEnglish = locale.startsWith('en');
  const date = letterDate(interview.date, locale);
  const on = isEnglish ? `on ${date}` : `am ${date}`;
  const callDate = letterDate(agreedCall?.date ?? '', locale);
  const callTime = callDate && spokenTime(agreedCall?.time ?? '', locale);
  const at = isEnglish ? ' at ' : ' um ';
  return {
    when: date ? ` ${on}` : '',
    on: date ? on : isEnglish ? 'recently' : 'neulich',
    role: roleInText(role, locale),
    at: isEnglish ? (oneLine(company) ? ` at ${oneLine(company)}` : ' with you') : '',
    call: callDate ? `${isEnglish ? ' on ' : ' am '}${callDate}${callTime && `${at}${callTime}`}` : '',
    promised: letterDate(interview.promisedBy ?? '', locale),
  };
}
