import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/verlange',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    { match: 'ich <<(verlang~|fordere) ..1 $1((<article>|<your>) ..1 <reply>)>>', replacements: ['bitte um $1'] },
    {
      match: '(ich (verlang~|fordere|bestehe|dräng*)|(verlang~|fordere|bestehe) ich)',
      replacements: [],
    },
    { match: '{<plead> ; <<(nachdrücklich|eindringlich|inständig~|[allem] nachdruck)>>}', replacements: [] },
    { match: '(ich bitte|bitte ich) ..3 <<dringend~>>', replacements: [] },
    { match: '(möchte|muss) ..4 auffordern', replacements: [] },
    {
      match: '((will|möchte) ich|ich (will|möchte)) (endlich|jetzt|nun|sofort) ..3 <reply>',
      replacements: [],
    },
  ],
  unless: ['<purchase>', '(bestehe|verlang~|fordere) ..2 <nothing>', '(prüfung|heraus)'],
  elsewhere: 'mild',
  reason: {
    de: 'Wer fordert, macht aus einem möglichen Kollegen einen Gegner.',
    en: 'Demanding turns a possible colleague into an opponent.',
  },
  advice: {
    de: 'Bitten Sie um das, was Sie brauchen; eine Bitte darf auch deutlich sein.',
    en: 'Ask for what you need; a request may be clear too.',
  },
  replacements: [],
  hits: [
    'Ich [verlange eine Zusage], das Gespräch war klar genug.',
    'Hiermit [fordere ich] Sie auf, über meine Bewerbung zu entscheiden.',
    'Nach der Absage [bestehe ich] auf einem Gespräch mit der Leitung.',
    'Nach dem Probearbeiten [fordere ich] eine klare Antwort.',
    '[Ich will jetzt eine klare Antwort].',
  ],
  misses: [
    'Ich bestehe nicht auf einem Dienstwagen, das sagte ich im Gespräch.',
    'Die Position verlangt eine ruhige Hand.',
    'Die Aufgabe fordert mich, und das mag ich an der Stelle.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
