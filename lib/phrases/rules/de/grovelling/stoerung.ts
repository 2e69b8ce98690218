import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/stoerung',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'nothing',
  patterns: ['{14,: (<sorry>|nachsicht) ; (<bother>|störung|belästigung)}'],
  unless: ['(technisch~|anlage|(eine|die) entschuldigung)'],
  reason: {
    de: 'Nach einem Gespräch gehört Ihre Mail zum Vorgang; erst die Entschuldigung bringt den Leser auf den Gedanken, Sie könnten stören.',
    en: 'After an interview your mail is part of the matter; only the apology gives the reader the idea that you might be disturbing.',
  },
  advice: {
    de: 'Lassen Sie den Satz weg und beginnen Sie mit dem Anlass, etwa dem Tag des Gesprächs.',
    en: 'Leave the sentence out and begin with the occasion, such as the day of the interview.',
  },
  replacements: [],
  hits: [
    '[Entschuldigen Sie bitte die Störung], ich habe eine Frage zu meiner Bewerbung.',
    'Noch einmal [sorry für die Störung], es geht um die Stelle im Lager.',
    'Ich bitte um [Verzeihung für die erneute Belästigung] wegen meiner Bewerbung.',
    'Es [tut mir leid, dass ich Sie so kurz vor den Ferien damit behellige].',
    '[Entschuldigung, dass ich störe], ich habe am Montag das Gespräch bei Ihnen gehabt.',
    'Bitte haben Sie [Nachsicht, wenn ich Sie in der Inventurwoche störe].',
  ],
  misses: [
    'Entschuldigen Sie bitte meine Verspätung am Montag, das Gespräch war mir wichtig.',
    'Im Gespräch ging es um die Störung an der Förderanlage und wie ich sie behoben habe.',
    'Wir bitten die technische Störung im Bewerbungsportal zu entschuldigen.',
  ],
  source: 'R16, friendly but direct; general knowledge of business German',
};
