import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/erwarte-dass',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '<<ich (erwart~ ..4|(hätte|hatte~) ..4 erwart~|(darf|kann) ..3 erwart~) , dass>>',
      replacements: ['ich würde mich freuen, wenn'],
    },
    {
      match: '<<(erwart~|hätte|hatte~) ich ..4 [erwart~] , dass>> (<reader>|ich|jemand~|auf)',
      replacements: ['würde ich mich freuen, wenn'],
    },
    { match: '(setz~ [ich] voraus|für angebracht|hoff~ doch)', replacements: [] },
  ],
  unless: [
    '<purchase>',
    '(nicht|kaum|nie) ..2 (erwart~|gedacht)',
    'erwart~ ..2 nicht',
    '(sagen|gehofft|vorstellen|gesagt|gelesen)',
  ],
  elsewhere: 'mild',
  reason: {
    de: '„Ich erwarte, dass …“ ist ein Satz für Vorgesetzte; aus dem Mund eines Bewerbers irritiert er.',
    en: '“I expect you to …” is a sentence for superiors; from an applicant it grates.',
  },
  advice: { de: 'Sagen Sie, worüber Sie sich freuen würden.', en: 'Say what you would be glad of.' },
  replacements: [],
  hits: [
    '[Ich erwarte, dass] Sie sich nach dem Gespräch bei mir melden.',
    'Nach zwei Vorstellungsgesprächen [erwarte ich schon, dass] ihr mir absagt oder zusagt.',
    '[Ich hätte von Ihnen erwartet, dass] auf meine Bewerbung jemand reagiert.',
  ],
  misses: [
    'Ich erwarte nicht, dass Sie mir zur Bewerbung sofort antworten.',
    'Im Gespräch sagten Sie, dass Sie im Sommer viele Gäste erwarten.',
    'Ich kann mir vorstellen, dass Sie viel zu tun haben.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
