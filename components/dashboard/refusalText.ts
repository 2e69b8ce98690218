import type { ChangeResult } from '../../lib/messages/protocol';
import type { Translate } from '../../lib/messages/text-key';
import { errorText } from '../shared/errorText';
import { PROBLEM_TEXTS } from '../shared/problem-texts';

/** Why a change was not kept, in whole sentences. */
export function refusalText(result: Exclude<ChangeResult, { ok: true }>, t: Translate): string {
  if ('problem' in result) return t(PROBLEM_TEXTS[result.problem]);
  return result.errors.map((error) => errorText(error, t)).join(' ');
}
