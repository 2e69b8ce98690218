import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/stressige-situationen',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(auch|selbst) ..1 (in|unter|bei) ..1 (stressig~ _|hektisch~ _|stress|zeitdruck|druck) ..6 [kopf|überblick|ruhe|ruhig~]',
    '[einen|den] (kühlen kopf|überblick) ..2 (behalt~|bewahr~|zu behalt~|zu bewahr~)',
    '(behalt~|bewahr~) ..6 (kühlen kopf|den überblick|die ruhe)',
  ],
  unlessInClause: ['leitung'],
  elsewhere: 'nothing',
  reason: {
    de: 'Den „kühlen Kopf“ behaupten alle; vorstellen kann der Leser sich erst eine wirkliche Lage.',
    en: 'Everyone claims to keep a “cool head”; the reader can only picture a real situation.',
  },
  advice: {
    de: 'Schildern Sie einen einzigen hektischen Tag und was Sie getan haben.',
    en: 'Describe one single hectic day and what you did.',
  },
  replacements: [],
  hits: [
    'Das Praktikum in der Kita beginnt im August. [Auch in stressigen Situationen behalte ich den Überblick].',
    'Ihre Position im Einkauf kenne ich von der Messe. Ich [behalte stets einen kühlen Kopf].',
    'Im Interview ging es um den Neubau. [Selbst unter Zeitdruck arbeite ich sauber].',
    'Meine Bewerbung ging am Montag an Sie. Ich bin gut darin, [den Überblick zu behalten].',
  ],
  misses: [
    'Der Probetag in der Küche war lehrreich. Am 24. Dezember standen vierzig Leute vor der Theke, und wir waren zu zweit.',
    'Die Ausbildung zur Optikerin dauert drei Jahre. Der Druck im Kessel liegt bei zwei Bar.',
    'Das Vorstellungsgespräch liegt eine Woche zurück. Einen Überblick über die Schichten bekam ich am Montag.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
