import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/yes-or-no',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(tell me (honestly|straight|the truth)|be honest with me)',
    '(<whether>|do) I [still] (have|stand) <some> chance',
    '(just|simply|clear|simple|straight|quick|want|need|me) ..2 (yes or ..1 no|straight answer|clear answer)',
    {
      match: '<did> I (get|got|have) (it|<this job>) [<about it>]',
      replacements: ['could you tell me how things stand'],
    },
    { match: '<ask if> ..1 << <whether> I (got|have) <this job> >>', replacements: ['how things stand'] },
    { match: 'am I (hired|in or out|the one)', replacements: ['could you tell me how things stand'] },
    '(are|do|will) you ..3 (<hire>|want) me (or|yet|for|$)',
    'going to tell me',
    '(just|simply) (say|tell me) <whether>',
  ],
  unless: ['yes or no question~', 'or not to'],
  elsewhere: 'mild',
  reason: {
    en: 'Asking for a plain yes or no corners the reader, and a cornered reader says no.',
    de: 'Wer ein klares Ja oder Nein verlangt, treibt in die Enge, und dort fällt die Antwort meist Nein aus.',
  },
  advice: {
    en: 'Ask for the state of the process; it can be answered at any time.',
    de: 'Fragen Sie nach dem Stand des Verfahrens; darauf lässt sich jederzeit antworten.',
  },
  replacements: [],
  hits: [
    '[Did I get the job] at the library?',
    'After the interview I [just want a yes or no].',
    'Please tell me [whether I got the position].',
    '[Are you going to hire me or] not, now that the interview is over?',
    '[Am I hired] for the position?',
  ],
  misses: [
    'The interview had many yes or no questions.',
    'I got the position at the library in 2019 and stayed for six years.',
    'Did I get the address of the interview right?',
    'Please tell me whether I need a pass for the job fair.',
  ],
  source: "R17, don't push the interviewer to decide",
};
