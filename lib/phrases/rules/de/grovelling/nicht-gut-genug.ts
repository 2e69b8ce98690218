import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/nicht-gut-genug',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    {
      match:
        '{10: (ich|mein~) ; (nicht|kein~|ob) ; (mithalten|gut genug|(besonders|gerade) gut|(der|die) (best~|erste wahl)|perfekt~|verdien~)}',
      replacements: [],
    },
    {
      match:
        '{12,: (klar|sicher|sicherlich|bewusst|weiss|bestimmt|wahrscheinlich|ander~|längst|gibt) ; (besser~|qualifizier*|geeignet*|besser|weiter|mehr <experience>) ; (ander~|bewerber*|bewerbung~|kandidat*|qualifizier*|geeignet*|leute|als ich|jemand~|gefunden)}',
      replacements: [],
    },
    { match: 'nur ein~ (von|unter) viel~', replacements: [] },
    { match: 'ich ..2 zu wenig zu bieten', replacements: [] },
    { match: '(jemand~|so ein~ ..2) wie (mich|mir)', replacements: [] },
    { match: 'bin [ich] ..1 (nur|bloss) ein~ !(stunde~|minuten|kilometer|tag~|woche~|teil)', replacements: [] },
    {
      match: '{10: (dass|ob|weil|obwohl|auch wenn) ich ; (zu alt|unterqualifiziert|zu jung~|zu dumm~)}',
      replacements: [],
    },
    { match: 'mein~ <<bescheiden~ $1(_)>>', replacements: ['$1'] },
  ],
  unless: ['(suchen|sucht|brauchen|brauch~) ..3 (jemand~|eine~)'],
  reason: {
    de: 'Sie liefern dem Leser einen Grund gegen sich, den er selbst vielleicht nie gesucht hätte.',
    en: 'You hand the reader a reason against yourself that they might never have looked for.',
  },
  advice: {
    de: 'Lassen Sie den Vergleich weg und zeigen Sie eine Sache, die Sie können.',
    en: 'Leave the comparison out and show one thing that you can do.',
  },
  replacements: [],
  hits: [
    'Mir ist klar, dass [ich zu wenig zu bieten] hatte im Gespräch.',
    'Auch wenn [ich nicht die erste Wahl] bin, reizt mich die Stelle.',
    'Für die Ausbildung bin [ich wahrscheinlich nicht gut genug].',
    'Sie haben [sicher bessere Bewerber] im Auswahlverfahren.',
    'Bestimmt gibt es [andere, die besser backen als ich], trotzdem bewerbe ich mich.',
    'Ich [bin ja nur ein einfacher] Lagerist, aber die Position reizt mich.',
    'Meine [bescheidenen Kenntnisse] in Statik habe ich im Gespräch gezeigt.',
    'Ich weiß, [dass ich vielleicht zu alt] bin für das Praktikum.',
  ],
  misses: [
    'Ich bin sicher nicht die Einzige, die sich auf das Gespräch freut.',
    'Für bessere Bewerbungen habe ich an der Schule einen Kurs gegeben.',
    'Der beste Teil des Gesprächs war die Führung.',
    'Das Gerät war nicht gut genug kalibriert, davon erzählte ich im Interview.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
