import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/im-zuge-rahmen',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '<<im (zuge|rahmen) (unser~|des) [_] gespräch~>>', replacements: ['in unserem Gespräch'] },
    { match: '<<im (zuge|rahmen) (unser~|des) [_] telefonat~>>', replacements: ['in unserem Telefonat'] },
    {
      match: '<<im (zuge|rahmen) (unser~|des) [_] (vorstellungsgespräch~|bewerbungsgespräch~)>>',
      replacements: ['im Vorstellungsgespräch'],
    },
    'im zuge (meiner|der|ihrer) (bewerbung|neuorientierung|suche)',
    'im nachgang (zu|zum|unser~|des)',
    'zum (jetzigen|heutigen) (zeitpunkt|stand)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Umweg über „im Zuge“ oder „im Rahmen“ klingt nach Bericht; der Leser hört keinen Menschen mehr.',
    en: 'The detour of “im Zuge” or “im Rahmen” sounds like a report; the reader no longer hears a person.',
  },
  advice: {
    de: 'Sagen Sie es kürzer: „im Gespräch“, „bei der Suche“, „jetzt“.',
    en: 'Say it shorter: “in the conversation”, “while looking”, “now”.',
  },
  replacements: [],
  hits: [
    'Zur Position im Controlling habe ich eine Idee. [Im Rahmen unseres Gesprächs] fiel der Name der neuen Software.',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. [Im Zuge des gestrigen Telefonats] sprachen wir über Schichten.',
    '[Im Rahmen des Vorstellungsgesprächs] zeigten Sie mir die Halle.',
    '[Im Zuge meiner Neuorientierung] suche ich eine Stelle im Gartenbau.',
  ],
  misses: [
    'Im Gespräch zeigten Sie mir die Fräse. Im Zuge nach Köln las ich Ihre Broschüre.',
    'Die Bewerbung als Busfahrer liegt Ihnen vor. Der Rahmen des Bildes ist aus Eiche.',
    'Das Praktikum im Labor war mein Einstieg. Im Rahmen des Projekts entstanden zwei Brücken.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
