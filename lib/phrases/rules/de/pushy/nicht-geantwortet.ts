import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/nicht-geantwortet',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match:
        '<<[schon|bereits] [mehrfach|mehrmals|wiederholt~] (vergeblich|vergebens|erfolglos|umsonst)>> ..6 (angerufen|erreich*|nachgefragt|versuch~ ..2, (sie|euch|dich))',
      replacements: ['bereits'],
    },
    { match: 'trotz ..2 <sent>', replacements: [] },
    { match: 'auf mein~ ..4 <sent> ..6 <nothing> ..4 (<got>|<reply>)', replacements: [] },
    { match: '(<sent>|mich) ..9, (unbeantwortet|ignorier~|ohne (antwort|reaktion|erfolg))', replacements: [] },
    { match: '(ignorier~ (sie|ihr|du)|werde ..4 ignorier~)', replacements: [] },
    {
      match:
        '{(ich|<to you>|sie|euch) ; (zweimal|dreimal|mehrfach|mehrmals|wiederholt~) ; (angerufen|nachgefragt|geschrieben|kontaktier~|gebeten|versuch~)}',
      replacements: [],
    },
  ],
  unless: ['<purchase>', '(kunde~|lieferant~|praktikum)', 'nicht ignorier~'],
  elsewhere: 'nothing',
  reason: {
    de: 'Aufgezählte Versuche klingen nach Beweisaufnahme; der Leser rechtfertigt sich oder schweigt weiter.',
    en: 'Listed attempts sound like taking evidence; the reader justifies themselves or stays silent.',
  },
  advice: {
    de: 'Ein einziger freundlicher Satz nach dem Stand genügt; die früheren Versuche darf man weglassen.',
    en: 'One friendly sentence about the state is enough; leave out the earlier attempts.',
  },
  replacements: [],
  hits: [
    'Ich habe [schon vergeblich] versucht, Sie zu erreichen.',
    '[Trotz mehrmaliger Nachfrage] weiß ich nichts über die Stelle.',
    'Meine [Bewerbung blieb leider unbeantwortet].',
    '[Auf meine letzten beiden Mails habt ihr nicht geantwortet].',
    'Warum [ignorieren Sie] meine Bewerbung?',
  ],
  misses: [
    'Ich habe Sie telefonisch leider nicht erreicht und frage so nach der Stelle.',
    'In meiner letzten Position habe ich nie eine Mail unbeantwortet gelassen, Kunden waren mir wichtig.',
    'Trotz des Regens war das Gespräch im Garten schön.',
  ],
  source: 'R20, at most two unanswered contacts; common advice on following up',
};
