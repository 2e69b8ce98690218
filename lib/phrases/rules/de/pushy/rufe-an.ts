import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/rufe-an',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    { match: '<<ich ruf~ $1(sie|dich|euch) ..5 an>>', replacements: ['gern rufe ich $1 einmal an'] },
    { match: '<<ruf~ ich $1(sie|dich|euch) ..5 an>>', replacements: ['rufe ich $1 gern einmal an'] },
    { match: '(ruf~ ich|ich ruf~) ..6 bei <to you> an', replacements: [] },
    { match: 'werde ..5 bei <to you> ..3 anruf~', replacements: [] },
    { match: 'werde ..2 (sie|dich|euch) ..6 anruf~', replacements: [] },
    {
      match:
        '{ich ; (jeden (tag|morgen)|täglich|so lange|immer wieder) ; (frag~|frage|nachfrag~|anruf~|ruf~|melde|nachhaken)}',
      replacements: [],
    },
  ],
  unless: [
    '<purchase>',
    '<date set>',
    '(nicht|gern~|wenn es|falls|zurück|darf|vereinbart~|abgesprochen|sobald)',
    '(kunde~|gäste~|jobs|wegen des)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Ein angekündigter Anruf setzt dem Leser einen Termin, den er nicht gewählt hat.',
    en: 'An announced call sets the reader an appointment they did not choose.',
  },
  advice: {
    de: 'Bieten Sie den Anruf an und lassen Sie die Zeit offen, oder rufen Sie ohne Ankündigung freundlich an.',
    en: 'Offer the call and leave the time open, or simply call kindly without notice.',
  },
  replacements: [],
  hits: [
    '[Ich rufe Sie morgen früh an], um über die Stelle zu sprechen.',
    'Wegen der Bewerbung [werde ich euch am Montag anrufen].',
    'Zur Stelle [rufe ich Sie am Donnerstag an].',
    '[Ich frage jetzt täglich] nach, was die Bewerbung macht.',
  ],
  misses: [
    'Ich werde nicht jeden Tag anrufen.',
    'Gern rufe ich Sie wegen der Stelle an, wenn es Ihnen passt.',
    'Ich rufe Sie, wie vereinbart, am Montag zum Gespräch an.',
    'Darf ich Sie wegen der Bewerbung anrufen?',
  ],
  source: 'R19, ask by phone, in one’s own calm; R17, no pressure on the reader',
};
