import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/schlechtes-deutsch',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '{12,: (<sorry>|leider|schlecht~|noch nicht|nicht (so|gut)) ; mein~ ; (deutsch|englisch|deutschkenntnisse|grammatik|rechtschreibung)}',
    '(spreche|schreibe) ..3 (wenig|schlecht~|kaum|kein gut~|nicht gut) deutsch',
    '{8,: <sorry> ; (mein~|mögliche|alle) ; fehler}',
  ],
  reason: {
    de: 'Ihr Deutsch zeigt sich in der Mail selbst; die Entschuldigung lenkt den Blick auf Fehler, die keiner gesucht hat.',
    en: 'Your German shows in the mail itself; the apology draws attention to mistakes that nobody was looking for.',
  },
  advice: {
    de: 'Lassen Sie den Satz weg oder nennen Sie Ihr Sprachniveau, wenn es gefragt ist.',
    en: 'Leave the sentence out, or state your language level if it was asked for.',
  },
  replacements: [],
  hits: [
    'Bitte entschuldigen Sie [mein schlechtes Deutsch] in der Bewerbung.',
    '[Sorry für meine Grammatik, das Interview auf Deutsch] war neu für mich.',
    '[Mein Deutsch ist leider noch nicht] so sicher, aber die Stelle interessiert mich sehr.',
    '[Verzeihen Sie mögliche Fehler], ich lerne für die Ausbildung noch.',
    'Ich [spreche leider nur wenig Deutsch], bewerbe mich aber trotzdem um die Stelle.',
  ],
  misses: [
    'Mein Deutsch hat inzwischen das Niveau B2, das Zeugnis liegt der Bewerbung bei.',
    'Ich spreche Deutsch, Türkisch und Englisch und bewerbe mich als Empfangskraft.',
    'Entschuldigen Sie die Verspätung meiner Unterlagen aus dem Deutschkurs.',
    'Deutsch war in der Ausbildung mein Lieblingsfach.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
