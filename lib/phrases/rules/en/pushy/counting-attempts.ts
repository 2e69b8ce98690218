import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/counting-attempts',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '<we> ..3 (<contacted>|tried|reminded) ..5 <times>',
    '<we> [have] <times> <contacted>',
    '{16,: <we> have ..1 <contacted> ; (called|phoned|left|rung) ; (<not>|still|you|your|message)}',
    '(<times>|several|many|three|my|#) ..1 attempt~ ..2 (reach|contact|call)',
    '(after|despite|sent|left) ..2 (several|many|three|four|two|#) ..1 <my message>',
  ],
  unless: ['(thank~|sorry)', 'times as'],
  unlessInClause: ['<customers>'],
  elsewhere: 'nothing',
  reason: {
    en: 'A tally of your attempts reads like a charge sheet, whatever lies behind the silence.',
    de: 'Eine Aufzählung der eigenen Versuche liest sich wie eine Anklage, was immer der Grund des Schweigens ist.',
  },
  advice: {
    en: 'Mention at most the last contact, by date, then ask.',
    de: 'Erwähnen Sie höchstens den letzten Kontakt mit Datum und fragen Sie dann.',
  },
  replacements: [],
  hits: [
    '[I have called you three times] about the role.',
    '[I have repeatedly asked] for the interview result.',
    '[I have emailed and called, but nobody] is there.',
    'After [three attempts to reach] you I still hope for news on the role.',
    '[Despite my two emails] I have no news.',
  ],
  misses: [
    'The bus stopped twice on the way to find the way to the interview.',
    'In my job I phoned customers several times a day.',
    'Thank you for your many messages about the interview.',
  ],
  source: 'R20, at most two unanswered contacts; reproachful reminders',
};
