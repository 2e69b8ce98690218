import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/zur-verfuegung',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '{20: [für|bei|zu] [all~|weiter~|etwaig~|eventuell~|möglich~|<your>|ein~] [weiter~|persönlich~] (fragen|rückfragen|auskünfte|auskunft|informationen|gespräch|vorstellungsgespräch|rücksprache|details|unterlagen|nachfragen|fragen|gesprächstermin|telefonat|kennenlernen) ; (stehe~|steh|stünde) [ich] ; (zur verfügung|zuverfügung|zu ihrer verfügung|bereit|parat)}',
    '{20: [für|bei|zu] [all~|weiter~|etwaig~|eventuell~|möglich~|<your>|ein~] [weiter~|persönlich~] (fragen|rückfragen|auskünfte|auskunft|informationen|gespräch|vorstellungsgespräch|rücksprache|details|unterlagen|nachfragen|fragen|gesprächstermin|telefonat|kennenlernen) ; bin ; (jederzeit|gern~|telefonisch) ; (verfügbar|erreichbar|ansprechbar)}',
    '{16: (stehe ich|ich stehe|stehe) ; (jederzeit|gern~|selbstverständlich|natürlich|weiterhin) ; (zur verfügung|zuverfügung|zu ihrer verfügung)}',
    '{10: <you> ; (jederzeit|gern~|selbstverständlich|natürlich|weiterhin) ; (zur verfügung|zuverfügung|bereit) (stehe|stehen|stünde)}',
  ],
  unless: [
    'stellen',
    'stellt~',
    '(monate|wochen|semester|jahre|jahr) ..4 verfügung',
    '(ab|seit|von|vom|zwischen|am) [dem] (<date>|#) ..8 verfügung',
    '(nicht|kein~)',
    'zwischen # und',
  ],
  reason: {
    de: 'Das ist selbstverständlich, und deshalb liest es niemand; lassen Sie es weg oder nennen Sie, wann und wie man Sie am besten erreicht.',
    en: 'This goes without saying, so nobody reads it; leave it out, or say when and how you are best reached.',
  },
  replacements: [],
  hits: [
    '[Für Rückfragen stehe ich Ihnen jederzeit gern zur Verfügung].',
    'Ich [stehe dir für ein Gespräch natürlich zur Verfügung].',
    '[Bei Fragen bin ich auch telefonisch jederzeit verfügbar].',
    'Anbei mein Portfolio, und ich [stehe fuer Rueckfragen gerne zur Verfuegung].',
  ],
  misses: [
    'Ich stehe ab September für sechs Monate zur Verfügung.',
    'Können Sie mir die Unterlagen zur Verfügung stellen?',
    'Am besten erreichen Sie mich für Rückfragen ab 17 Uhr am Telefon.',
    'Für das Praktikum stehe ich vom 3. bis 28. April zur Verfügung.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2 (Verfügbarkeit)',
};
