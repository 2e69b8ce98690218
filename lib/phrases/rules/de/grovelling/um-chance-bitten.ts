import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/um-chance-bitten',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '{8: (geben|gib|gebt) ; (mir|uns) ; (ein~|diese|noch) [_] chance~}',
    '(geben sie|gib|gebt) (mir|uns) ..2 chance~',
    '(bitte|hoff~|flehe) ..4 (um|auf) ein~ ..1 chance~',
    '{8: mein~ ; (letzt~|allerletzte|einzige) ; (hoffnung|chance~)}',
    '(bin|wäre) [ich] ..2 verzweifelt',
    'bitte , bitte',
  ],
  unless: ['(dank*|bedank~|die bitte)'],
  reason: {
    de: 'Wer um eine Chance bettelt, bietet Mitleid als Grund an; eingestellt wird aber, wer etwas einbringt.',
    en: 'A plea for a chance offers pity as a reason; people are hired for what they contribute.',
  },
  advice: {
    de: 'Nennen Sie eine Sache, die Sie in den ersten Wochen übernehmen könnten.',
    en: 'Name one thing that you could take on in the first weeks.',
  },
  replacements: [],
  hits: [
    '[Bitte, bitte] nehmen Sie meine Bewerbung noch einmal in die Hand.',
    'Bitte [geben Sie mir eine Chance], die Stelle liegt mir am Herzen.',
    'Ich [hoffe auf eine faire Chance] im Auswahlverfahren.',
    'Ich freue mich, wenn ihr [mir noch eine Chance gebt], das Praktikum wäre toll.',
    'Vielleicht wird das [meine letzte Chance] auf eine Lehrstelle.',
    'Ehrlich gesagt [bin ich langsam verzweifelt], seit zwei Jahren suche ich eine Lehrstelle.',
  ],
  misses: [
    'Danke, dass Sie mir die Chance zum Gespräch gegeben haben.',
    'Die Stelle gibt mir die Möglichkeit, Neues zu lernen.',
    'Die Chancen der neuen Fertigung waren Thema im Gespräch.',
    'Im Interview habe ich erzählt, wie wir einem Lehrling eine zweite Chance gegeben haben.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
