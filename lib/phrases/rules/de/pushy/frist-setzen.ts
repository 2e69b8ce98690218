import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/frist-setzen',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(setz~|räume) ..6 (frist~|deadline)',
    '(geb|gebe|lasse) [ich] <to you> noch ..1 (<deadline>|<time span>)',
    '(haben|habt|hast) [<reader>] [noch|also] <term> zeit',
    '{(länger als|mehr als|nur noch|höchstens) ..1 (<term>|<time span>) ; (warte|warten|halte|geben)}',
    '(<term> warte|<time span> gebe) ich',
  ],
  unless: [
    '<purchase>',
    '(sie|ihr) (setz~|haben|hatte~) ..4 frist~',
    '(bewerbungsfrist|kündigungsfrist|<your> frist~|mir selbst)',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Fristen setzen Behörden und Gläubiger; an dieser Stelle beendet das eher das Gespräch.',
    en: 'Setting time limits is for offices and creditors; here it tends to end the conversation.',
  },
  advice: {
    de: 'Nennen Sie höchstens einmal ruhig Ihr eigenes Datum und bitten Sie um eine Einschätzung.',
    en: 'At most name your own date once, calmly, and ask for an estimate.',
  },
  replacements: [],
  hits: [
    '[Zwei Wochen gebe ich] Ihnen, länger warte ich nicht.',
    'Für die Zusage [setze ich Ihnen eine Frist] bis Freitag.',
    'Ich [gebe Ihnen noch eine Woche], über meine Bewerbung zu entscheiden.',
    'Ich kann nicht [länger als zwei Wochen warten].',
  ],
  misses: [
    'Ihre Frist für die Unterlagen halte ich gern ein.',
    'Die Bewerbungsfrist endet am Montag.',
    'Ich gebe Ihnen bis Montag eine Antwort auf das Angebot.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
