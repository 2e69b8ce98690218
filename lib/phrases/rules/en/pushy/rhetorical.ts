import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/rhetorical',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '<did> (you people|<nobody>|anyone|anybody) ..2 (read~|answer|care|there|your|work)',
    '(is it|not be|how) ..3 (hard|difficult) ..1 to (reply|answer|respond|write|call|decide|send|tell)',
    'how (hard can|can it be)',
    'is (this|that) (how|the way) you',
    '<did> (you|anyone|anybody) even',
    'what (else|more) ..4 (want|take|takes|expect|have to do)',
    'what are you waiting',
    '(anyone|anybody) there',
    '(can|could|will|would|is) (anyone|anybody|someone|somebody) ..3 (reply|respond|answer|get back|call me|tell me (what is|if|whether))',
    'what is (happening|going on) (with my|$)',
    '(do you|way to) treat ..2 (applicants|candidates|people)',
  ],
  unless: ['what (more|else) ..2 I (do|bring|need) (for|to|before)'],
  elsewhere: 'nothing',
  reason: {
    en: 'A question that wants no answer is a reproach in disguise.',
    de: 'Eine Frage, die keine Antwort will, ist ein verkleideter Vorwurf.',
  },
  advice: {
    en: 'Ask only what you would like to know: how things stand and what comes next.',
    de: 'Fragen Sie nur, was Sie wissen möchten: wie es steht und was als Nächstes kommt.',
  },
  replacements: [],
  hits: [
    '[Is it really so hard to reply] to an applicant?',
    '[Is this how you] treat people after an interview?',
    '[Do you even] read the applications?',
    '[What are you waiting] for? I am right for the job.',
    '[How hard can] it be to fill a vacancy?',
    '[What more do you want] from an applicant?',
    '[Is anyone reading] this?',
  ],
  misses: [
    'What else should I bring to the interview?',
    'Is it hard to find the office for the interview?',
    'How difficult is it to park near the job?',
  ],
  source: 'R20; rhetorical questions',
};
