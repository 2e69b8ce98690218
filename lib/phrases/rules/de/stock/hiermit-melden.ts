import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hiermit-melden',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match: '{18,: <<hiermit (möchte|will|wollte) ich mich>> ; (bedank~|erkundig~|melden)}',
      replacements: ['ich möchte mich'],
    },
    { match: 'hiermit bedank~ ich mich', replacements: ['ich bedanke mich'] },
    { match: '$1((bedank~|melde|erkundig~) [ich] mich) hiermit', replacements: ['$1'] },
    '(mich|ihnen|dir|euch) hiermit ..12, (bedank~|dank~|erkundig~|melden)',
    '{18,: hiermit ; (dank~|danke|erkundig~ ich mich|melde ich mich|nachfrag~|fragen|bitten|vorstellen)}',
  ],
  unlessInClause: ['(bewerb~|kündig~|bestätig~|krank~)', 'melde ..6 (ab|an) $'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Anlauf sagt dem Leser nichts; er wartet auf Dank oder Frage und bekommt erst eine Ankündigung.',
    en: 'The run-up tells the reader nothing: they wait for the thanks or the question and get an announcement first.',
  },
  advice: {
    de: 'Danken oder fragen Sie gleich im ersten Satz.',
    en: 'Thank or ask straight away in the first sentence.',
  },
  replacements: [],
  hits: [
    '[Hiermit möchte ich mich] für das Gespräch am Dienstag bedanken.',
    'Gern möchte ich [mich hiermit nach dem Stand erkundigen].',
    '[Hiermit bedanke ich mich] für den Rundgang durch die Backstube.',
    'Ich [melde mich hiermit] noch einmal wegen der Stelle.',
    '[Hiermit wollte ich mich] nach meiner Bewerbung erkundigen.',
  ],
  misses: [
    'Ich möchte mich für das offene Gespräch bedanken.',
    'Hiermit kündige ich das Abonnement.',
    'Hiermit bestätigen wir den Eingang Ihrer Zahlung.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
