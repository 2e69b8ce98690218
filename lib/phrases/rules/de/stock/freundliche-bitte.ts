import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/freundliche-bitte',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: ['mit freundlich~ bitte um ..2', '(^ mit der bitte|mit der bitte) um ..1 (<answer>|kenntnisnahme|prüfung)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Die Bitte ohne Verb klingt nach Laufzettel; niemand scheint sie auszusprechen.',
    en: 'A request without a verb sounds like a routing slip; nobody seems to be making it.',
  },
  advice: {
    de: 'Stellen Sie eine ganze Frage, die mit „Können Sie“ beginnt.',
    en: 'Ask a whole question that begins with “Können Sie”.',
  },
  replacements: [],
  hits: [
    'Zur Position im Controlling habe ich eine Idee. Ich sende das Zeugnis nach, [mit freundlicher Bitte um Bestätigung].',
    '[Mit der Bitte um kurze Rückmeldung].',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Die Mappe liegt bei, [mit der Bitte um Prüfung].',
  ],
  misses: [
    'Im Gespräch zeigten Sie mir die Fräse. Mit Ihrer Bitte um ein Foto habe ich gerechnet.',
    'Die Bewerbung als Busfahrer liegt Ihnen vor. Ich habe eine freundliche Bitte an Sie.',
    'Das Praktikum im Labor war mein Einstieg. Können Sie mir das Datum bestätigen?',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
