import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/beruecksichtigung',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'berücksichtigung ..1 mein~',
    '{14,: (hoff~|würde|freue|bitte) ; mein~ bewerbung ; (berücksichtig~|betracht~|entspricht|positiv|interesse)}',
    '(in die|in der) engere~ (wahl|auswahl) ..2',
    '(wenn|falls|sollte~) ..2 (ihnen|euch) ..3 <papers> ..1 (zusag~|gefall~|gefällt|überzeug~)',
    '(wenn|falls|sollte~) ..2 <papers> (ihnen|sie|euch) ..1 (zusag~|gefall~|überzeug~)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Satz bittet den Leser um etwas, das er ohnehin tut; Ihre Stärke bleibt ungesagt.',
    en: 'The sentence asks the reader for what they do anyway, and your strength stays unsaid.',
  },
  advice: {
    de: 'Schließen Sie mit einer Sache, die nur Sie mitbringen.',
    en: 'Close with something that only you bring.',
  },
  replacements: [],
  hits: [
    'Ich [würde mich freuen, wenn Sie meine Bewerbung berücksichtigen].',
    'Ich bitte um [Berücksichtigung meiner] Bewerbung.',
    '[Sollte Ihnen meine Bewerbung zusagen], komme ich gern vorbei.',
    'Zur Position im Controlling habe ich eine Idee. Ich hoffe, [in die engere Wahl zu kommen].',
    'Ich [bitte Sie, meine Bewerbung zu berücksichtigen].',
  ],
  misses: [
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Bei der Planung haben Sie den Winterdienst berücksichtigt.',
    'Im Gespräch zeigten Sie mir die Fräse. Die Auswahl an Hölzern war groß.',
    'Ich hoffe, die Unterlagen sind angekommen.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
