import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/enttaeuscht',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(ich bin|bin ich|wir sind|war ich|ich war) [wirklich|ehrlich|leider|doch|schon] [gesagt] [sehr|etwas|ziemlich|bitter|schwer|tief|zutiefst|masslos] (enttäuscht|verärgert|irritiert|befremdet|empört) ..8, (absage|entscheidung|antwort|rückmeldung|nachricht|abgelehnt|auswahl|gemeldet|gehört|hören|einladung|vorgehen)',
    '(meine|grosse|tiefe) ..1 (enttäuschung|verärgerung) ..3 (verbergen|verhehlen|ausdrücken|verschweigen|mitteilen)',
    '(es ist|das ist|ist es) ..2 (unverständlich|unverschämt|inakzeptabel|schwach|traurig|unhöflich|respektlos|ein armutszeugnis) ..2 , (dass|wie|wenn)',
    '(ich kann|kann ich) ..1 <your> ..1 (entscheidung|absage|ablehnung|auswahl|wahl) ..2 nicht (nachvollziehen|verstehen|begreifen)',
    '(ich kann|kann ich) ..2 nicht (nachvollziehen|verstehen|begreifen) , (warum|wieso|weshalb) ..1 (sie|ihr|ich)',
    '(für mich|mir) [ist|völlig|absolut|es] ..3 (unverständlich|unbegreiflich|nicht nachvollziehbar|schleierhaft)',
    '(zum letzten mal|ein letztes mal|letztmalig|zum wiederholten mal~|zum dritten mal)',
  ],
  unless: ['<purchase>', '(gesehen|gewonnen)'],
  reason: {
    de: 'Ein Vorwurf lässt den Leser sich rechtfertigen statt antworten, und er bleibt vor allem als Vorwurf in Erinnerung.',
    en: 'A reproach makes the reader justify themselves instead of answering, and that is what they will remember.',
  },
  replacements: [],
  hits: [
    '[Ich bin sehr enttäuscht, von Ihnen nichts zu hören].',
    '[Ich kann Ihre Absage nicht nachvollziehen].',
    'Ich frage [zum letzten Mal] nach.',
    '[Mir ist unverständlich], warum Sie sich nicht melden.',
  ],
  misses: [
    'Vom Kuchen war niemand enttäuscht.',
    'Ich verstehe, dass die Wahl nicht leicht war.',
    'Danke, dass Sie mir die Absage so offen erklärt haben.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Vorwurf, Absage)',
};
