import type { Application } from '../../lib/domain/application';
import type { CallSheet } from '../../lib/letters/callSheet';
import type { LetterRequest } from '../../lib/letters/letter';
import type { Translate } from '../../lib/messages/text-key';
import { callFacts } from './callFacts';

/** The whole sheet as plain text, to be put elsewhere. */
export function callText(application: Application, request: LetterRequest, sheet: CallSheet, t: Translate): string {
  const { phone } = request.contact;
  const facts = callFacts(application, request, t).map(({ label, lines }) => `${t(label)}: ${lines.join('; ')}`);
  const script = [sheet.opening, sheet.suits, sheet.question, sheet.thanks];
  const parts = [
    [...(phone ? [`${t('call_number')}: ${phone}`] : []), ...facts],
    [`${t('call_script')}:`, ...script.map((line, index) => `${index + 1}. ${line}`)],
    [`${t('call_questions')}:`, ...sheet.questions.map((question) => `- ${question}`)],
    [`${t('call_voicemail')}:`, sheet.voicemail],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}
