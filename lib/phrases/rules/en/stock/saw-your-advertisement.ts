import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/saw-your-advertisement',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match: '<<came across>> (your|the|this|a) ..5 (<advert>|post|position|role|job|<chance>)',
      replacements: ['saw'],
    },
    '(in (response|reply|answer)|with reference) to (your|the|this) ..4 <advert>',
    '(<thrilled>|pleased|happy|glad) to (see|come across|find|read) ..1 (your|the|this) ..4 <advert>',
    '(knew|felt) [<adverb>|immediately] [that] I (had|wanted|needed) to apply',
    '(your|the) ..3 (<advert>|company|firm) (caught|drew|pique*|spark*) my (eye|attention|interest)',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Where you found the advert interests few; the place is better used for why you answer it.',
    de: 'Wo Sie die Anzeige fanden, interessiert kaum; der Platz gehört dem Grund, warum Sie schreiben.',
  },
  advice: {
    en: 'Name the role in half a clause and go on with your reason.',
    de: 'Nennen Sie die Stelle in einem Halbsatz und fahren Sie mit Ihrem Grund fort.',
  },
  replacements: [],
  hits: [
    'When I saw the ad I [knew I had to apply].',
    'I [came across] your job posting on LinkedIn.',
    'I apply [in response to your recent advertisement] for a lifeguard; the role suits me.',
    'I apply [with reference to your advert] for a clerk in the Gazette; the role suits me.',
    'I was [excited to see your opening] for a park ranger.',
    '[Your job posting caught my eye] on Tuesday.',
  ],
  misses: [
    'The position was explained well in your advertisement.',
    'We came across a stray dog on the way to the interview.',
    'In response to your question in the interview, I speak Dutch.',
    'My job was to write the advertisement.',
  ],
  source: 'R13; application-letter formulas, a matter of taste',
};
