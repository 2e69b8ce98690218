import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/writing-to-express',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '[I|we] [am|are] [just] (writing|contacting you|reaching out|emailing|e-mailing) [to you] [today] [in order] to (express|apply|enquire|inquire|submit|present|convey|introduce|put forward|reiterate)',
    'I [would like|want|wish] to express my [<adverb>|strong|keen|sincere|great|deep|genuine|utmost|continued] [and (strong|keen|sincere|genuine)] interest (in|for)',
    '(please|kindly) accept (this|my|the) [cover|following|attached|enclosed] (letter|e-mail|email|application|resume|cv|message) (as|for|in|regarding|of)',
    '(I|this) [hereby] (hereby|herewith) (apply|submit|express|present)',
    'I am [very|highly|keenly|extremely] interested in applying',
    'with (great|much|keen|a lot of|considerable|utmost) (interest|enthusiasm|excitement) [that] I',
  ],
  reason: {
    en: 'Announcing what you are about to write costs the first sentence; just say it, in your own words.',
    de: 'Wer ankündigt, was er schreiben wird, verschenkt den ersten Satz; sagen Sie es gleich, mit eigenen Worten.',
  },
  replacements: [],
  hits: [
    '[I am writing to express] my interest.',
    '[Please accept this letter as] my application.',
    "[I'm writing to you today to apply] for the post.",
  ],
  misses: [
    'I enjoy writing to explain hard things.',
    'She wrote to express her thanks.',
    'I am writing code every day.',
  ],
  source: 'R13 and R14; announcing openings',
};
