import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/frist-als-bitte',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(könnten sie|können sie|könntest du|kannst du|könntet ihr|könnt ihr|würden sie|würdest du|würdet ihr) ..3 <deadline> ..3 (sagen|mitteilen|bescheid|antworten|entscheiden|melden|rückmelden|zurückmelden|wissen lassen)',
    '(bräuchte|benötigte|brauche) [ich] ..3 (antwort|rückmeldung|entscheidung|zusage|bescheid) <deadline>',
    'wenn (sie|du|ihr) ..3 <deadline> ..4 (bescheid|antworten|melden|mitteilen|rückmeldung|antwort|entscheiden) ..3',
    'wenn ich <deadline> ..3 (antwort|rückmeldung|entscheidung|zusage|bescheid) ..2',
    '(ich erwarte|erwarte ich) , dass (sie|du|ihr|man) ..8',
  ],
  unless: [
    '<purchase>',
    '(wie|von) ..1 (ihnen|dir|euch|sie|du) ..3 (genannt~|angekündigt~|zugesagt~|versprochen~|vereinbart~|gesagt|erwähnt)',
    '<your> frist',
    '(nicht|keine|eilt)',
    '(kommst|kommt|mitkommst|mitkommt|mitbringen|teilnehmen|essen|raum|adresse)',
  ],
  reason: {
    de: 'Auch höflich verpackt bleibt es eine Frist für den Leser; fragen Sie, wann dort eine Entscheidung geplant ist.',
    en: 'However politely wrapped, it stays a deadline for the reader; ask when they plan to decide.',
  },
  replacements: [],
  hits: [
    '[Könnten Sie mir bis Montag sagen], ob ich die Stelle habe?',
    'Ich [bräuchte eure Antwort bis spätestens Freitag].',
    'Ich wäre froh, [wenn Sie mir bis Freitag Bescheid geben könnten].',
    '[Ich erwarte, dass Sie sich bis Freitag melden].',
  ],
  misses: [
    'Könnten Sie mir sagen, wann Sie entscheiden?',
    'Könnt ihr mir bis Montag sagen, ob ihr zum Essen kommt?',
    'Sie sagten, ich erwarte zu viel von einem Praktikum.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Frist)',
};
