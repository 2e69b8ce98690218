import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/bezugnehmend',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: '<<<referring> unser [_] $1(<talk>)>>', replacements: ['nach unserem $1'] },
    { match: '<<<referring> $1(<your> (<advert>|<mail>))>>', replacements: ['auf $1'] },
    { match: '<<<referring>>>', replacements: ['mit Blick auf'] },
    '(nehme|nehmen) [ich|wir] [_] bezug auf',
    'beziehe [ich] mich [_] auf (<your>|unser)',
    { match: '<<in bezug auf unser [_] $1(<talk>)>>', replacements: ['nach unserem $1'] },
    { match: '<<in bezug auf $1(<your> (<advert>|schreiben))>>', replacements: ['auf $1'] },
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Das klingt nach Aktenzeichen und schafft Abstand, noch bevor Sie etwas gesagt haben.',
    en: 'It sounds like a file number and creates distance before you have said anything.',
  },
  advice: {
    de: 'Nennen Sie Tag und Thema in einem gewöhnlichen Satz.',
    en: 'Name day and topic in an ordinary sentence.',
  },
  replacements: [],
  hits: [
    '[Bezugnehmend auf unser Telefonat] sende ich das Zeugnis.',
    '[Unter Bezugnahme auf Ihre Mail] melde ich mich noch einmal.',
    '[Mit Bezug auf unser gestriges Gespräch] sende ich die Skizze.',
    '[Bezug nehmend auf] die gestrige Probearbeit melde ich mich.',
    '[Bezugnehmend auf Ihr Stellenangebot] bewerbe ich mich als Dreher.',
    'Ich [nehme Bezug auf] die Probeschicht vom Montag.',
    'Ich [beziehe mich auf Ihre] Stellenanzeige.',
    '[In Bezug auf Ihr Schreiben] melde ich mich.',
  ],
  misses: [
    'In Bezug auf Farben bin ich eigen.',
    'Der Bezug der Stühle hat mir gefallen.',
    'Nach unserem Telefonat am Montag sende ich Ihnen das Zeugnis.',
    'Die Zahlen beziehen sich auf das Vorjahr.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
