import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/weg-zur-arbeit',
  language: 'de',
  category: 'trivia',
  severity: 'clear',
  patterns: [
    '{18: (gut~|schnell~|kurz~|bequem~|einfach~|günstig~|leicht) ; (erreichbarkeit|arbeitsweg|anfahrt|anfahrtsweg|fahrtweg|fahrzeit|busverbindung|bahnverbindung|verkehrsanbindung|anbindung)}',
    '(ich|mich|mir) ..6 (parkplatz|parkplätze|tiefgarage|arbeitsweg|fahrtweg) ..6 (gefallen|super|praktisch|ideal|wichtig|toll|angenehm|gefreut|begeistert)',
    '(arbeitsweg|fahrtweg|anfahrt|weg zur arbeit) ..3 (wäre|ist|war|sind|hat) ..3 (für mich|mir|mich) ..5',
    '(wohne|lebe) [ich] ..2 (nur|gleich|direkt|ganz|quasi) ..5 (von|zu|zum|zur|bei|in) (ihnen|euch|dir|ihr~|eurem|eurer|büro|firma|arbeit|betrieb) ..1 [entfernt|nähe]',
  ],
  unless: ['(kunden|gäste|besucher|baustelle|lieferant~|vielen dank für die|wegbeschreibung|produkt~|logistik~)'],
  reason: {
    de: 'Der Weg zur Arbeit hat mit Ihrer Eignung nichts zu tun; der Leser fragt sich, ob Sie die Stelle oder die Lage wollen.',
    en: 'The commute has nothing to do with your fitness; the reader wonders whether you want the job or the location.',
  },
  replacements: [],
  hits: [
    'Ich freue mich über die [gute Erreichbarkeit] Ihrer Kanzlei.',
    'Mein [kurzer Arbeitsweg] spricht auch dafür.',
    'Ich [wohne nur zehn Minuten von Ihnen entfernt].',
  ],
  misses: [
    'Vielen Dank für die Wegbeschreibung, die Anfahrt war einfach.',
    'Die Erreichbarkeit der Hotline haben wir um zwei Stunden erweitert.',
    'Kunden loben die gute Anbindung der Filiale.',
  ],
  source: 'R15: nichts Nebensächliches; Wissensblatt, Abschnitt 6',
};
