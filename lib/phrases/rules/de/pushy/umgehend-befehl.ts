import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/umgehend-befehl',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '{<tell> ; <<<at once>>>}',
    '{<plead> ; <act>|<reply> ; <<<at once>>>}',
    '<plead> ..5, <<<at once>>> ..5 (<act>|<reply>)',
  ],
  unless: [
    '<no hurry>',
    '<office>',
    '<purchase>',
    '(gern~|jederzeit)',
    '(wenn|falls|sobald|sollte~) ..5 (fehl~|frage~|änder~)',
    'dank~ ..8 <at once>',
    '(notdienst|arzt|polizei|lösch~)',
  ],
  unlessInClause: ['<not>'],
  elsewhere: 'mild',
  reason: {
    de: 'Wörter wie „umgehend“ gehören in Mahnungen; der Leser fühlt sich getrieben, statt gern zu antworten.',
    en: 'Words like “immediately” belong in dunning letters; the reader feels driven instead of glad to answer.',
  },
  advice: {
    de: 'Ohne das Tempowort bleibt eine freundliche Bitte übrig.',
    en: 'Without the word of haste a friendly request remains.',
  },
  replacements: ['bei Gelegenheit', 'in nächster Zeit'],
  hits: [
    'Bitte geben Sie mir [umgehend] Bescheid, ob ich die Stelle bekomme.',
    'Melde dich [schnellstmöglich] bei mir wegen des Praktikums.',
    'Teilen Sie mir [so bald wie möglich] mit, wie die Bewerbung steht.',
    'Bitte [schnellstens] antworten, ob das Gespräch Erfolg hatte.',
    'Ich bitte Sie, mir [unverzüglich] mitzuteilen, wer die Stelle bekommt.',
    'Ich ersuche Sie, mir [ohne weiteren Verzug] Auskunft zu geben.',
  ],
  misses: [
    'Bitte antworten Sie nicht sofort, es hat Zeit.',
    'Das Zeugnis zur Bewerbung reiche ich umgehend nach.',
    'Melden Sie sich bitte sofort, wenn noch Unterlagen fehlen.',
    'Die Stelle könnte ich sofort antreten.',
    'Danke, dass Sie so schnell wie möglich geantwortet haben.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
