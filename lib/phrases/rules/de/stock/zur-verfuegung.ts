import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/zur-verfuegung',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '{20,: [(für|bei|zu) ..3 <matter>] (steh|stehe|stünde) [ich] ; <at hand>}',
    '{18: (<you>|<matter>|für) ; (stehe|stünde) [ich] ; (bereit~|rede und antwort)}',
    'zu ..1 (auskünfte~|fragen) bin ich ..3 bereit~',
    '{18: (für|bei) ..3 <matter> ; bin [ich] ; <gladly> ; (verfügbar|erreichbar)}',
  ],
  unlessInClause: [
    '(verfügung|bereit~) (stellen|gestellt|zu stellen|stellt|stelle)',
    '(monat~|woche~|jahr~) ..4 verfügung',
    '(ab|seit|am|vom|zum|zwischen) [dem] (<date>|#|<month>)',
    '(nicht|kein~)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Das ist selbstverständlich, und deshalb überliest es der Leser.',
    en: 'This goes without saying, and so the reader skips it.',
  },
  advice: {
    de: 'Lassen Sie den Satz weg oder nennen Sie, wann und wie man Sie am besten erreicht.',
    en: 'Leave the sentence out, or say when and how you are best reached.',
  },
  replacements: [],
  hits: [
    '[Zu weiteren Auskünften bin ich jederzeit gern bereit], auch vor dem Gespräch.',
    '[Für Rückfragen stehe ich Ihnen jederzeit gern zur Verfügung].',
    'Ich [stehe dir für ein Gespräch natürlich zur Verfügung].',
    '[Bei Fragen bin ich auch telefonisch jederzeit verfügbar].',
    'Ich schicke das Portfolio und [stehe fuer Rueckfragen gerne zur Verfuegung].',
    'Sollten Sie noch Fragen haben, [stehe ich Ihnen zuverfügung].',
    'Für ein [Telefonat stehe ich gern bereit].',
    'Wenn zum Stapler noch etwas offen ist, [stehe ich euch immer zur Verfügung].',
  ],
  misses: [
    'Ich stehe ab September für sechs Monate zur Verfügung.',
    'Können Sie mir die Unterlagen zur Verfügung stellen?',
    'Am besten erreichen Sie mich für Rückfragen ab 17 Uhr am Telefon.',
    'Für das Praktikum stehe ich vom 3. bis 28. April zur Verfügung.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
