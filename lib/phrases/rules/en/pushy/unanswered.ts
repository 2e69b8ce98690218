import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/unanswered',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    'my ..4 <my message> ..4 (ignored|unanswered|not ..1 answered)',
    'unanswered <my message>',
    '(you|your _) ..2 (ignor*|ghost~)',
    '(you|u) ..1 <not> ..2 (reply~|answer~|respond~|return~|got back|react~|called)',
    '<nobody> ..8 <answering>',
    'you (would|could|might) have ..2 <answering>',
    'too busy to (answer|reply|call)',
    '(should|would|hoping to) have <heard> ..3 (by now|already|from you|back|last)',
  ],
  unless: ['(if you have|in case|unless|when) _', '(not|nobody|must) ..1 (have to|need~|required|not answer|ignor*)'],
  unlessInClause: ['<customers>', '(ticket~|machine|right)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Being told that they ignored you makes the reader defend themselves instead of answering.',
    de: 'Wer hört, er habe jemanden ignoriert, verteidigt sich, statt zu antworten.',
  },
  advice: {
    en: 'Mention the earlier mail by date and topic only, then ask again or call.',
    de: 'Erwähnen Sie die frühere Mail nur mit Datum und Thema und fragen Sie noch einmal oder rufen Sie an.',
  },
  replacements: [],
  hits: [
    '[My last two emails have been ignored] since the interview.',
    "[You didn't respond] to my question about the role.",
    '[You never replied] to my application.',
    '[Nobody bothered to call] after the interview.',
    'This is about my [unanswered application].',
    'I [should have heard from you] about the job.',
  ],
  misses: [
    'If you have not answered my application yet, that is no problem.',
    'In my job I sort unread letters.',
    'You did not have to reply so quickly about the role.',
    'You must not answer today.',
  ],
  source: 'R20; reproachful reminders',
};
