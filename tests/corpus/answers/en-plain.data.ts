import type { LabelledAnswer } from './labelled-answer';

/** Of many trades and tempers. Written and labelled before the cues met them; all were then learned from. */
export const ENGLISH_PLAIN_ANSWERS: LabelledAnswer[] = [
  {
    id: 'en-101',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ref 88/21 Library Assistant',
    text: `Dear Mr Osei,

I refer to your recent interview. The panel was impressed by the calibre of all those seen, but has recommended the appointment of another candidate.

Your interest in the library service is appreciated.

Yours sincerely
A. Whitlock`,
  },
  {
    id: 'en-102',
    kind: 'rejection',
    manner: 'personal',
    subject: "After Saturday's shift",
    text: `Hiya Megan,

You were brilliant with the regulars and Phil says you pull a better pint than he does. I've had a long think though and I'm giving the hours to Josie, purely because she can do Sundays and you can't.

No hard feelings I hope. Come by for a drink on me.

Bev`,
  },
  {
    id: 'en-103',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Application status: Not selected',
    text: `Hello,

The status of your application for Supply Planner II has changed to: Not selected.

You can view other opportunities in your profile.

This is an automated message.`,
  },
  {
    id: 'en-104',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Your teaching sample',
    text: `Dear Ms Iqbal,

Year 9 are still talking about the volcano. You have a rare gift for making thirty teenagers lean forward.

The local authority has now redeployed a teacher to us from a closing school, which means the vacancy I interviewed you for has vanished. I had no say in it and I'm truly cross about it.

I'd write you a reference in a heartbeat.
Hugh Pemberton, Head`,
  },
  {
    id: 'en-105',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Speculative enquiry',
    text: `Dear Ms Novak,

Thank you for thinking of us. There are currently no openings in our drawing office, nor do we expect any before summer. You are welcome to try us again then.

Regards
Tiefen Engineers`,
  },
  {
    id: 'en-106',
    kind: 'rejection',
    manner: 'personal',
    subject: 'straight from me',
    text: `Hi Mia,

I've been putting this off because I like you so much. The client has decided they want somebody with pharma on their CV after all, and that rules you out. For what it's worth your headlines made me laugh more than anyone's.

You'll be my first thought next time.
Kit`,
  },
  {
    id: 'en-107',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Apprenticeship assessment',
    text: `Dear Lara,

Thanks for sitting our online test. Your score fell just short of the mark needed to continue, so this is where your application ends for this year.

Don't let it put you off!
Early Careers, Heath Bank`,
  },
  {
    id: 'en-108',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Re: electrician role',
    text: `Hi Andrei, quick one, the firm managed to sort the vacancy themselves so they've pulled the job from us. We'll keep looking for you. Cheers, Dean`,
  },
  {
    id: 'en-109',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Our conversation',
    text: `Dear Dr Falkner,

Let me be candid. Some of the owners doubted whether someone from a large group would enjoy our improvised ways. Your supply chain analysis dazzled everyone. When it came to a vote, it was three to two for the man from Bolton.

I would have enjoyed working with you.
Gerald`,
  },
  {
    id: 'en-110',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Staff nurse',
    text: `Dear Ms Summers,

Further to your application, we have no establishment post available from the date you require and are therefore closing your file.

Nursing Directorate`,
  },
  {
    id: 'en-111',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Traineeship',
    text: `Hi Jules,

Wow, 340 of you for two spots! We could only ask twelve to the workshop and you're not in that group this year. It doesn't mean we didn't like your stuff.

Have another go next year?
The newsroom`,
  },
  {
    id: 'en-112',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Associate position',
    text: `Dear Colleague,

Your command of procurement law was the best we heard. As you said frankly that you hope to become a judge before long, the partners preferred a candidate who intends to stay.

With regards
Rosalind Mertz`,
  },
  {
    id: 'en-113',
    kind: 'invitation',
    appointment: '2026-12-04 11:00',
    subject: 'Caretaker post',
    text: `Dear Mr Grant,

We have your application before us and should be obliged if you would call at the Town Hall (first floor, Room 7) on Friday 4 December 2026 at 11.00 am. Please have photographic identification with you.

Town Clerk`,
  },
  {
    id: 'en-114',
    kind: 'invitation',
    appointment: '2026-12-02 18:30',
    subject: 'Re: kitchen porter',
    text: `Hi Emre, sounds great! Drop by Wednesday at half six when it's quiet and you can meet the chef. We've got boots. Vera`,
  },
  {
    id: 'en-115',
    kind: 'invitation',
    subject: 'Next steps 🚀',
    text: `Hey Luca,

Your profile caused quite a stir over here 😄 We should talk! Grab whatever works for you here: https://times.example/nell

Nell (Talent Partner)`,
  },
  {
    id: 'en-116',
    kind: 'invitation',
    appointment: '2026-12-08 09:00',
    subject: 'Chair in Geography: job talk',
    text: `Dear Professor Adeyemi,

The search committee has placed you among those it wishes to hear. Your talk (30 minutes plus questions) has been set for Tuesday, December 8 at 9:00 am in Hall B.

Our office will handle your travel.
The Dean`,
  },
  {
    id: 'en-117',
    kind: 'invitation',
    subject: 're: today',
    text: `Hi Kara,

Our server's down and the 2pm video link with it. Let's try again in the next few days. What would work at your end?

Apologies,
Pia`,
  },
  {
    id: 'en-118',
    kind: 'invitation',
    appointment: '2026-12-03',
    subject: 'Salon day',
    text: `Hiya Nina,

We'd like to watch you with a couple of clients and see how you go about highlights. Next Thursday, the 3rd, would be ideal as I've two models in. Is that any good to you?

Petra x`,
  },
  {
    id: 'en-119',
    kind: 'invitation',
    appointment: '2026-12-01 10:00',
    subject: 'Screening passed',
    text: `Hello Mr Celik,

Your test results are well above average, so you go forward. On 1 December from 10am you will get to know the teams and have two one-to-one interviews at our candidate day.

Details attached. Train fares refunded up to £80.
Midshire Buses`,
  },
  {
    id: 'en-120',
    kind: 'invitation',
    subject: 'Head of Control',
    text: `Dear Ms Voss,

My client has read your summary and would very much like a confidential conversation with you in London. The first two weeks of December are possible. Might I trouble you for the days on which you could travel?

Thomas Ashcombe`,
  },
  {
    id: 'en-121',
    kind: 'invitation',
    appointment: '2026-11-30 16:15',
    subject: 'Change of time',
    text: `Good afternoon Mr Noll,

Owing to a diary clash tomorrow's interview will not start as planned. Revised time: Monday 30 November, 4.15pm, same link.

Director's Office`,
  },
  {
    id: 'en-122',
    kind: 'invitation',
    subject: 'Sunflower Nursery',
    text: `Dear Miss Ortman,

Your letter touched us and we'd like to see you with the children. Could you imagine spending a morning in the baby room? Give me a quick ring and we'll find a day.

Beth`,
  },
  {
    id: 'en-123',
    kind: 'invitation',
    subject: 'Store manager / another thought',
    text: `Hi Mr Sanders,

The Derby store has gone to a colleague, I'm afraid. Something is opening up in Leeds from February though, and you were the first name that came to mind. Shall we sit down together about it?

Corinne`,
  },
  {
    id: 'en-124',
    kind: 'offer',
    subject: 'Good news from the surgery',
    text: `Dear Ms Tran,

The whole team asked for you and I could hardly say no to that. If you'd like it, you begin as practice nurse on 1 February, 30 hours, Band 5.

I'll do the papers next week.
Dr Williams`,
  },
  {
    id: 'en-125',
    kind: 'offer',
    subject: 'Thesis placement',
    text: `Hi Mr Piper,

I've got the go-ahead from my head of department: you can write your master's thesis with us from March. It pays £1,100 a month. Personnel will send you the agreement.

Well done and see you soon
Isla`,
  },
  {
    id: 'en-126',
    kind: 'offer',
    subject: 'Confirmation',
    text: `Dear Mr Wagner,

We hereby undertake to engage you as a driver from 4 January 2027, provided your licence is valid.

Please declare in writing within 14 days whether you will take up the post.
Colmar Haulage, Personnel`,
  },
  {
    id: 'en-127',
    kind: 'offer',
    subject: 'Well?',
    text: `Hey Fitz,

To keep it short: it's you. All three of us had the same name in mind after we met. 3 days a week, 2,400 a month, begin whenever you like.

Say yes!
Robin`,
  },
  {
    id: 'en-128',
    kind: 'offer',
    subject: 'Social worker',
    text: `Dear Mr Asamoah,

The trustees have followed our recommendation. We are glad to entrust you with the running of the house from April and look forward to a committed colleague. The enclosed letter sets out grade and leave.

Sister Adela`,
  },
  {
    id: 'en-129',
    kind: 'offer',
    subject: "They've come back",
    text: `Morning Ms Petrova,

Are you sitting down? They've added another four thousand and they want you from March! If you're happy I'll have the contract drawn up today.

Ring me?
George`,
  },
  {
    id: 'en-130',
    kind: 'offer',
    subject: 'Apprenticeship',
    text: `Dear Jonas,

We have made up our minds and are offering you the draughtsman's apprenticeship from August 2027. It would be nice to sign the papers together with your parents.

Studio Zed`,
  },
  {
    id: 'en-131',
    kind: 'holding',
    promisedBy: '2026-12-18',
    subject: 'Editorial job',
    text: `Hello Ms Amery,

Your folder is doing the rounds here. As two colleagues are still travelling we've set ourselves 18 December as the date to agree. You'll hear from me straight after.

Till`,
  },
  {
    id: 'en-132',
    kind: 'holding',
    subject: 'Your letter of 20 November',
    text: `Dear Mr Vogel,

Your letter has been placed on file. The appointment procedure is suspended owing to a legal challenge. You will be notified without further request once that has been settled.

pp K. Kruger`,
  },
  {
    id: 'en-133',
    kind: 'holding',
    promisedBy: '2026-12-04',
    subject: 'quick note',
    text: `Hi Sven, we're stuck on the salary approval, sorry!! Give me until the end of next week and hopefully I'll know more. Jan`,
  },
  {
    id: 'en-134',
    kind: 'holding',
    subject: 'Received',
    text: `Thank you for applying online to Rhine Works. Your application reached us in one piece. Our recruiters will now take a close look; please hold off on enquiries for the time being.`,
  },
  {
    id: 'en-135',
    kind: 'holding',
    promisedBy: '2026-12-10',
    subject: 'Re: where are we?',
    text: `Dear Ms Gerber,

Thanks for asking. Right now you and two others are neck and neck. The decision will be made in two weeks at the latest and I'll ring you then, whichever way it goes.

Michael`,
  },
  {
    id: 'en-136',
    kind: 'holding',
    subject: 'Museum post',
    text: `Dear applicants,

More than 200 applications have come in. Going through them is expected to take several weeks. We thank you for bearing with us.

City Museum Trust`,
  },
  {
    id: 'en-137',
    kind: 'holding',
    subject: 'North Recruitment',
    text: `Morning Mr Burns,

Your profile is now on the MD's desk. I can't say more at the moment but I'm on it.

Simon`,
  },
  {
    id: 'en-138',
    kind: 'holding',
    promisedBy: '2026-12-11',
    subject: 'Tuesday',
    text: `Dear Ms Nagle,

It was a pleasure to make your acquaintance. Two more ladies are coming in next week. We shall then make our choice and inform everyone by 11 December.

Ebner Notaries`,
  },
  {
    id: 'en-139',
    kind: 'other',
    subject: 'Access question',
    text: `Hello Ms Singer,

The main entrance is step-free and the lift serves every floor. Unfortunately there is no accessible toilet in the old wing; the nearest is next door.

Reception`,
  },
  {
    id: 'en-140',
    kind: 'other',
    subject: 'Missing page',
    text: `Hi Mr Otto, page 2 of your certificate is missing from the upload. Could you add it? Then your application is complete. Thanks! Ott Joinery`,
  },
  {
    id: 'en-141',
    kind: 'other',
    subject: 'Withdrawal',
    text: `Dear Ms Linden,

We note with regret that you do not wish to continue with your application. We wish you much joy in your new position.

Personnel Services`,
  },
  {
    id: 'en-142',
    kind: 'other',
    subject: 'How did we do?',
    text: `Hi Tom,

You recently had an interview with us. Could you tell us in three minutes how you found it? Your answers have no bearing on the decision.

Start survey`,
  },
  {
    id: 'en-143',
    kind: 'other',
    subject: 'Booking confirmed',
    text: `Dear customer,

Your car is booked in for its service on Monday 30 November at 8am. Please bring the service book.

Beller Motors`,
  },
  {
    id: 'en-144',
    kind: 'other',
    subject: 'Re: Thank you!',
    text: `Dear Ms Roth, how thoughtful of you! The chocolates did not survive the afternoon. Best wishes from the third floor, Hannah`,
  },
  {
    id: 'en-145',
    kind: 'other',
    subject: 'Salary band',
    text: `Hi Ms Ernst,

Before we go into the next round I'd like to know whether a salary between 48 and 52 thousand is something you could picture. A short email will do.

Annika`,
  },
  {
    id: 'en-146',
    kind: 'other',
    subject: 'Your new account',
    text: `Welcome to JobPlan! Your account is ready. Click the link to confirm your address and complete your profile.`,
  },
];
