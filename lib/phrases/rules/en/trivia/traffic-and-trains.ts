import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/traffic-and-trains',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(stuck|caught|held up|delayed) ..3 (behind|traffic|jam|train|rain~|station)',
    '(my|the|our) ..1 (train|bus|flight|taxi|car) ..4 (late|delayed|cancel~|broke down|full|did not (come|start))',
    '(nearly|almost) (missed|did not make) ..1 [bus|train|it]|missed (my|the) (train|bus|flight)',
    'traffic ..4 (was|is) ..3 (<bad>|heavy)|wrong (train|bus)',
    '(because of|due to|thanks to|despite) ..2 traffic',
  ],
  unless: ['(customers|deliver*)'],
  reason: {
    en: 'The trouble on the way stays in mind longer than your point; begin with the interview itself.',
    de: 'Der Ärger unterwegs bleibt länger hängen als Ihr Anliegen; beginnen Sie mit dem Gespräch selbst.',
  },
  advice: {
    en: 'Leave the journey out; thank for the talk.',
    de: 'Lassen Sie den Weg weg; danken Sie für das Gespräch.',
  },
  replacements: [],
  hits: [
    'After the interview I was [stuck in heavy traffic].',
    'On the way to the interview [my train was forty minutes late].',
    'I [almost missed the bus] after our interview.',
    'The [traffic was awful], but the interview was worth it.',
    'I came to the interview by the [wrong bus].',
    '[The bus was full] on my way to the interview.',
    'I [nearly did not make it], the ferry was full.',
  ],
  misses: [
    'The traffic data in your product was a topic of the interview.',
    'In this role I kept the trains on time.',
    'I trained new drivers in my last job.',
    'The flight school has a job opening.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
