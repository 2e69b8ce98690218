import type { LabelledAnswer } from './labelled-answer';

/** Mails as they come every day. Made up and labelled by writers who did not know the recogniser; it learned from them only after a first, blind look. */
export const ENGLISH_EVERYDAY_ANSWERS: LabelledAnswer[] = [
  {
    id: 'en-301',
    received: '2026-10-05',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Your application to Brightwell Homes',
    text: `Dear Applicant,

Thank you for applying for the role of Resident Liaison Officer.

We received a very high number of applications and on this occasion you have not been shortlisted. Unfortunately, due to the volume, we are unable to offer individual feedback at this stage.

We wish you every success in your search.

Recruitment Team
Brightwell Homes

Please do not reply to this email as this mailbox is not monitored.`,
  },
  {
    id: 'en-302',
    received: '2026-10-06',
    kind: 'invitation',
    appointment: '2026-10-14 11:15',
    subject: 'Interview – Band 5 Staff Nurse, Ward 12 (ref 219-HK-8842)',
    text: `Dear Siobhan,

Following shortlisting for the above post, I'm pleased to invite you to interview.

Date: Wednesday 14 October 2026
Time: 11.15am
Venue: Seminar Room 2, Education Centre, Marlow Road

The panel will be Sr Julie Abara (Ward Manager), Dean Prosser (Matron) and a member of our patient forum. There will be a short drug calculations test beforehand so please allow an hour and a half in total.

Please bring photo ID, proof of address, your NMC PIN and original certificates. Car parking is dreadful - use the park and ride if you can.

Kindly accept or decline via your applicant account by Friday.

Kind regards
Medical & Nursing Recruitment
Fenmouth Hospitals`,
  },
  {
    id: 'en-303',
    received: '2026-10-08',
    kind: 'other',
    subject: 'Automatic reply: Application - Kitchen Porter',
    text: `Thanks for getting in touch. I'm on annual leave until Monday 19th October with no access to email. For anything urgent please ring the front desk and ask for Declan.

Maura Feeney
General Manager
The Harbourmaster Hotel`,
  },
  {
    id: 'en-304',
    received: '2026-10-09',
    kind: 'holding',
    subject: 'Application received: Data Analyst (Req 40071)',
    text: `Hi Priyanka,

Thank you for submitting your application for Data Analyst at Corelane Analytics, Bengaluru. This email confirms that we've got it.

Our team reviews every application. If your background is a match for the role, a recruiter will reach out to discuss next steps, which may include a phone interview. 

In the meantime, you can track your application by signing in to your candidate home page.

Corelane Talent Acquisition
**This is a system generated email. Replies are not read.**`,
  },
  {
    id: 'en-305',
    received: '2026-10-12',
    kind: 'offer',
    subject: 'Good news!',
    text: `Hi Tom

Sorry I missed you on the phone just now. Wanted to let you know we'd love to have you on board as our new Saturday lad in the workshop - well, Tuesday to Saturday now you mention it!

£13.20 an hour to start, review after three months. Can you do Tuesday week for your first day?

Give us a bell.

Cheers
Steve
Pedalworks Bikes`,
  },
  {
    id: 'en-306',
    received: '2026-10-13',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Re: Thursday',
    text: `Hi Caroline,

I wanted to write to you myself rather than have it come through the system.

You interviewed really well on Thursday. Your answer about handling the angry parent had all three of us nodding. In the end it came down to safeguarding experience: the other candidate has been a DSL for four years, and with Ofsted due any day the governors felt they couldn't pass that up.

I'd be very sorry if this put you off applying here again. If it would help, I'm free for a chat any lunchtime.

With best wishes,
Helen

Helen Oyelaran
Headteacher, St Cuthman's Primary`,
  },
  {
    id: 'en-307',
    received: '2026-10-14',
    kind: 'invitation',
    subject: "Let's chat! Account Executive @ Tallyhoop",
    text: `Hey Marcus,

Thanks for throwing your hat in the ring for our AE opening. I'd love to set up a quick 30 min intro call to hear what you're looking for and tell you a bit about the team.

Grab whatever time works on my calendar: https://cal.tallyhoop.example.com/dana-w

Talk soon!

Dana Wojcik
Senior Recruiter | she/her
Tallyhoop, Inc.`,
  },
  {
    id: 'en-308',
    received: '2026-10-15',
    kind: 'other',
    subject: 'Documents outstanding',
    text: `Dear Mr Fernandes

We note that your application for Assistant Accountant is missing the following:

1. Scanned copy of your ACCA transcript
2. Relieving letter from your previous employer
3. Passport-size photograph

Please upload these within 5 working days. Applications which remain incomplete after this period will not be processed further.

Regards
HR Operations
Malabar Coastal Shipping Pvt Ltd`,
  },
  {
    id: 'en-309',
    received: '2026-10-16',
    kind: 'invitation',
    appointment: '2026-10-20 14:00',
    subject: 'RE: Warehouse job',
    text: `Hi Kayleigh, can you do 2pm Tuesday (20th)? Come to unit 7, ask for Baz. Bring your forklift ticket.

Baz`,
  },
  {
    id: 'en-310',
    received: '2026-10-19',
    kind: 'rejection',
    manner: 'stock',
    subject: 'An update on your application',
    text: `Hi Aoife,

Thank you for your interest in the Customer Success Associate position at Greyling and for taking the time to apply.

After reviewing your experience, we've decided to move forward with candidates whose qualifications more closely align with the needs of the role at this time.

We'll keep your resume on file and encourage you to apply for future openings that match your skills. 

Best of luck,
The Greyling People Team`,
  },
  {
    id: 'en-311',
    received: '2026-10-20',
    kind: 'holding',
    promisedBy: '2026-10-27',
    subject: 'Team Leader interview – where we are up to',
    text: `Good afternoon Vikram

Just a note to say thank you for coming in yesterday, and to keep you in the loop. We've one more person to see, who couldn't make it until this Friday. The panel will then sit down together and I'll ring you by Tuesday 27th at the latest, whatever the outcome.

Kind regards
Lorraine Stubbs
Contact Centre Manager
Tameside & Peak Water`,
  },
  {
    id: 'en-312',
    received: '2026-10-21',
    kind: 'invitation',
    appointment: '2026-10-29 09:30',
    subject: 'Assessment Centre – Graduate Programme 2027',
    text: `Dear Hamza,

Congratulations - you passed the online tests and we'd like to invite you to our assessment centre.

WHEN: Thursday 29 October 2026, 9.30am to 4.00pm
WHERE: Castlegate House, Leeds (a map is attached)

What to expect: a group exercise, a written task, a 10-minute presentation on a topic we'll give you on the day and a one-to-one interview with a senior manager. Lunch is provided; please tell us about any dietary requirements.

If you need adjustments - extra time, a quiet room, step-free access, anything at all - just let us know and we'll sort it.

We can reimburse standard class travel up to £60.

Places are confirmed when you click the link below.
https://graduates.aldermoor.example.com/confirm

Early Careers Team
Aldermoor Engineering plc
Registered in England. Registered office: Castlegate House.`,
  },
  {
    id: 'en-313',
    received: '2026-10-22',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Chef de partie trial',
    text: `Hi Luca

Thanks for coming in Sunday, I know it was a mad service to be thrown into. You kept your cool and your section was spotless, Marta noticed that straight away.

I've gone with the other lad though. He's worked with live fire before and with the menu we've got I need someone who can run the grill from day one. Nothing to do with your food, that crab dish was lovely.

I'll pay you for the shift, just text me your bank details. And try Ellis at the Pilot Boat, I know he's looking.

All the best
Rory`,
  },
  {
    id: 'en-314',
    received: '2026-10-23',
    kind: 'offer',
    subject: 'Conditional Offer of Employment – Planning Enforcement Officer',
    text: `Dear Ms Achterberg,

I am pleased to confirm that, following your recent interview, we would like to offer you the post of Planning Enforcement Officer, Grade 9 (SCP 27, £38,220 per annum), 37 hours per week, based at the Civic Offices.

This offer is conditional upon receipt of:
 - two satisfactory references
 - proof of right to work in the UK
 - medical clearance

Please do not hand in your notice to your present employer until we have confirmed in writing that all checks are complete. To accept, sign and return the attached form within 7 days.

Your line manager will be Graham Tulley, who will be in touch about a start date.

Yours sincerely,

Nasreen Qureshi
HR Adviser
Wyreham District Council

This email and any attachment is intended solely for the addressee. If you have received it in error please delete it. The Council monitors email traffic.`,
  },
  {
    id: 'en-315',
    received: '2026-10-26',
    kind: 'other',
    subject: '12 new jobs matching "Physiotherapist in Cork"',
    text: `Hi there,

New this week:

Senior Physiotherapist – Lee Valley Sports Clinic, Cork – €52k-€58k
Physiotherapist (Maternity cover) – Bandon Community Hospital
Staff Grade Physio – Brookfield Care, Mallow
+ 9 more

Employers are interviewing now - don't miss out! Apply in one click.

You're receiving this because you set up an alert at jobsbeacon.example.net. Unsubscribe`,
  },
  {
    id: 'en-316',
    received: '2026-10-28',
    kind: 'invitation',
    appointment: '2026-11-05 15:00',
    subject: 'Rescheduling our call',
    text: `Hi Meera,

Unfortunately something's come up on our side and I won't be able to make Monday after all - really sorry to mess you about.

Could we do Thursday 5 November at 3pm instead? Same Meet link. If that's awkward just shout and I'll move things around.

Thanks for being so flexible,
Josh
Engineering Manager, Quillstone`,
  },
  {
    id: 'en-317',
    received: '2026-10-29',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Vacancy ref. EDU/0926/14',
    text: `Dear Candidate

I refer to your application for the above post of Clerical Officer, Grade III.

I wish to inform you that you have not been placed on the panel arising from this competition. Candidates may request their marking sheet in writing within 10 working days of the date of this email.

I would like to thank you for your interest in employment with the Board.

Mise le meas,
Recruitment Section
Shannonside Education Board`,
  },
  {
    id: 'en-318',
    received: '2026-10-30',
    kind: 'holding',
    subject: 'quick update',
    text: `Hey Dev, no news yet I'm afraid. Founders are still going back and forth on whether this hire is senior or mid-level and until they land on that I can't move. You're still very much in the mix. Will ping you as soon as I know anything.

Ravi`,
  },
  {
    id: 'en-319',
    received: '2026-11-02',
    kind: 'other',
    subject: 'Tomorrow',
    text: `Dear Patricia

I'm afraid we have to call off tomorrow's interview. One of the panel has been taken ill and we're not quorate without her. I'll be in touch when we have a new date, but please bear with us as diaries are tight.

Apologies for the short notice.

Regards
Alan Whitcombe
Clerk to the Parish Council
Nether Stowbury`,
  },
  {
    id: 'en-320',
    received: '2026-11-03',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Following up on your portfolio review',
    text: `Hi Jess,

Thank you for walking us through your portfolio last week. The wayfinding project for the children's hospital was a standout, and Theo is still talking about the little whale icons.

After a lot of debate we're not going to be taking it further for this role. What we need right now is heavy on motion and 3D, and although you said you're keen to learn, we've got two launches before Easter and can't give you the support you'd deserve.

One piece of feedback, if it's useful: lead with the hospital project. It's your strongest and it was on slide 19!

Hope our paths cross again.

Imogen Farr
Design Director, Studio Halfpenny`,
  },
  {
    id: 'en-321',
    received: '2026-11-04',
    kind: 'invitation',
    appointment: '2026-11-11 10:00',
    subject: 'Second stage interview',
    text: `Dear Mr Okonjo,

Further to your first interview with us, the partners were impressed and would like to see you again. Are you available next Wednesday, 11 November, at 10am? The meeting will be with Mrs Landsbury (senior partner) and should take about an hour. No preparation needed.

Yours sincerely
Fiona Meikle
Practice Manager
Landsbury Reid Solicitors`,
  },
  {
    id: 'en-322',
    received: '2026-11-05',
    kind: 'offer',
    subject: 'Offer Letter – Software Engineer II',
    text: `Dear Ananya,

Congratulations! On behalf of Nimbuskart Technologies, I am delighted to extend to you an offer for the position of Software Engineer II at our Hyderabad office.

Annual CTC: INR 24,50,000 (break-up in Annexure A)
Date of joining: 4 January 2027
Reporting to: Mr. Sandeep Kulkarni

The offer letter has been shared with you through the e-sign portal. Please accept the same on or before 12 November 2026, failing which the offer shall stand withdrawn.

We look forward to welcoming you to the Nimbuskart family!

Warm regards,
Shalini Rao
Lead - Talent Acquisition`,
  },
  {
    id: 'en-323',
    received: '2026-11-06',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Thanks for applying to Boorabee Fresh',
    text: `G'day Brodie,

Thanks for applying for a Night Fill role at our Wagga store.

We had heaps of great applicants and unfortunately we won't be progressing your application this time round. You can apply again in 3 months, or keep an eye out for roles at our other stores.

Cheers,
The Boorabee Fresh Crew`,
  },
  {
    id: 'en-324',
    received: '2026-11-09',
    kind: 'holding',
    promisedBy: '2026-11-23',
    subject: 'Receptionist post',
    text: `Dear Mrs Gallagher

Thank you for your application for the receptionist post at the surgery, which we received safely this morning. The closing date was today. The partners will draw up a shortlist and we'll write to all applicants within two weeks.

Yours sincerely
Jean Attwood
Holmcroft Surgery`,
  },
  {
    id: 'en-325',
    received: '2026-11-10',
    kind: 'invitation',
    appointment: '2026-11-16 12:30',
    subject: 'Re: Re: Speech Pathologist position - Geelong',
    text: `Hi Nguyet

Perfect, Monday the 16th at 12.30 AEDT it is. I've put a Zoom invite in your calendar. It'll be me and our clinical lead, Pru.

Nothing too formal, have a think about a case you're proud of.

Cheers
Shannon

On Mon, 9 Nov 2026 at 16:12, Nguyet Pham wrote:
> Hi Shannon,
> Thanks so much! I could do Monday 16th any time from 12, or Wednesday 18th
> before 11. Looking forward to meeting you.`,
  },
  {
    id: 'en-326',
    received: '2026-11-11',
    kind: 'other',
    subject: 'Reference request for your application',
    text: `Hi Gareth,

As part of our checks we've contacted your referees today. We've heard back from Mrs Pugh but the email address for your second referee bounced. Could you send us an alternative, ideally a work address?

Diolch / Thanks
Nia Bevan
People Services
Cwm Teifi Housing Association`,
  },
  {
    id: 'en-327',
    received: '2026-11-12',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Your application for the Gardener role',
    text: `Dear Mr Hartigan,

It was a pleasure showing you round the walled garden. You clearly know your espaliers and I was glad of your advice on the old Bramley.

You asked me to be straight with you. The trustees have gone for somebody younger in the trade whom we can train up through the apprenticeship funding, which only became available this month. I argued the other way but was outvoted.

I do hope you'll come back and see the blossom in May as our guest.

Yours sincerely,
Penelope Strang
Head Gardener, Ashcombe Hall Trust`,
  },
  {
    id: 'en-328',
    received: '2026-11-13',
    kind: 'offer',
    subject: 'so...',
    text: `Hi Ciara,

Met with Paul and the accountant last night and we can make the numbers work. So if you're still up for it, the job is yours. €41k, hybrid, start after Christmas?

I'll get a contract drawn up but wanted you to have it in writing before the weekend.

Orla
Saltmarsh Ceramics`,
  },
  {
    id: 'en-329',
    received: '2026-11-16',
    kind: 'other',
    subject: 'Re: Thank you',
    text: `That's very kind of you, Rebecca. It was lovely to meet you too, and good luck with the move!

Best,
Sunil

From: Rebecca Tarrant
Sent: 13 November 2026 19:20
To: Sunil Mehrotra
Subject: Thank you

Dear Sunil, thank you for taking the time to interview me today for the Laboratory Manager position. I came away even more enthusiastic...`,
  },
  {
    id: 'en-330',
    received: '2026-11-17',
    kind: 'holding',
    promisedBy: '2026-11-27',
    subject: 'Application status: under consideration',
    text: `Dear Ms Tan,

Thank you for your patience while we complete our review for the Regulatory Affairs Manager position.

Regrettably the process is taking longer than we had anticipated because of a change in our hiring team. Your application remains under active consideration. We anticipate being able to update you by the end of next week.

Sincerely,
Global Talent Acquisition
Pellavance Biologics`,
  },
  {
    id: 'en-331',
    received: '2026-11-18',
    kind: 'invitation',
    appointment: '2026-11-25 09:00',
    subject: 'Trial shift',
    text: `Hiya Zofia

Loved your email! Come and do a paid trial with us next Wednesday 25th, 9 till 1. We'll get you on the machine and taking orders, don't worry if your latte art's rusty.

Wear something you don't mind getting milk on.

Beth x
Crumb & Copper Coffee`,
  },
  {
    id: 'en-332',
    received: '2026-11-19',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Update: Requisition 88310 - Mechanical Design Engineer',
    text: `Dear Rohan,

Thank you for your interest in Trentforge. The position of Mechanical Design Engineer (88310) to which you applied has been cancelled and will not be filled at this time.

You are welcome to browse other opportunities on our careers site.

Trentforge Human Capital
Do not reply to this message.`,
  },
  {
    id: 'en-333',
    received: '2026-11-20',
    kind: 'holding',
    subject: 'We got your application!',
    text: `Hi Ellis,

Woohoo, your application for Junior Copywriter has landed in our inbox. A real human (probably Fran) will read it, promise. We're a team of nine so it can take us a little while to get through everything.

Speak soon,
Team Marmaduke`,
  },
  {
    id: 'en-334',
    received: '2026-11-20',
    kind: 'other',
    subject: 'Your travel claim',
    text: `Dear Dr Baptiste,

Thank you for attending interview on 12 November. To claim your travel costs please complete the attached form TE4 and return it with receipts within 28 days. Taxis are only reimbursed where agreed beforehand.

Claims are usually paid into your bank account by the end of the following month.

Finance Shared Services
University of Kelsing`,
  },
  {
    id: 'en-335',
    received: '2026-11-23',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Feedback from Friday',
    text: `Dear Anthony,

Thanks again for giving up your Friday afternoon. The panel thought your knowledge of the drainage regs was first-rate, and you were very open about where you'd had problems on the Ferry Lane scheme.

Where you dropped marks was the presentation: it overran and we didn't get to the budget section, which carries a lot of weight in our scoring. You finished three points behind the successful candidate.

I know that's hard to read. There's a similar post coming in the spring round with our neighbours at Easterby and I'd encourage you to go for it.

Regards,
Ken Dalgleish
Principal Engineer, Flood Risk`,
  },
  {
    id: 'en-336',
    received: '2026-11-24',
    kind: 'invitation',
    appointment: '2026-12-01 10:00',
    subject: 'Interview slots - Teaching Assistant',
    text: `Dear Ms Lindo,

Thank you for applying. We would like to meet you and can offer any of the following:

Tuesday 1 December: 10.00 or 11.30
Wednesday 2 December: 1.45

You would spend half an hour in Year 2 reading a story to a small group, followed by interview with the Deputy Head and SENCO. As with all our posts an enhanced DBS check applies.

Please let the office know which you'd prefer.

Mrs T. Gower
School Business Manager
Larkfield Infants`,
  },
  {
    id: 'en-337',
    received: '2026-11-25',
    kind: 'offer',
    subject: 'Offer - Site Supervisor',
    text: `Mate,

Boss signed off this arvo. We're putting you on as Site Supervisor, $118k plus super and a ute. Contract's coming from Trish in payroll. You'll need to do the drug & alcohol medical before you start, she'll book it.

Welcome aboard.

Damo
Kookaburra Civil`,
  },
  {
    id: 'en-338',
    received: '2026-11-26',
    kind: 'other',
    subject: 'Salary expectations',
    text: `Hello Francesca,

Before I put you forward to the client, could you let me know your current package, what you'd be looking for and your notice period? They've got a ceiling of around £55k but there may be some wiggle room for the right person.

Many thanks
Ollie Trent
Senior Consultant
Penrose Search & Selection
M: 00000 000000

Penrose Search & Selection acts as an employment agency. By sending us your CV you agree to our privacy terms.`,
  },
  {
    id: 'en-339',
    received: '2026-11-27',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Re: Application for Postdoctoral Research Associate',
    text: `Dear Dr Villanueva,

Thank you for your application for the position of Postdoctoral Research Associate (job ref R2260).

I am writing to let you know that the selection panel has now completed shortlisting, and on this occasion your application was not successful. The standard of applications was extremely high.

I would like to thank you for your interest in the University and wish you well for the future.

Yours sincerely,
Recruitment Administration
University of Port Ellery`,
  },
  {
    id: 'en-340',
    received: '2026-11-30',
    kind: 'holding',
    promisedBy: '2026-12-11',
    subject: 'Re: Any news?',
    text: `Hi Bronagh,

No bother at all, you're right to ask. Trevor's been over in Rotterdam so we've not had everyone in the one room yet. He's back on Monday and we'll decide that week, so you'll hear from me by Friday 11th.

Sorry for keeping you hanging.

Deirdre McIlwaine
Office Manager, Lagan Marine Spares

> On 29 Nov 2026, Bronagh Keys wrote:
> Hi Deirdre, hope you're well. Just wondering if there was any news on
> the stock controller job? I've another offer to answer by the 14th.`,
  },
  {
    id: 'en-341',
    received: '2026-12-01',
    kind: 'invitation',
    subject: 'On-demand video interview – action required',
    text: `Dear Oluwaseun,

Great news! You've made it through to the next stage for Retail Banking Apprentice.

We'd now like you to complete an on-demand video interview. You'll answer five questions in your own time; each answer can be up to two minutes long. There's a practice question so you can check your camera.

Your link: https://video.hartwellbank.example.com/i/9F2K
Please complete by 23:59 on Tuesday 8 December.

Tips: find somewhere quiet, look at the camera, be yourself.

Good luck!
Apprenticeships Team, Hartwell Bank`,
  },
  {
    id: 'en-342',
    received: '2026-12-02',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Re: our call',
    text: `Hi Nikhil,

Really enjoyed our conversation on Monday, and thanks for being upfront that you'd want to be fully remote from Goa.

I took that back to the team and we couldn't find a way round it: the lab hardware lives in Pune and this person has to be hands on with it most days. So I'm going to have to pass, with some regret, because your firmware chops are exactly what we need.

If we ever open a pure software seat you'll be my first call.

Take care,
Aditi Deshmukh
Co-founder, Voltsparrow`,
  },
  {
    id: 'en-343',
    received: '2026-12-03',
    kind: 'invitation',
    appointment: '2026-12-09 16:00',
    subject: 'One role closed, another open',
    text: `Dear Grace,

Thank you for your application for Events Coordinator. I'm sorry to say we had already filled that one by the time yours reached us.

However, I noticed your volunteering with the lifeboats and wondered if our Community Fundraiser post might interest you? If so, I'd be delighted to have a conversation over Teams on Wednesday 9 December at 4pm. The job description is attached.

Do let me know.

Warm wishes
Rosalind Peake
Director of Fundraising
Coastwatch Hospice`,
  },
  {
    id: 'en-344',
    received: '2026-12-04',
    kind: 'offer',
    subject: 'Your application: decision',
    text: `Dear Mr Mbeki-Jones

The Board met on Wednesday to consider the appointment of Company Secretary. There was a strong field and several candidates will be disappointed.

You will not be among them. I am asked to say that the Board would be very pleased if you would accept the appointment with effect from 1 February 2027, on the terms set out in the candidate pack.

I should be grateful for your formal acceptance by return.

Yours sincerely
Sir Duncan Farquhar
Chairman`,
  },
  {
    id: 'en-345',
    received: '2026-12-07',
    kind: 'other',
    subject: 'How did we do?',
    text: `Hi Leanne,

You recently took part in our recruitment process. We'd love 2 minutes of your time to tell us how it went, whatever the result. Your answers won't affect any current or future application.

Start survey >> https://pulse.oakentree.example.com/cx

Everyone who responds goes into a draw for a £25 voucher.

Oaken Tree Leisure`,
  },
  {
    id: 'en-346',
    received: '2026-12-08',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Application outcome - Seasonal Sales Assistant',
    text: `Hi Chloe

Thanks for attending our group interview. We've now filled all our Christmas positions and won't be able to offer you a role this season.

We'd love to see you apply again. Until then, enjoy 10% off in store with code THANKYOU10.

Hollyhock & Finch Retail Recruitment`,
  },
  {
    id: 'en-347',
    received: '2026-12-09',
    kind: 'holding',
    promisedBy: '2026-12-16',
    subject: 'Thank you for your time today',
    text: `Dear Kwame,

Thanks so much for speaking with us this afternoon, we got a lot out of it. We'll be discussing all candidates at our team meeting and expect to come back to you within five working days.

If you think of any other questions meanwhile, drop me a line.

Best wishes,
Eleanor Cobbold
Programmes Lead, Riverside Youth Trust`,
  },
  {
    id: 'en-348',
    received: '2026-12-10',
    kind: 'invitation',
    appointment: '2026-12-15 11:00',
    subject: 'Phone screen',
    text: `Hi Tyler,

I'm a technical recruiter with Ridgeback Robotics. Your resume came up for our Field Service Technician opening in Tulsa and I'd like to get you on the phone for a quick screen.

How's Tuesday, December 15 at 11:00 AM Central? I'll call the number on your resume.

Thanks,
Brenda Castellano
Ridgeback Robotics | An Equal Opportunity Employer`,
  },
  {
    id: 'en-349',
    received: '2026-12-11',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Vet nurse vacancy',
    text: `Dear Hannah

Just closing the loop after your day with us. The team thought you were great with the clients, and Mr Biscuit the three-legged cat has clearly found a new best friend.

I've decided not to go ahead though. We talked about the on-call rota and I could see it worried you with the baby, quite understandably, and I can't do without that in this job. I'd rather say so now than have you leave in six months.

Should our day-only branch open next year I will certainly think of you.

All good wishes
Roz Tinsley MRCVS`,
  },
  {
    id: 'en-350',
    received: '2026-12-14',
    kind: 'other',
    subject: 'Candidate Privacy Notice',
    text: `We hold your personal data because you applied for a vacancy with us. This notice tells you what we do with it.

- What we hold: your CV, contact details, interview notes and any test results.
- Why: to assess your suitability and, if you are successful, to make you an offer.
- How long: 12 months from the end of the campaign. If you are unsuccessful we may ask to keep it longer.
- Your rights: access, rectification, erasure, objection.

Questions? dpo@northmere.example.org

Northmere Building Society`,
  },
  {
    id: 'en-351',
    received: '2026-12-15',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Regarding your candidature',
    text: `Dear Candidate,

Greetings from Suryodaya Infotech!

This is with reference to the interview you attended for the post of Process Associate. We regret to inform you that you have not been selected in the final round. 

You may reapply after a cooling period of six months.

Regards,
HR Team
Suryodaya Infotech Ltd.`,
  },
  {
    id: 'en-352',
    received: '2026-12-16',
    kind: 'offer',
    subject: 'Moving forward together',
    text: `Hi Sophie,

References are back and they're glowing, so that was the last box to tick. We'd like you to join us as Practice Accountant from 11 January.

I've attached the contract and the staff handbook. The salary is at the top of the range we advertised, £46,500, as I know you'd had a wobble about the commute. Let me know if anything needs changing; otherwise sign where marked and I'll tell the team on Friday over mince pies.

Very best,
Martin Ferris
Ferris Goodall LLP`,
  },
  {
    id: 'en-353',
    received: '2026-12-17',
    kind: 'holding',
    promisedBy: '2027-01-08',
    subject: 'Christmas shutdown',
    text: `Dear applicant

Thank you for applying for the position of Assistant Stage Manager. The theatre is dark from 20 December to 3 January and no decisions will be made in that time. Everyone who applied will get a yes or no in the week beginning 4 January.

Merry Christmas from all of us at the Alhambra!

Bookings & People Office`,
  },
  {
    id: 'en-354',
    received: '2026-12-18',
    kind: 'other',
    subject: 'The Larder: December careers news from Oatley Foods',
    text: `Hello from everyone in the Oatley talent community!

In this issue
* Meet Samira, who went from packing line to production planner
* Our top five interview tips from the people who do the interviewing
* Open evening at the Swindon bakery: Thursday 14 January, 5-7pm, all welcome
* Where we're hiring in 2027

See you in the new year!

Manage preferences | Unsubscribe`,
  },
  {
    id: 'en-355',
    received: '2027-01-04',
    kind: 'invitation',
    appointment: '2027-01-13 14:30',
    subject: 'Your application for Trainee Librarian',
    text: `Dear Mr Szymanski

Happy New Year. The county library service would be glad to interview you on Wednesday 13th January at half past two (14:30) at the Central Library, Abbey Street. Ask at the enquiry desk for Mrs Rowntree.

Candidates are asked to bring a children's book of their choice and talk about it for five minutes.

Yours sincerely
p.p. D. Rowntree
Westmarch Libraries`,
  },
  {
    id: 'en-356',
    received: '2027-01-06',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Re: Interview on 17 December',
    text: `Hi Farah,

Thanks for your patience over the break. I've now spoken to everybody who met you.

You know the charity sector inside out and your ideas on the volunteer newsletter were so good that I'd like to ask if we may steal one. But we did feel you'd be coming down a level, and I'd worry you would be bored by Easter. We've asked someone at an earlier point in their career.

I mean it about staying in touch. Coffee in February?

Warmly
Jude Pattinson

> From: Jude Pattinson
> Date: 8 December 2026
> Hi Farah, delighted to say we'd like to meet you for an interview on
> Thursday 17 December at 2pm at our Bristol office...`,
  },
  {
    id: 'en-357',
    received: '2027-01-08',
    kind: 'other',
    subject: 'Right to work documents',
    text: `Dear Emeka

Ahead of our meeting please could you send a share code from the Home Office website, along with a scan of your passport (photo page only)? We can't complete the file without it.

Ta
Wendy
HR Admin, Sandiacre Plastics`,
  },
  {
    id: 'en-358',
    received: '2027-01-11',
    kind: 'invitation',
    subject: 'Lunch with the team?',
    text: `Hey Lachlan,

Phil and I both reckon you'd fit in well here, and before anyone signs anything we'd like you to meet the rest of the crew. How about you join us for lunch in the studio some day next week, then stick around for a look at the current build?

Tell me which days suit and I'll wrangle everyone.

Cheers
Mandy Voss
Producer, Drop Bear Interactive`,
  },
  {
    id: 'en-359',
    received: '2027-01-13',
    kind: 'holding',
    subject: 'Reserve list',
    text: `Dear Ms Prendergast,

Following your interview for Executive Officer you were found suitable for appointment and have been placed second on the panel. The post has been put to the first-placed candidate. Should he not take it up, it will be put to you.

We will write to you again in due course.

Yours sincerely,
Corporate Services
Burren County Council`,
  },
  {
    id: 'en-360',
    received: '2027-01-15',
    kind: 'offer',
    subject: 'Re: Re: Start date',
    text: `Hi Louise

Yes, that's absolutely fine, we can wait for you until 1st March. The offer stands as it is: Deputy Manager, 40 hours, £31,750. I've asked Karen to change the date on the contract and she'll send it over on Monday.

We're all thrilled, the residents too!

Kind regards
Mo Rashid
Registered Manager, Willow Bank Care Home

On 14 Jan 2027 Louise Fenner wrote:
> Dear Mo, thank you so much for the offer! I'd love to say yes, but my
> current employer is holding me to eight weeks' notice...`,
  },
];
