import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/weg-zur-arbeit',
  language: 'de',
  category: 'trivia',
  severity: 'clear',
  elsewhere: 'nothing',
  patterns: [
    '{8: (<pleased>|mein~|kurz~|lang~|ich|mir|mich) ; (arbeitsweg~|fahrzeit|weg zur arbeit)}',
    '{6: (<pleased>|günstig~) ; (erreichbarkeit|verkehrsanbindung|anbindung ..3 (bahn|bus|öffentlich~))}',
    '{12: (ich|mich|mir) ; (mit dem (bus|zug|auto|fahrrad)|mit der (bahn|s bahn|u bahn)|zu fuss|öffentlich~) ; (erreich*|minuten|zur arbeit|(zu|bei) (ihnen|euch)|ins büro)}',
    'minuten mit der ..2 zu (ihnen|euch)',
    '{8: (bus|bahn|s bahn|haltestelle~) ; (vor der tür|direkt|um die ecke) ; (hält|ist|lieg~|<pleased>)}',
  ],
  unless: ['<third>', '(telefonisch~|präsentation)', 'wie (ich|man)'],
  reason: {
    de: 'Der Weg zur Arbeit hat mit Ihrer Eignung nichts zu tun; der Leser fragt sich, ob Sie die Stelle oder die Lage wollen.',
    en: 'The commute has nothing to do with your fitness; the reader wonders whether you want the job or the location.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    'Es wären nur zwölf [Minuten mit der U4 zu Ihnen], die Stelle läge günstig.',
    'Mich reizt die Stelle auch wegen der [guten Erreichbarkeit] der Kanzlei.',
    'Mein [kurzer Arbeitsweg] spricht auch dafür, die Position anzunehmen.',
    'Bei der Stelle wäre der [Weg zur Arbeit für mich ideal].',
    'Die Praxis ist für [mich gut mit dem Bus erreichbar], auch deshalb die Bewerbung.',
    'Zudem bietet die Ausbildung eine [günstige Verkehrsanbindung].',
    'Dann könnte [ich zu Fuß ins Büro] gehen, das Gespräch hat mir also doppelt gefallen.',
  ],
  misses: [
    'Vielen Dank für die Wegbeschreibung zum Gespräch, die Anfahrt war einfach.',
    'Die Erreichbarkeit der Hotline habe ich in der letzten Stelle um zwei Stunden erweitert.',
    'Kunden loben die gute Anbindung der Filiale, hörte ich im Gespräch.',
    'Telefonisch bin ich zum Thema Bewerbung ab acht Uhr gut erreichbar.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
