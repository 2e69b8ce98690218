import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/bis-bescheid',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(teilen sie|teil|teile|teilt|geben sie|gib|gebt|sagen sie|sag|sagt|melden sie|melde|meldet|lassen sie|lass|lasst|antworten sie|antworte|antwortet|informieren sie|entscheiden sie|schreiben sie|bestätigen sie) ..3 (<deadline>|bis dahin|<speed>) ..6 (mit|bescheid|wissen|zurück|ob|antwort|rückmeldung|sich)',
    '(teilen sie|teil|teile|teilt|geben sie|gib|gebt|sagen sie|sag|sagt|lassen sie|lass|lasst) ..2 (<us>) ..3 (<deadline>|<speed>)',
    '(antworten sie|antworte|antwortet|entscheiden sie sich|melden sie sich|melde dich|meldet euch|rufen sie|schreiben sie) ..4 (<deadline>|<speed>)',
    '(bitte|bitten) [ich] ..2 [um|,] ..2 <answer> ..2 (<deadline>)',
    '(bitte|bitten) ..4 (<deadline>) ..2 um ..2 (<answer>)',
    '(bitte|bitten) ..4, <deadline> ..4 (mitzuteilen|bescheid zu geben|zu antworten|zu melden|zu entscheiden)',
    '(um|<your>|eine) ..1 <answer> <deadline> ..2 (wird gebeten|bitte ich|wäre|bitten wir|gebeten)',
    '<deadline> ..2 (bitte ich|bitten wir|brauche ich|benötige ich|brauchen wir|benötigen wir) ..4 <answer>',
    '(ich brauche|ich benötige|wir brauchen|wir benötigen|brauche ich|benötige ich) ..4 <answer> [von (ihnen|dir|euch)] <deadline>',
    '(ich brauche|ich benötige|wir brauchen|wir benötigen|brauche ich|benötige ich) [daher|also|deshalb] <deadline> ..4 <answer>',
  ],
  unless: [
    '(wie|von) ..1 (ihnen|dir|euch|sie|du) ..3 (genannt~|angekündigt~|zugesagt~|versprochen~|vereinbart~|gesagt|erwähnt)',
    '(wie|die) ..2 (besprochen|vereinbart|angekündigt|zugesagt)',
    '<your> frist',
    '(sie|du|ihr) ..4 (wollten|wolltest|wolltet|sagten|nannten|genannt|angekündigt|zugesagt)',
    '(eilt|drängen|eile) ',
    '(zeugnis|arbeitszeugnis|unterlagen|rechnung|kündigung|termin|gebraucht)',
    '(sollten|könnten|können) (sie|du|ihr) ..4 (brauchen|benötigen)',
  ],
  reason: {
    de: 'Eine Frist, die Sie dem Leser setzen, kehrt das Verhältnis um; fragen Sie, bis wann dort eine Entscheidung geplant ist.',
    en: 'A deadline set for the reader turns the relation round; ask by when they plan to decide.',
  },
  replacements: [],
  hits: [
    'Bitte [teilen Sie mir bis Freitag mit], ob ich die Stelle bekomme.',
    'Bitte [gib mir bis morgen Bescheid].',
    'Ich [bitte um Rückmeldung bis zum 12. Mai].',
    '[Ich brauche eine Entscheidung bis Ende der Woche].',
  ],
  misses: [
    'Wie von Ihnen genannt, melde ich mich bis Freitag mit einer Antwort.',
    'Ich reiche die Mappe bis Montag nach.',
    'Bitte teilen Sie mir mit, ob ich Unterlagen mitbringen soll.',
    'Bis Freitag bin ich auf Reisen und lese Ihre Nachricht danach.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Frist)',
};
