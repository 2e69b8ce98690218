import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/nameless-role',
  language: 'en',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ << <greeting word> [valued] (user|customer*|customer service|client~|professor|officer|[..1] manager|director|[board] member~|applicant|(mr|mister) (mrs|ms)) >> <greeting end>',
  ],
  reason: {
    en: 'A role without a name sounds like a form letter; the name is what you took home from the interview.',
    de: 'Eine Funktion ohne Namen klingt nach Serienbrief; den Namen haben Sie aus dem Gespräch mitgenommen.',
  },
  advice: {
    en: 'Greet the person you spoke with by name; the invitation or reception will tell you a name you have lost.',
    de: 'Grüßen Sie die Person mit Namen, mit der Sie gesprochen haben; Einladung oder Empfang helfen, wenn er Ihnen entfallen ist.',
  },
  replacements: [],
  hits: [
    '[Dear Professor],\nI am writing about the doctoral position.',
    '[Dear Manager],\nthank you for the interview.',
    '[Hello Director],\nmy application is attached.',
    '[Dear Store Manager],\nI applied for the till job.',
    '[Dear Mr/Ms],\nthank you for the interview.',
  ],
  misses: [
    'Dear Professor Lee,\nthank you for the interview.',
    'Dear Manager Tomoko Ito,\nthank you for the interview.',
    'Dear Ms Reader,\nthank you for the interview.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
