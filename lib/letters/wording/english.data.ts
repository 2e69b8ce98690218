import type { Wording } from './wording';

/** `[last-name terms|first-name terms]`. `{role}` is "the … role". */
export const ENGLISH: Wording = {
  thankYou: {
    subject: ['Thank you for our conversation{when}', 'Our conversation{when}', 'Thank you: our interview{when}'],
    opening: [
      'Thank you for our conversation{when} and for the chance to interview for {role}.',
      'Thank you for talking to me about {role}{when}, and for the chance to learn more about the work.',
      '{on} we talked about {role}. Thank you for the interview and for the chance to introduce myself.',
      'Thank you for the interview{when}. I was glad of the chance to learn more about {role}.',
      'Since our interview{when} I have been thinking about {role}. Thank you for the conversation and for giving me the chance to apply.',
      'Our conversation{when} gave me the chance to hear more about {role}, and I want to thank you for both.',
    ],
    openingLate: [
      'A few days have passed since our conversation{when}, and I still want to thank you for it and for the chance to interview for {role}.',
      'With a little distance from our interview{when}, I want to thank you for the conversation and for the chance to learn more about {role}.',
      'In the days since our interview{when} I have thought about {role} more than once. Thank you for the conversation and for the chance to introduce myself.',
      'Our conversation{when} was a while ago now. My thanks for it and for the chance to apply for {role} are as fresh as on the day.',
    ],
    wishWithReason: [
      'That is one reason why I want this job even more now than before we talked.',
      "Because of that, [I would|I'd] like to work{at} even more than before the interview.",
      'My wish to work{at} has grown since we met, not least because of that.',
      'For that reason, {role} matters to me more now than it did before we spoke.',
      'That is why I can say more clearly than before the interview: I want to do this work.',
      "This is also why [I would|I'd] now be even happier to take on the job than before.",
    ],
    wish: [
      'I want the job even more now than before we talked.',
      "[I would|I'd] like to work{at} even more than before the interview.",
      'My wish to work{at} has grown since we met.',
      "[I would|I'd] be glad to take on the job, now more than before the interview.",
    ],
    secondInterview: [
      "If a second conversation makes sense to you, [I would|I'd] be glad of a short note.",
      "[I would|I'd] be happy to come back for a second interview; a line in reply is all it takes.",
      'A second interview would be welcome. Just write and tell me what the next step looks like on your side.',
      "[I would|I'd] gladly talk a second time. If you would like that too, tell me when it suits you.",
      'There is more I could tell you in a second interview, so drop me a line if that is of interest.',
      "[I would|I'd] be pleased to meet a second time. A short word on how things continue would help me plan.",
    ],
  },
  stayed: {
    clause: [
      'What has stayed with me most is {f}.',
      'The thing I remember best is {f}.',
      'What I took away above all is {f}.',
      'What I have been turning over since is {f}.',
    ],
    subject: ['I keep thinking about {f}.'],
    object: [
      'I keep thinking about {f}.',
      'What has stayed with me most is {f}.',
      'I remember {f} especially well.',
      'Since then I have often thought of {f}.',
    ],
    any: [
      'One thing has stayed with me: {f}.',
      'At the top of my notes I wrote: {f}.',
      'This is what I took away above all: {f}.',
      'One point has been on my mind since: {f}.',
    ],
    sentence: [
      'One thing has stayed with me: {f}',
      'One point in particular has been on my mind since: {f}',
      'This is what I remember best: {f}',
      'What I took away above all is this: {f}',
    ],
    moreClause: ['I also remember {f}.', 'I also made a note of {f}.'],
    moreAny: ['I also wrote down: {f}.', 'And another thing: {f}.', 'Next to it in my notes: {f}.'],
  },
  impressed: {
    clause: [
      'What I liked is {f}.',
      'What impressed me is {f}.',
      'What speaks to me is {f}.',
      'A real strength, to my mind, is {f}.',
    ],
    subject: ['I liked {f}.'],
    object: [
      'I was impressed by {f}.',
      'I particularly liked {f}.',
      'What drew me in was {f}.',
      'What won me over was {f}.',
    ],
    any: [
      'This is what impressed me: {f}.',
      'Something I liked about the company: {f}.',
      'What won me over: {f}.',
      'This speaks to me: {f}.',
    ],
    sentence: [
      'This is what impressed me: {f}',
      'Something I liked about the company: {f}',
      'One thing won me over in particular: {f}',
      'This speaks to me: {f}',
    ],
    moreClause: ['I also like {f}.', 'Just as good, to my mind, is {f}.'],
    moreAny: ['And also: {f}.', 'I liked this too: {f}.', 'This speaks to me as well: {f}.'],
  },
  repair: {
    clause: [
      "[I would|I'd] like to add {f}.",
      'To complete one of my answers, let me explain {f}.',
      'One of my answers deserves an addition, namely {f}.',
    ],
    infinitive: [
      "[I would|I'd] also like to {f}.",
      "To complete the picture, [I would|I'd] like to {f}.",
      'There is one thing left to add, so let me {f}.',
    ],
    sentence: [
      'Let me add one thing to our conversation: {f}',
      'One of my answers can do with an addition: {f}',
      'After we talked, something else came to mind: {f}',
      'There is one thing I left unsaid: {f}',
    ],
    any: [
      'On this point I am happy to say more: {f}.',
      'There is one point I could take further: {f}.',
      'Since then I have gathered more on this: {f}.',
    ],
  },
  questions: {
    one: [
      'One question is still open for me: {f}',
      'I have one question left: {f}',
      'One question came up as I thought it over: {f}',
      "There is one thing [I would|I'd] still like to ask: {f}",
    ],
    two: [
      'Two questions are still open for me: {f}',
      'I have two questions left: {f}',
      'Two questions came up as I thought it over: {f}',
    ],
    indirect: ['Could you tell me {f}?', 'May I also ask {f}?', 'Can you say a little about {f}?'],
    moreIndirect: ['And do you know {f}?', 'And may I ask {f}?'],
    moreDirect: ['And a second question: {f}', 'There is a second question too: {f}'],
    topic: [
      "There is one topic [I would|I'd] like to hear more about: {f}. What can you tell me about it?",
      'We only touched on one topic: {f}. How do you handle it?',
      'One more topic interests me: {f}. How does it work on your side?',
    ],
    topics: [
      "There are two topics [I would|I'd] like to hear more about: {f}. What can you tell me about them?",
      'Two more topics interest me: {f}. How do you handle them?',
    ],
  },
  status: {
    subject: ['Our interview{when}: what comes next?', 'A question about {role}', 'Where things stand with {role}'],
    opening: [
      '{on} we talked about {role}, and I have good memories of the conversation.',
      'This is about our interview{when} for {role}.',
      'Our conversation{when} about {role} is still very much on my mind.',
      'Since our interview{when} I have been curious how things will continue with {role}.',
    ],
    openingAgain: [
      'I am coming back to our interview{when} for {role}.',
      'This is my second question about {role}, which we discussed{when}.',
      'I am still interested in {role}, so I am asking a second time about our interview{when}.',
    ],
    interest: [
      "[I would|I'd] still be glad to take on the job.",
      'My interest has not changed.',
      'I still want to work{at}, as I said when we spoke.',
      'The work still appeals to me as much as it did then.',
    ],
    promised: [
      'You had mentioned {promised} for an answer; plans do shift at times.',
      'In our conversation {promised} came up as a date; perhaps the schedule has moved.',
    ],
    question: [
      'Where do things stand, and what is the next step?',
      'Could you tell me how the process continues?',
      'What does the timeline look like from here?',
      'How will things continue on your side?',
    ],
    questionAgain: [
      'Where do things stand on your side?',
      'Could you tell me anything about the timeline?',
      'Is there a rough schedule that I can plan with?',
    ],
    release: [
      'If it takes a little longer, that is fine with me.',
      'A rough idea of the timing already helps.',
      'If plans have moved, that is no problem; one line about it is enough.',
      'If there is a document you still need from me, I will gladly send it.',
    ],
    releaseAgain: [
      'There is no rush; a line whenever it suits you is enough.',
      'I am happy to leave the timing to you.',
      'If the selection is still going on, that is fine with me.',
    ],
  },
  feedback: {
    subject: ['A request after our interview{when}', 'Your advice on my interview', 'One last question about {role}'],
    opening: [
      'Thank you for your message about {role}. I accept the decision.',
      'I have read that {role} went to someone else, and I accept that. Thank you for telling me and for our conversation{when}.',
      'Thank you for letting me know about {role}. Our interview{when} was worth it to me all the same.',
    ],
    request: [
      'I want to learn for my next interviews: what one piece of advice would you give me?',
      'What, in your view, should I work on before my next interview?',
      'What would you advise me for future applications, in my skills or in the way I came across?',
    ],
    phone: [
      'Five minutes on the phone are enough, at a time that suits you.',
      'It may be easiest on the phone, and I will fit in with your day.',
      'If a short call is easier for you than an email, I will gladly call.',
    ],
    thanks: ['Even a single hint helps.', 'One sentence would already help me.', 'Any pointer is welcome.'],
  },
  stayInTouch: {
    subject: ['After our interview{when}', 'Still interested: {role}', 'Staying in touch'],
    opening: [
      'Although {role} went to someone else, I like to think back to our conversation{when}.',
      'I remember our conversation{when} about {role} well, even though the choice fell on someone else.',
      '{on} we talked about {role}, which then went to someone else. The conversation is still with me.',
    ],
    interest: [
      'I still want to work{at}, should it work out one day.',
      'My interest in working{at} has stayed.',
      'I can still see myself working{at}, and gladly.',
    ],
    invitation: [
      "If a similar role comes up, [I would|I'd] be glad of a short note.",
      'Should something like it come up again, one line is enough and I will be in touch.',
      "If a role like this opens up again, [I would|I'd] gladly apply a second time; a short hint is enough.",
    ],
  },
};
