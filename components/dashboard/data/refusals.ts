import type { ExchangeResult } from '../../../lib/domain/exchange';
import type { TextKey } from '../../../lib/messages/text-key';
import { PROBLEM_TEXTS } from '../../shared/problem-texts';

/** Why an exchange was not written, in words. */
export const REFUSALS: Readonly<Record<Extract<ExchangeResult, { ok: false }>['problem'], TextKey>> = {
  ...PROBLEM_TEXTS,
  'changed-meanwhile': 'preview_changed_meanwhile',
  invalid: 'preview_invalid',
};
