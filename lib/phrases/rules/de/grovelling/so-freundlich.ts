import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/so-freundlich',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    {
      match: '<<(wären|würden) sie [bitte|vielleicht|wohl] so <obliging> [sein]>> [,] !(und|wie|gewesen)',
      replacements: ['ist es Ihnen möglich'],
    },
    {
      match: '<<(wärst|würd~) du [bitte|vielleicht|wohl] so <obliging> [sein]>> [,] !(und|wie|gewesen)',
      replacements: ['ist es dir möglich'],
    },
    {
      match: '(wären|wärst|wärt|seien|sei|seid|wenn|falls) [sie|du|ihr] ..2 so <obliging> (und|wären|wärst|wärt|sein)',
      replacements: [],
    },
    { match: '(wärt|würd~) ihr ..2 so <obliging>', replacements: [] },
    {
      match: '<<es wäre (sehr|überaus|wirklich|ganz|wahnsinnig|so) <obliging> [von (ihnen|dir|euch)]>> , wenn',
      replacements: ['ich freue mich'],
    },
    { match: '{6: (hätt~|haben) ; (sie|du|ihr) ; güte}', replacements: [] },
  ],
  reason: {
    de: 'So viel Verbeugung macht eine kleine Bitte schwerer, als sie ist.',
    en: 'So much bowing makes a small request weigh more than it does.',
  },
  advice: {
    de: 'Ein „Könnten Sie mir bitte sagen …“ ist höflich und kürzer.',
    en: 'A plain “Could you please tell me …” is polite and shorter.',
  },
  replacements: [],
  hits: [
    '[Wären Sie so freundlich], mir den Stand der Bewerbung mitzuteilen?',
    '[Wärst du vielleicht so lieb], mir ein kurzes Feedback zu schicken?',
    'Bitte [seien Sie so gut und] schreiben Sie mir wegen der Stelle.',
    '[Wenn Sie so nett wären], mir den Termin für das Gespräch zu nennen.',
    '[Hätten Sie die Güte], mir zum Interview Feedback zu geben?',
    '[Wären Sie wohl so nett] mir zu sagen, wie es mit der Stelle steht?',
  ],
  misses: [
    'Könnten Sie mir bitte sagen, wie es nach dem Gespräch weitergeht?',
    'Sie waren im Gespräch so freundlich, mir die Werkstatt zu zeigen.',
    'Die Kolleginnen sind so nett, dass ich die Stelle sofort nähme.',
    'Am Empfang war man vor dem Interview sehr freundlich.',
  ],
  source: 'R16, friendly but direct; general knowledge of business German',
};
