import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/sorry-for-writing',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'nothing',
  patterns: [
    {
      match: '^ << [I [am]] ..1 <sorry> (for|to) (writing|asking|ask|write) [you] [again|so soon] >> $',
      replacements: ['thank you for reading this'],
    },
    '[I [am] ..1] <sorry> ..3 (asking|writing|contacting|messaging|emailing|chase~|following up|reaching out|keep ..1 (asking|writing)|to (ask|write|chase~)) [you] [again|so soon|so often|out of the blue]',
    '<sorry> ..4 (another|again|more|many|these|all|second|third) ..2 (<mail>|question~|request~|reminder)',
    'not (write|contact|email|call) [to] [you] again',
    '(me again ..1, sorry|sorry ..1, me again)',
  ],
  unless: ['(wrong|late)|no need to|your ..2 question~'],
  reason: {
    en: 'Asking is your good right after an interview; an apology makes an ordinary mail look like a fault.',
    de: 'Nachfragen ist nach einem Gespräch Ihr gutes Recht; eine Entschuldigung macht aus einer normalen Mail einen Fehler.',
  },
  advice: {
    en: 'Name the date of your last contact, then ask.',
    de: 'Nennen Sie das Datum Ihres letzten Kontakts und fragen Sie dann.',
  },
  replacements: [],
  hits: [
    '[Sorry for writing again].',
    '[I am sorry to ask], but when does the job begin?',
    '[Apologies for following up so soon] after the interview.',
    '[I apologise for contacting you out of the blue] about the internship.',
    '[Sorry for another email] about my application.',
    '[Sorry for all these questions] about the role.',
    'It is [me again, sorry], about the night shift.',
    '[Sorry for all the emails].',
  ],
  misses: [
    'I am sorry for writing the wrong date on the form.',
    'Sorry to hear about your knee.',
    'Sorry for the late reply, I was at sea.',
    'I apologise for contacting the wrong office.',
  ],
  source: 'R16, friendly but direct; common advice against needless apologies',
};
