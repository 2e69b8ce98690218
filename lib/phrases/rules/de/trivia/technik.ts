import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/technik',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{12,: (<sorry>|leider|schade|peinlich|mein~|bei mir|am anfang|ich) ; (mikro*|kamera|internet*|verbindung|ton|bild|technik) ; (nicht|schlecht~|ausgefallen|abgebrochen|weg|probleme|langsam~|leer~|vergess*)}',
    '{10,: (<sorry>|leider|schade|technisch~|hintergrund) ; (probleme|im hintergrund) ; (gespräch|interview~|video*|mir|mein~)}',
  ],
  unless: ['<third>', 'anlage'],
  reason: {
    de: 'Ton und Bild hat der Leser längst vergessen; der Satz holt nur die Panne zurück.',
    en: 'Sound and picture are long forgotten; the sentence only brings the hitch back.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    'Schade, dass [meine Kamera im Interview ausgefallen] ist.',
    'Leider war [bei mir im Gespräch die Verbindung so schlecht].',
    'Die [technischen Probleme im Interview tun mir] leid.',
    'Entschuldigung, dass [mein Internet beim Videogespräch so langsam] war.',
    'Der Lärm [im Hintergrund war bei unserem Gespräch leider] ziemlich laut.',
  ],
  misses: [
    'In der Veranstaltungstechnik habe ich Mikrofone verkabelt, das passt zur Stelle.',
    'Beim Hochladen der Bewerbung hakt leider das Formular, ein technischer Fehler.',
    'Die Verbindung von Theorie und Praxis in der Ausbildung gefällt mir.',
    'Funktioniert das Interview auch ohne Kamera?',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
