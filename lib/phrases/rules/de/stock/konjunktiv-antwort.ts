import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/konjunktiv-antwort',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match: '<<würde mich [<very>] $1(über ..2 (<answer>|info~) [<up to joy>]) [<very>] freuen>>',
      replacements: ['freue mich $1'],
    },
    {
      match: '<<würde ich mich [<very>] $1(über ..2 (<answer>|info~) [<up to joy>]) [<very>] freuen>>',
      replacements: ['freue ich mich $1'],
    },
    { match: 'über ..5 <<würde ich mich [<very>] freuen>>', replacements: ['freue ich mich'] },
    { match: '<<würde mich [<very>] freuen>> , ..2 von (ihnen|dir|euch)', replacements: ['freue mich'] },
  ],
  unless: ['<closing fault>'],
  unlessInClause: ['(bestellung|einladung|<no first talk>)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Konjunktiv „würde mich freuen“ lässt offen, ob Sie sich wirklich freuen.',
    en: 'The conditional leaves it open whether you would really be glad.',
  },
  replacements: [],
  hits: [
    'Daher [würde ich mich über eine Rückmeldung freuen].',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Ich [würde mich sehr über deine Antwort freuen].',
    'Im Gespräch zeigten Sie mir die Fräse. Ich [würde mich freuen], von Ihnen zu hören.',
    'Über eine kurze Antwort [würde ich mich sehr freuen].',
  ],
  misses: [
    'Ich freue mich auf Ihre Rückmeldung.',
    'Über das Gespräch habe ich mich gefreut.',
    'Die Bewerbung als Busfahrer liegt Ihnen vor. Die Nachricht würde meine Mutter freuen.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
