import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/eile',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    'beeil* [sie] (sich|euch|dich)',
    '(sich|euch|dich|um) ..4 beeil*',
    '(es|sache|angelegenheit) [ist] ..3 (eilt|dringend~|eilig~)',
    '(mir ..4 zeit ..2 (davon|knapp~)|zeit dräng*)',
    '{12,: <tell>|<would you>|<plead>|mach~ ; (beschleunig*|voran)}',
    '(in die gänge|je schneller)',
    '(machen sie|macht|mach~) (schon|schnell) $',
    'zöger~ (sie|ihr) noch',
    '(sollten|solltet|müssen|müsst) ..5 nicht ..3 (zöger~|überleg~)',
  ],
  unless: [
    'beeil* ..3 nicht',
    '<no hurry>',
    '<office>',
    '<purchase>',
    '(falls|wenn|ob) es',
    '(zeitdruck ..2 arbeit~|fragen|rückfrage~)',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Wer Eile meldet, schiebt sie dem Leser zu; er antwortet dann oft knapp oder gar nicht.',
    en: 'Whoever reports haste hands it to the reader, who then often answers curtly or not at all.',
  },
  advice: {
    de: 'Nennen Sie ruhig, was Sie wissen möchten, und lassen Sie das Tempo weg.',
    en: 'Say calmly what you would like to know, and leave the pace out.',
  },
  replacements: [],
  hits: [
    'Bitte [beeilen Sie sich] mit der Entscheidung über die Stelle.',
    'Ich bitte bei der Bewerbung [um Beeilung].',
    '[Es ist wirklich dringend], die Stelle wäre ab Juni.',
    '[Mir läuft die Zeit davon], und von der Bewerbung höre ich nichts.',
    '[Können Sie das Auswahlverfahren beschleunigen]?',
    'Ihr müsst jetzt auch mal [in die Gänge] kommen.',
  ],
  misses: [
    'Beeilen Sie sich nicht mit der Antwort.',
    'Es eilt nicht, die Stelle reizt mich auch im Herbst.',
    'Unter Zeitdruck arbeite ich ruhig, das war Thema im Gespräch.',
    'Zögern Sie nicht, mich bei Fragen anzurufen.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
