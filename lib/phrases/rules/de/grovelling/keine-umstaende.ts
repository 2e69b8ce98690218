import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/keine-umstaende',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(wenn|falls|sofern|sollte~) ..6 (umstände|mühe|nichts ausmacht|möglich (wäre|sein sollte)|zu viel verlang~|(zeit|moment|minuten) ..1 (find~|erlaub~|zulässt|übrig|erübrigen))',
    '{8: (kein~|ohne) ; (umstände|mühe) ; (ihnen|dir|euch|machen|bereit~)}',
    '(auch|selbst|schon) [über] eine [_] absage',
    'nicht zu viel~ (arbeit|mühe|umstände)',
    '(umstände|mühe) ..2 entschuldig~',
    'irgendwann ..3 (zeit|minute|moment)',
    '(müssen|musst|müsst|brauchen) ..4 nicht (antworten|zu antworten)',
  ],
  reason: {
    de: 'Sie bieten dem Leser eine Ausrede an, noch bevor er Ihre Bitte kennt.',
    en: 'You offer the reader an excuse before they even know your request.',
  },
  advice: {
    de: 'Bitten Sie ohne Bedingung; ablehnen kann der Leser auch so.',
    en: 'Ask without a condition; the reader can still decline.',
  },
  replacements: [],
  hits: [
    'Ich möchte mich für die [Umstände entschuldigen], die meine Bewerbung gemacht hat.',
    'Über einen Anruf zur Stelle freue ich mich, [wenn es Ihnen keine Umstände] macht.',
    '[Falls es irgendwie möglich wäre], hätte ich gern Feedback zum Gespräch.',
    '[Wenn Ihre Zeit es zulässt], sprechen wir gern über die Position.',
    '[Wenn es dir nichts ausmacht], schick mir bitte ein Feedback.',
    '[Sollten Sie einen Moment Zeit finden], freue ich mich über Neues zur Bewerbung.',
    'Ich möchte Ihnen [keine Umstände machen], ein Satz Feedback genügt mir.',
    'Mir hilft [auch eine klare Absage] weiter, die Stelle beschäftigt mich.',
  ],
  misses: [
    'Passt Ihnen die Zeit am Montag für das Gespräch?',
    'Unter diesen Umständen nehme ich die Stelle gern an.',
    'Wenn die Arbeit im Lager Spaß macht, bleibt man, hieß es im Interview.',
    'Wäre ein Gespräch am Donnerstag möglich?',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
