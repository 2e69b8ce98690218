import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/confirm-receipt',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '(<please>|could you|can you) ..2 (confirm|acknowledge) ..3 (receipt|received|got|arrived|reached)',
    '<please> ..1 acknowledge',
    '(read|delivery) receipt',
  ],
  unless: ['receipt of your', 'no need'],
  elsewhere: 'nothing',
  reason: {
    en: 'A receipt for a mail is for parcels, and it makes the reader work without bringing you nearer.',
    de: 'Eine Empfangsbestätigung passt zu Paketen; sie macht Arbeit und bringt Sie nicht weiter.',
  },
  advice: {
    en: 'Leave it out; mails arrive, and your question already invites an answer.',
    de: 'Lassen Sie sie weg; Mails kommen an, und Ihre Frage lädt schon zur Antwort ein.',
  },
  replacements: [],
  hits: [
    '[Please confirm receipt] of my application.',
    '[Kindly acknowledge receipt] of this message about the role.',
    '[Please confirm that you have received] my CV.',
    '[Could you confirm that my papers arrived]?',
    '[Read receipt] requested, as the position matters to me.',
  ],
  misses: [
    'I confirm receipt of your invitation to the interview.',
    'Please confirm the time of the interview.',
    'I keep every receipt in my current job.',
  ],
  source: 'R17 and R20; demands for confirmation',
};
