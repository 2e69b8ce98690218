import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/frist-brauche',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '{<need>|muss ; <reply>|grünes licht|wissen|hör~|erfahren ; <<<term>>>}',
    { match: '{<reply> ; <<<term>>> ; (unabdingbar|unerlässlich|notwendig|zwingend)}', replacements: [] },
    { match: 'unabdingbar , ..3 <reply> <<<term>>>', replacements: [] },
  ],
  unless: [
    '<date set>',
    '<no hurry>',
    '<office>',
    '<purchase>',
    '(brauche|benötig~) ..2 nicht',
    'für ..3 (antwort|entscheidung|zusage)',
    'ich ..6 antworten',
    '<to you> ..10 (geben|send~|schicken)',
    '(treffen|fällen)',
    'bis heute ..3 <nothing>',
  ],
  unlessInClause: ['<not>'],
  elsewhere: 'nothing',
  reason: {
    de: 'Ihr Bedarf wird hier zur Frist für den Leser, der selbst oft noch auf andere wartet.',
    en: 'Your need becomes a deadline for the reader, who is often waiting for others too.',
  },
  advice: {
    de: 'Fragen Sie, wann eine Entscheidung geplant ist, statt einen Tag zu nennen.',
    en: 'Ask when a decision is planned instead of naming a day.',
  },
  replacements: ['bei Gelegenheit'],
  hits: [
    'Ich brauche Ihre Entscheidung über die Stelle [bis Ende der Woche].',
    'Wegen der Bewerbung bräuchte ich [bis spätestens Freitag] eine Zusage.',
    'Ich möchte [bis zum 1. August] Klarheit, wie es mit der Lehrstelle aussieht.',
    'Wegen des Umzugs ist Ihr Bescheid [noch vor dem Wochenende] zwingend.',
  ],
  misses: [
    'Auf ein anderes Angebot, auf das ich bis zum 28. antworten muss, warte ich gern mit der Bewerbung.',
    'Ich brauche bis Freitag keine Antwort.',
    'Bis Freitag brauche ich noch Zeit für die Arbeitsprobe, dann folgt die Bewerbung.',
    'Für eine Zusage zum Praktikum brauche ich nur den Stundenplan.',
    'Eine Antwort auf meine Bewerbung brauche ich nicht bis Freitag.',
  ],
  source: 'R17, no pressure on the reader; common advice on following up',
};
