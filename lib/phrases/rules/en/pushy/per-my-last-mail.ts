import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/per-my-last-mail',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(as per|per|as stated in|as mentioned in|as written in|referring to|refer to|see|reread) my (last|previous|earlier|prior|first|other|two|three) (e-mail|email|mail|message|note|emails|e-mails|mails|messages)',
    'as I (already|have already|had already|previously|clearly|repeatedly) (said|wrote|told|mentioned|explained|stated|asked|written)',
    'as (already|previously|clearly|repeatedly) (said|stated|mentioned|explained|communicated|requested|asked) ',
    '(not sure|unsure|do not know|wondering|checking|check) (if|whether) you (saw|got|received|missed|read|have seen|have read|have received|ever saw|ever got) my ..2 (e-mail|email|mail|message|note|application|letter|emails|messages)',
    'in case you (missed|overlooked|forgot|have missed|did not see) (it|my|this|the)',
    '(did|have) you (get|see|receive|read|seen|received|got|gotten|read|forget|forgotten|ignore) my ..3 (e-mail|email|mail|message|note|messages|emails|mails)',
    'my ..3 (e-mail|email|mail|message|emails|mails|messages) (was|were|has been|have been|went|remained|remains|is being) (ignored|unanswered|not answered|never answered)',
  ],
  reason: {
    en: 'Reminding the reader of a mail they left unanswered is among the most disliked phrases; name topic and date lightly and ask again.',
    de: 'Der Verweis auf eine unbeantwortete Mail gehört zu den unbeliebtesten Wendungen; nennen Sie kurz Thema und Datum und fragen Sie neu.',
  },
  replacements: [],
  hits: [
    '[As per my last email], I am available on Monday.',
    'I am [not sure if you saw my message].',
    '[Did you get my last e-mail]?',
    '[As I already wrote], I am very interested.',
  ],
  misses: [
    'In my last job I wrote many e-mails.',
    'My last message was about the start date; here is the document.',
    'As I said in the interview, I enjoy teaching.',
  ],
  source: 'R20; survey answers on the most hated mail phrases',
};
