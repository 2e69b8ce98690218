import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/des-weiteren',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '[des weiter~|ferner] sei ..4 (erwähn~|gesagt)',
    { match: '(desweiteren|^ des weiter~)', replacements: ['außerdem'] },
    { match: '(habe|bin|möchte|kann|spreche) [ich] <<des weiteren>>', replacements: ['außerdem'] },
    { match: '^ <<ferner>> (habe|bin|möchte|kann|spreche)', replacements: ['außerdem'] },
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Solche Übergänge stehen in Gutachten; zwischen zwei Menschen wirken sie steif.',
    en: 'Such transitions belong in expert reports; between two people they feel stiff.',
  },
  advice: {
    de: 'Reihen Sie die Sätze einfach aneinander oder sagen Sie „außerdem“.',
    en: 'Simply put the sentences one after the other, or say “außerdem”.',
  },
  replacements: [],
  hits: [
    'Meine Bewerbung ging am Montag an Sie. [Des Weiteren] spreche ich Polnisch.',
    'Der Probetag in der Küche war lehrreich. Ich habe [desweiteren] den Staplerschein.',
    'Die Ausbildung zur Optikerin dauert drei Jahre. [Ferner] habe ich zwei Jahre in Wien gekocht.',
    'Das Vorstellungsgespräch liegt eine Woche zurück. [Des Weiteren sei noch erwähnt], dass ich umziehen kann.',
  ],
  misses: [
    'Den Lebenslauf habe ich ergänzt. Weitere Fragen kläre ich am Montag.',
    'Unser Gespräch drehte sich um Lehmputz. Auch in ferner Zukunft wird man Brot backen.',
    'Die Lehrstelle in Chur ist noch frei. Nach dem Stand des weiteren Verfahrens frage ich im Mai.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
