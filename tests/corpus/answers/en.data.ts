import type { LabelledAnswer } from './labelled-answer';

/** Written and labelled before the cues were tuned on every second one; the others have never been looked at for that. */
export const ENGLISH_ANSWERS: LabelledAnswer[] = [
  {
    id: 'en-01',
    kind: 'invitation',
    appointment: '2026-12-03 14:00',
    subject: 'Interview – Marketing Coordinator',
    text: `Dear Ms Whitfield,

Thank you for applying for the role of Marketing Coordinator at Larch & Finch. We were pleased with your application and would like to invite you to an interview at our Leeds office.

Would Thursday 3 December at 2pm suit you? You would be meeting Dr Helen Marsh and Tom Okafor.

Please let us know by Monday.

Kind regards,
Priya Nair
HR Officer`,
  },
  {
    id: 'en-02',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Your application',
    text: `Dear Candidate,

Thank you for your interest in Brightwater Systems. We received a large number of applications for this position, and after careful review we have decided to move forward with other candidates whose experience more closely matches our needs.

We will keep your resume on file and encourage you to apply for future openings.

Best of luck in your job search,
Talent Acquisition`,
  },
  {
    id: 'en-03',
    kind: 'holding',
    promisedBy: '2026-12-10',
    subject: 'Next steps',
    text: `Hi Daniel,

Great meeting you on Tuesday. We still have a couple of people to see, so bear with us. You'll hear from me within the next two weeks either way.

Cheers,
Ros`,
  },
  {
    id: 'en-04',
    kind: 'offer',
    subject: 'Some good news!',
    text: `Hi Amelia,

I'm thrilled to tell you that everyone you met was a yes. We'd love for you to join us as Senior Analyst, starting in January.

The formal offer letter is attached; take your time and call me with any questions.

Best,
Marcus`,
  },
  {
    id: 'en-05',
    kind: 'other',
    subject: 'Automatic reply: Thank you for your time',
    text: `Thank you for your email. I am out of the office until Monday 30 November with limited access to email. For anything urgent please contact reception.

Regards,
Ian`,
  },
  {
    id: 'en-06',
    kind: 'holding',
    subject: 'Application received',
    text: `Dear Sarah,

We have received your application for Warehouse Supervisor. Our hiring team is reviewing all submissions and will contact you if your qualifications match our requirements.

Please do not reply to this message.

Northgate Careers`,
  },
  {
    id: 'en-07',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Following up on Friday',
    text: `Dear Oliver,

I wanted to write to you myself. All three of us enjoyed talking with you on Friday, and your walkthrough of the billing migration was the best we saw.

In the end it came down to you and one other person, and she has run a support team before, which we need from day one. So I'm sorry to say we won't be making you an offer.

I'm happy to talk it through on the phone if that would help.

All the best,
Grace`,
  },
  {
    id: 'en-08',
    kind: 'invitation',
    subject: 'Quick chat?',
    text: `Hey Noor,

Loved your portfolio. Would you be up for a 30 minute call so I can tell you more about what we're building? Grab any slot here: https://book.example/sam

Sam`,
  },
  {
    id: 'en-09',
    kind: 'other',
    subject: 'Documents needed',
    text: `Dear Mr Patel,

To continue processing your application we still need two references and a copy of your right to work document. Please upload them in the portal by 2 December.

Regards,
Onboarding Desk`,
  },
  {
    id: 'en-10',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Update on your application to Kestrel Bank',
    text: `Dear Jordan,

Thank you for taking the time to interview with us. The standard of applicants was very high and, unfortunately, you have not been
successful on this occasion.

Owing to the volume of applications we are unable to provide individual feedback.

We wish you every success in your future career.

Kestrel Bank Recruitment`,
  },
  {
    id: 'en-11',
    kind: 'invitation',
    appointment: '2026-12-01 10:30',
    subject: 'Second round',
    text: `Hi Chloe,

The team really liked you and we'd like to bring you back for a second conversation, this time with our CTO, Mei Tanaka. Are you available on Tuesday, December 1 at 10:30 AM? It'll be over Zoom.

Thanks,
Brandon`,
  },
  {
    id: 'en-12',
    kind: 'holding',
    promisedBy: '2026-12-04',
    subject: 'RE: Checking in',
    text: `Dear Hannah,

Thanks for checking in. We haven't made a decision yet, as the hiring manager has been travelling. You are still very much under consideration, and I expect to have news by the end of next week.

Kind regards,
Louise

On Tue, Nov 24, 2026 at 9:12 AM Hannah Frost wrote:
> Hi Louise, unfortunately I have not heard back. Did you decide to go with another candidate?`,
  },
  {
    id: 'en-13',
    kind: 'offer',
    subject: 'Offer of employment – Maintenance Engineer',
    text: `Dear Mr Doyle,

Following your recent interview, we are pleased to offer you the position of Maintenance Engineer at a salary of £41,000 per annum. This offer is subject to satisfactory references.

Please confirm your acceptance in writing by 8 December.

Yours sincerely,
Fiona Grant
Head of People`,
  },
  {
    id: 'en-14',
    kind: 'other',
    subject: '9 new jobs for "data analyst" in Bristol',
    text: `Here are the latest jobs matching your saved search:

Data Analyst – Harbour Health
Reporting Analyst – Quayside
Insight Analyst – Tidal

See all jobs
Unsubscribe from this alert`,
  },
  {
    id: 'en-15',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Thank you for interviewing',
    text: `Dear Ms Alvarez,

It was a pleasure to meet you and learn about your background. This was a very difficult decision, but we have chosen another candidate for the position.

We appreciate your interest and wish you all the best in your search.

Sincerely,
Human Resources`,
  },
  {
    id: 'en-16',
    kind: 'invitation',
    appointment: '2026-11-30 09:00',
    subject: 'Need to reschedule',
    text: `Hi Ben,

So sorry, something has come up tomorrow and I need to move our call. Could you do Monday at 9am instead?

Apologies again,
Kate`,
  },
  {
    id: 'en-17',
    kind: 'other',
    subject: 'Interview cancelled',
    text: `Dear Mr Lane,

Unfortunately we have to cancel your interview on Monday 30 November because of illness. Please accept our apologies for the short notice.

Regards,
Executive Office`,
  },
  {
    id: 'en-18',
    kind: 'holding',
    subject: 'Keeping you posted',
    text: `Hi Isla,

Just so you don't think we've forgotten you: budget sign-off for the role is stuck with finance. As soon as I know more I'll give you a ring. Thanks for being patient.

Greg`,
  },
  {
    id: 'en-19',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Our conversation',
    text: `Dear Margaret,

I have thought a good deal about our conversation, particularly your story about rebuilding the volunteer rota from scratch. It makes this harder to write: we can't offer you the post. An internal colleague applied late, and the trustees felt that her knowledge of our branches tipped it.

There may be something on the events side in spring, and yours was the first name I thought of.

Warmly,
Edward`,
  },
  {
    id: 'en-20',
    kind: 'offer',
    subject: 'You got it',
    text: `Hi Zane,

Short and sweet: the job is yours if you want it. Contract will be with you tomorrow by DocuSign. We were thinking January 15 for day one.

Welcome to the crew!
Lou`,
  },
  {
    id: 'en-21',
    kind: 'invitation',
    appointment: '2026-12-09',
    subject: 'Trial shift',
    text: `Hello Maria,

Thanks for the chat on the phone. We'd like you to come in for a trial shift in the kitchen on Wednesday 9th December. Whites are provided.

The Anchor Hotel`,
  },
  {
    id: 'en-22',
    kind: 'other',
    subject: 'How did we do?',
    text: `Hello,

You recently interviewed with us. We'd be grateful if you could complete this three-minute survey about your candidate experience. Your answers are anonymous and have no bearing on the outcome.

Employer Brand Team`,
  },
  {
    id: 'en-23',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Graduate Scheme 2027',
    text: `Hi there,

Thanks for applying to our Graduate Scheme. Sadly, it's a no this time: all places for 2027 have now been filled.

Don't be discouraged, and do try again next autumn!

Early Careers`,
  },
  {
    id: 'en-24',
    kind: 'holding',
    promisedBy: '2026-12-04',
    subject: 'We have your application',
    text: `Dear Mr Demirci,

Your application reached us safely. We are going through all of them now and will let you know no later than December 4 whether we can invite you to an interview.

Best regards,
People Office`,
  },
  {
    id: 'en-25',
    kind: 'invitation',
    appointment: '2026-12-02 11:00',
    subject: 'Confirmation of your interview',
    text: `Dear Ms Keller,

This is to confirm your interview:

Date: Wednesday, December 2, 2026
Time: 11:00 - 12:00
Location: Building C, Room 204
Panel: Prof. James Albright, Ms Iris Thorne

We look forward to meeting you.

Lakeside University Hospital`,
  },
  {
    id: 'en-26',
    kind: 'rejection',
    manner: 'stock',
    subject: 're: job',
    text: `hi, position has been filled already. thanks for getting in touch tho

dave`,
  },
  {
    id: 'en-27',
    kind: 'other',
    subject: 'Re: Thank you',
    text: `Dear Ruth,

What a kind note, thank you! We enjoyed the afternoon too.

Have a lovely weekend,
Karen`,
  },
  {
    id: 'en-28',
    kind: 'invitation',
    subject: 'Your application – Nursery Practitioner',
    text: `Dear Miss Mercer,

We were delighted to get your application and would love to show you around the nursery. When might you be free next week? Mornings are easiest for us.

Best wishes,
Ellie Jones, Manager`,
  },
  {
    id: 'en-29',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Committee decision',
    text: `Dear Dr Falk,

I would rather you heard this from me than from the portal. Yesterday the committee voted three to two for the other finalist. Your proposal for the collection impressed all of us; what the majority missed was a record of raising outside funding.

If you would like to discuss it, you have my direct line.

Yours,
Professor Una Hagan`,
  },
  {
    id: 'en-30',
    kind: 'offer',
    subject: 'Contract',
    text: `Dear Ms Sanders,

As discussed on the phone, please find attached two copies of your contract of employment. Kindly return one signed copy by December 11.

We look forward to working with you.

HR Administration`,
  },
  {
    id: 'en-31',
    kind: 'holding',
    promisedBy: '2026-11-30',
    subject: 'Re: any news?',
    text: `Hi Soph,

Sorry, it has been mad here. We won't quite get there this week, but you'll have an answer by the end of the month, promise.

Alex`,
  },
  {
    id: 'en-32',
    kind: 'other',
    subject: 'Travel expenses',
    text: `Dear Mr Everly,

To claim back the cost of travelling to your interview on 19 November, please fill in the attached form and send it to us with your receipts.

Accounts`,
  },
  {
    id: 'en-33',
    kind: 'rejection',
    manner: 'stock',
    subject: 'An update from Flintware',
    text: `Hey Marlene,

Thank you so much for taking the time to apply to Flintware! 🙏

We took a close look at your profile, and we've decided not to progress your application any further right now. That's no reflection on your talent!

Fingers crossed for the rest of your search,
Your People Team`,
  },
  {
    id: 'en-34',
    kind: 'invitation',
    appointment: '2026-11-27 15:00',
    subject: 'Phone call',
    text: `Dear Mr Pole,

Before we go further I'd like to have a brief word by phone. If that's all right I'll ring you tomorrow at 3pm on the number in your CV.

Regards,
Anya Stone
Recruitment Partner`,
  },
  {
    id: 'en-35',
    kind: 'holding',
    subject: 'Your speculative application',
    text: `Dear Ms Wayland,

Thank you for thinking of us. We have passed your details to the department heads. Should a suitable vacancy come up, we would be glad to invite you to meet us.

Human Resources`,
  },
  {
    id: 'en-36',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Field Sales Representative',
    text: `Dear Mr Voight,

I am writing about your application of 2 November. Owing to a reorganisation the vacancy has been withdrawn and we will not be recruiting for it. We are sorry for any inconvenience and thank you for your interest.

Meridian Components Ltd`,
  },
  {
    id: 'en-37',
    kind: 'invitation',
    appointment: '2026-12-08 13:30',
    subject: 'Fwd: Assessment day',
    text: `Hi Beth, see below, please put it in your diary. Heather (your agency)

---------- Forwarded message ---------
From: Resourcing <resourcing@example.com>
Date: Wed, 25 Nov 2026 at 16:02
Subject: Assessment day
To: Heather Lutz <heather@example.org>

Dear Heather,

We are happy to invite your candidate Beth Berger to our assessment day, which will be held on Tuesday 8 December from 1:30pm in York.

Regards,
K. Ryder`,
  },
  {
    id: 'en-38',
    kind: 'rejection',
    manner: 'personal',
    subject: 'your application',
    text: `Dear Jules,

I'll keep this short because I know you're waiting: it wasn't enough in the end, and I'm really sorry. Everyone loved your trial day, especially how you were with the little ones. But the trust insists on a finished qualification and won't make exceptions.

Please get in touch the minute you've got it!

Brid`,
  },
  {
    id: 'en-39',
    kind: 'other',
    subject: 'Question about your CV',
    text: `Dear Mr Simmons,

Reading your CV I noticed a gap between March and August 2023. Could you tell me briefly what you did in that time? A line by email is fine.

Regards,
Doris Angel`,
  },
  {
    id: 'en-40',
    kind: 'offer',
    subject: 'Apprenticeship',
    text: `Dear Emre,

Congratulations! You have been selected for the electrical apprenticeship. As you are under 18, please bring a parent along to sign the agreement.

We can't wait to have you with us!
Illerdale Utilities`,
  },
  {
    id: 'en-41',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Selection procedure 2026/114',
    text: `Dear Mrs Thiel,

Thank you for taking part in the selection procedure. I regret to inform you that you were not among the candidates recommended for appointment.

Information on how to appeal is attached.

County Council, HR`,
  },
  {
    id: 'en-42',
    kind: 'holding',
    promisedBy: '2026-12-11',
    subject: 'Status',
    text: `Dear Mr Young,

Our interviews are taking longer than planned. The board meets on December 9 and I will give you a definite answer by December 11.

Sincerely,
Renata Cowan`,
  },
  {
    id: 'en-43',
    kind: 'invitation',
    appointment: '2026-12-04 16:00',
    subject: 'Reminder: your interview on Friday',
    text: `Hi Nell,

This is a friendly reminder of your video interview with Daria Wolfe on Friday, December 4 at 4:00 PM GMT.
Join here: https://video.example/room/77

Talent Team`,
  },
  {
    id: 'en-44',
    kind: 'other',
    subject: 'Application withdrawn',
    text: `Dear Ms Peters,

We are sorry that you have withdrawn your application. We have made a note of it and will delete your data in due course.

All the best for the future,
People Operations`,
  },
  {
    id: 'en-45',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Re: Tuesday',
    text: `Hello Kerem,

I promised you an honest answer. Technically it all added up, and your take-home was the cleanest of the lot. But we felt you really want to lead a team, and that isn't something we can give you for the foreseeable future. So we've decided against going further.

I hope you don't mind me being frank.

Steve`,
  },
  {
    id: 'en-46',
    kind: 'invitation',
    appointment: '2026-12-07 09:00',
    subject: 'Next stage',
    text: `Dear Ms Black,

Well done, you're through to the next stage! It is a conversation with the department. We can offer:

a) 7 December, 9am
b) 8 December, 2pm
c) 10 December, 11am

Which of these would you prefer?

Lisa Hahn`,
  },
  {
    id: 'en-47',
    kind: 'holding',
    subject: 'Got it',
    text: `Hello Mr Amstutz,

Your documents have arrived safely, many thanks. We will be in touch shortly.

Alpina Insurance, HR`,
  },
  {
    id: 'en-48',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Outcome',
    text: `Dear Applicant,

We regret to advise that we shall not be taking your application further. Because of the number of applicants we cannot enter into correspondence.

Regards`,
  },
  {
    id: 'en-49',
    kind: 'other',
    subject: 'Career Notes #47',
    text: `Nailed the interview? Five tips for a follow-up that gets read, and why a rejection isn't the end. Plus: join our webinar on December 3 at 6pm on negotiating your salary.

You receive this newsletter because you signed up. Unsubscribe`,
  },
  {
    id: 'en-50',
    kind: 'holding',
    promisedBy: '2026-12-04',
    subject: 'Thanks!',
    text: `Hi Rob,

Thanks for coming in! We have one more person to see tomorrow and then we'll put our heads together. We'll let you know next week.

Everyone at Woodworks`,
  },
  {
    id: 'en-51',
    kind: 'offer',
    subject: 'Registered Nurse, Ward 3',
    text: `Dear Ms Novak,

After your day on the ward we are all agreed: we want to hire you. Could you begin on January 4? Pay is according to band 5. We will draw up the contract as soon as you say yes.

Director of Nursing`,
  },
  {
    id: 'en-52',
    kind: 'invitation',
    appointment: '2026-12-03 17:00',
    subject: 'hello',
    text: `alright mate
read your application, sounds good. come by the workshop thurs 3rd dec at 5pm and well have a talk
pete`,
  },
  {
    id: 'en-53',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Your application to Lindale plc',
    text: `Dear Mr Frey,

Thank you for the trust you have placed in Lindale. It was a pleasure to read your application.

Compared with the rest of the field, however, others meet our requirements more fully, and we have therefore chosen not to continue with your candidacy.

We wish you luck on your way.

Lindale plc`,
  },
  {
    id: 'en-54',
    kind: 'other',
    subject: 'Reset your password',
    text: `Hello,

A new password was requested for your candidate account. If this wasn't you, you can ignore this message. The link is valid for 24 hours.

Careers Portal`,
  },
  {
    id: 'en-55',
    kind: 'holding',
    promisedBy: '2026-12-15',
    subject: 'What happens next',
    text: `Dear Ms Gruber,

Thank you for your visit. I'm afraid our decision is delayed because a member of the panel is unwell. We expect to be able to tell you the result in mid-December.

Kind regards,
Bernard Leach`,
  },
  {
    id: 'en-56',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Staff writer',
    text: `Dear Ms Hofer,

I read your samples twice, and the piece about the lock-keeper three times. You write beautifully. For the business desk, though, I need somebody who reads balance sheets the way others read thrillers, and a colleague was simply further along. So I can't offer you the job.

May I call you when we relaunch the supplement in spring?

Yours,
Monica Trent`,
  },
  {
    id: 'en-57',
    kind: 'invitation',
    subject: 'Online assessment',
    text: `Dear Ms Kling,

We liked what we read. The next step in our process is an online assessment, to which you are now invited. You will find your link below. Please finish it by December 6.

Good luck!
Graduate Programme`,
  },
  {
    id: 'en-58',
    kind: 'other',
    subject: 'Exciting opportunities for you',
    text: `Hi Mr Kruger,

I came across your profile and thought of you at once. My client is always looking for driven sales people. May I add you to our mailing list and send you great opportunities as they come in?

Best,
Mark Felder, Executive Search`,
  },
  {
    id: 'en-59',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Working student role',
    text: `Hi Nick,

Thanks again for your patience. We went back and forth on this, but we are not going to take your application to the next round.

Do keep an eye on our careers page.

Hannah in Recruiting`,
  },
  {
    id: 'en-60',
    kind: 'holding',
    subject: 'Re: Re: Accounts role',
    text: `Dear Mr Layman,

I have passed your message to Mrs Bush. She is at a trade fair all week and will contact you afterwards.

Front Desk`,
  },
  {
    id: 'en-61',
    kind: 'offer',
    subject: 'Offer',
    text: `Dear Mr Bartell,

On behalf of the partners I would like to make you a formal offer. In brief: full time, 28 days of leave, starting 1 April 2027. I am free on Monday to go over anything that is unclear.

Claudia Rehm`,
  },
  {
    id: 'en-62',
    kind: 'invitation',
    appointment: '2026-12-02 14:30',
    subject: 'Interview',
    text: `Dear Ms Arens,

We read your application with interest and ask you to attend an interview

on Wednesday 2 December at half past two

at our chambers, third floor. If you are unable to come, please telephone.

Yours faithfully,
Wendt & Partners`,
  },
  {
    id: 'en-63',
    kind: 'other',
    subject: 'Saturday',
    text: `Hi love,

How was your week? We're going to the pictures on Saturday, want to come? The film starts at 8pm.

Mum`,
  },
  {
    id: 'en-64',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Executive Assistant',
    text: `Dear Ms Moser,

We enjoyed reading your application and were glad that you would like to be part of our team. Despite your good qualifications we have gone in a different direction.

We would like to add you to our talent pool. If you would rather we didn't, just let us know.

Candidate Management`,
  },
];
