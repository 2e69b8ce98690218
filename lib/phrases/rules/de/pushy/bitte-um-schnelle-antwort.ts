import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/bitte-um-schnelle-antwort',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    { match: '{<plead>|wäre ; <<um ..2 <quick> ..1 <reply>>>}', replacements: ['um eine kurze Nachricht'] },
    {
      match: '{<plead>|wäre ; <<für ..2 <quick> ..1 (<reply>|bearbeitung|klärung)>>}',
      replacements: ['für eine kurze Nachricht'],
    },
    { match: '{<plead> ; um ..2 <quick> (bearbeitung|klärung|prüfung)}', replacements: [] },
    { match: '{<need>|angewiesen|unerlässlich|wichtig~ ; <quick> <reply>}', replacements: [] },
  ],
  unless: ['<no hurry>', '<office>', '<purchase>', 'dank~ ..5 <quick>'],
  unlessInClause: ['<not>'],
  elsewhere: 'mild',
  reason: {
    de: 'Die Bitte um Eile liest sich wie eine Mahnung; Vorfreude zieht mehr als Druck.',
    en: 'Asking for speed reads like a reminder from an office; looking forward draws more than pushing.',
  },
  advice: {
    de: 'Bitten Sie um die Antwort und lassen Sie das Tempo offen.',
    en: 'Ask for the answer and leave the pace open.',
  },
  replacements: [],
  hits: [
    'Ich bitte [um umgehende Antwort] auf meine Bewerbung.',
    'Daher bitte ich Sie [um eine zeitnahe Rückmeldung].',
    '[Um baldige Nachricht] zur Stelle wird gebeten.',
    '[Für eine zügige Entscheidung] wäre ich Ihnen dankbar.',
    'Ich [brauche eine schnelle Zusage] für die Ausbildung.',
  ],
  misses: [
    'Ich bitte nicht um eine schnelle Antwort.',
    'Vielen Dank für die rasche Antwort auf meine Bewerbung.',
    'Ich bitte um eine rasche Reparatur der Heizung.',
    'Ich bitte um Rückmeldung, es hat aber keine Eile.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
