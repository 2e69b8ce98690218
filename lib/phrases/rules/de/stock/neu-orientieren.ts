import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/neu-orientieren',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'mich ..3 (neu [zu] orientieren|beruflich~ ..2 verändern|weiterentw*|weiterzu*)',
    '(beruflich~ neuorientierung|neu~ wege [zu] gehen|persönlich~ weiterentw*)',
    'beruflich~ (veränderung|weiterentw*)',
    'nächst~ (schritt~ ..3 karriere*|karriere*)',
    '(suche|suche nach) ..3 (perspektive|neu~ aufgabe~)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Satz passt auf jeden Wechsel; warum gerade diese Stelle, bleibt offen.',
    en: 'The sentence fits any change of job; why this one stays open.',
  },
  advice: {
    de: 'Nennen Sie die Aufgabe, zu der Sie wechseln möchten.',
    en: 'Name the work you want to move to.',
  },
  replacements: [],
  hits: [
    'Das Praktikum in der Kita beginnt im August. Ich möchte [mich beruflich neu orientieren].',
    'Ihre Position im Einkauf kenne ich von der Messe. Ich suche eine [berufliche Veränderung].',
    'Im Interview ging es um den Neubau. Nun will ich [neue Wege gehen].',
    'Meine Bewerbung ging am Montag an Sie. Bei Ihnen kann ich [mich fachlich und persönlich weiterentwickeln].',
  ],
  misses: [
    'Der Probetag in der Küche war lehrreich. Der Wanderweg führt neu am See entlang.',
    'Die Ausbildung zur Optikerin dauert drei Jahre. Die Software entwickeln wir weiter.',
    'Das Vorstellungsgespräch liegt eine Woche zurück. Der nächste Schritt ist das Probearbeiten.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
