import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/umgehend',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(bitte|bitten|erbitte) ..5 um ..2 <speed> (<answer>|rückmeldung)',
    '(geben sie|gib|gebt|sagen sie|sag|sagt) (mir|uns) [bitte] (<speed>|zeitnah|rasch|schnell|bald|baldmöglichst) bescheid',
    'um ..2 (<speed>|baldig~|rasch~|schnell~|zeitnah~|zügig~|kurzfristig~) (<answer>) wird gebeten',
    '(würde|möchte|will) ..3 <speed> ..3 <answer> (bekommen|erhalten|haben)',
    '(bitte|bitten|erbitte) ..2 um [ein~] (baldig~|rasch~|schnell~|zeitnah~|zügig~|kurzfristig~) (<answer>|klärung|bearbeitung)',
    '(bitte|bitten) (sie|dich|euch|daher|deshalb) ..2 um ..1 (baldig~|rasch~|schnell~|zeitnah~|zügig~|kurzfristig~) (<answer>|klärung|bearbeitung)',
    '(ich brauche|ich benötige|brauche ich|benötige ich|wir brauchen) ..3 (<speed>|schnell|bald|zeitnah) ..3 (<answer>)',
    '(lassen sie|lass|lasst) (es|das|mich|uns) [mich|uns|das|es] (<speed>) wissen',
    '(ich bitte|bitte ich|wir bitten) ..4, (<speed>) ..4 (<answer>|mitzuteilen|bescheid|antworten|melden|wissen)',
    '(melden sie sich|melde dich|meldet euch|antworten sie|antworte|antwortet|rufen sie|ruf|schreiben sie) ..3 <speed> [zurück|bei mir]',
    'könn~ (sie|du|ihr) ..2 (<speed>) ..4 (antworten|mitteilen|melden|bescheid|rückmelden|zurückrufen|entscheiden)',
    '(teilen sie|teile|teilt) (mir|uns) ..2 (<speed>) [mit]',
  ],
  unless: [
    '<purchase>',
    '(reiche|sende|schicke|liefere) [ich]',
    '(kündigung|reparatur|handwerker|zeugnis|rechnung)',
    '(nicht|ohne|keine|eilt)',
  ],
  reason: {
    de: 'Wörter wie „umgehend“ gehören in Mahnungen; der Leser fühlt sich getrieben, statt gern zu antworten.',
    en: 'Words like “immediately” belong in dunning letters; the reader feels driven instead of glad to answer.',
  },
  replacements: [],
  hits: [
    'Daher [bitte ich Sie um umgehende Antwort].',
    'Bitte [geben Sie mir zeitnah Bescheid].',
    '[Melde dich schnellstmöglich bei mir].',
    '[Ich bitte Sie, mir schnellstens zu antworten].',
  ],
  misses: [
    'Das Zeugnis reiche ich umgehend nach.',
    'Ich lerne schnell und gern.',
    'Vielen Dank für Ihre rasche Antwort.',
    'Ich kann sofort anfangen.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Tempowörter)',
};
