import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/endlich',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match:
        '{<<([nun|jetzt|doch] endlich|langsam~ mal|diesmal)>> ; (<act>|<reply>|<tell>|wann|weiter|abzuschliessen|neuigkeiten|was)}',
      replacements: ['bei Gelegenheit'],
    },
    { match: '{wann ; <<denn [nun|jetzt]>> ; <act>|<reply>|ich}', replacements: ['ungefähr'] },
    {
      match: '(wie|was) (sieht es|ist|wird) <<(denn|jetzt|nun) [endlich|nun|jetzt]>> ..1 (mit|aus)',
      replacements: ['inzwischen'],
    },
  ],
  unless: ['<purchase>', '(freu~|froh|glücklich|gefreut|danke)', '(haben|hatte~) sie denn'],
  unlessInClause: ['schön'],
  elsewhere: 'nothing',
  reason: {
    de: 'Das kleine „endlich“ oder „denn“ klingt ungeduldig; ohne es ist die Frage offen und freundlich.',
    en: 'The little “endlich” or “denn” sounds impatient; without it the question is open and friendly.',
  },
  advice: {
    de: 'Streichen Sie das Wort, dann ist es eine freundliche Frage.',
    en: 'Strike out the word and it is a friendly question.',
  },
  replacements: [],
  hits: [
    'Können Sie mir sagen, wann ich [denn] mit einer Antwort zur Bewerbung rechnen kann?',
    'Bitte melden Sie sich [endlich] wegen der Bewerbung.',
    'Nach dem Gespräch möchte ich [endlich] wissen, wie es weitergeht.',
    'Was ist [denn nun] mit der Ausbildung?',
  ],
  misses: [
    'Wann darf ich voraussichtlich mit einer Entscheidung über die Stelle rechnen?',
    'Ich habe mich gefreut, Sie beim Gespräch endlich kennenzulernen.',
    'Wann haben Sie denn die Ausbildung in der Mühle begonnen?',
  ],
  source: 'R20, the tone makes the music; general knowledge of business German',
};
