import type { LabelledAnswer } from './labelled-answer';

/** Odd mails on purpose: short, blunt, roundabout. Made up and labelled by writers who did not know the recogniser; it learned from them only after a first, blind look. */
export const ENGLISH_OTHERS_ANSWERS: LabelledAnswer[] = [
  {
    id: 'en-201',
    received: '2026-11-17',
    kind: 'invitation',
    appointment: '2026-11-25 11:00',
    subject: 'Interview invitation – Finance Officer (Ref: FIN/2291)',
    text: `Dear Ms Okonkwo,

Thank you for your application for the post of Finance Officer. I am pleased to inform you that you have been shortlisted and we would like to invite you to interview on:

Date: Wednesday 25 November 2026
Time: 11.00am
Venue: Committee Room 2, Civic Centre

The panel will consist of Helen Marsh (Head of Finance), Raj Bhatt (Principal Accountant) and a member of the HR team. You will also be asked to complete a 30 minute Excel exercise.

Please bring proof of your right to work in the UK. If you require any reasonable adjustments, do let me know.

Kindly confirm your attendance by return of email.

Yours sincerely

Janet Pilling
HR Adviser
Brackenshire District Council`,
  },
  {
    id: 'en-202',
    received: '2026-10-13',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Your application to Halden Insurance',
    text: `Dear Applicant,

Thank you for your interest in the Claims Associate position at Halden Insurance.

After careful consideration, we regret to inform you that we have decided to move forward with other candidates whose qualifications more closely match our current needs.

We appreciate the time you invested in applying and encourage you to visit our careers page for future openings.

We wish you the best in your job search.

Halden Insurance Talent Acquisition

Please do not reply to this email. This mailbox is not monitored.`,
  },
  {
    id: 'en-203',
    received: '2026-12-07',
    kind: 'holding',
    promisedBy: '2026-12-15',
    subject: 'Re: Following up',
    text: `Hi Marcus,

Thanks for checking in! You're still very much in the mix. We have one more final-round interview this week because of a scheduling conflict, and then the team will sit down to compare notes. I'll have an answer for you by the 15th.

Appreciate your patience!

Kelsey

Kelsey Brandt
Senior Recruiter, GTM
Loopharbor, Inc.`,
  },
  {
    id: 'en-204',
    received: '2027-01-13',
    kind: 'offer',
    subject: 'so...',
    text: `Hey Priya,

Talked it over with Ben and Ola last night and honestly it wasn't a long conversation. We'd love you to come and build this thing with us. $128k + 0.6%, start whenever you're free. I'll get the paperwork over tomorrow once our lawyer wakes up.

Say yes?

Sam`,
  },
  {
    id: 'en-205',
    received: '2026-10-20',
    kind: 'other',
    subject: 'Application – outstanding documents',
    text: `Dear Mr Fitzgerald,

Thank you for your recent application for the position of Clerical Officer (Grade III). On review we note that the following are outstanding:

- copy of Leaving Certificate results
- signed Garda vetting form (NVB1)

Please forward these by close of business on Friday 30 October. Applications that remain incomplete after this date cannot be processed.

Le meas,
Aoife Ní Bhriain
Recruitment Section
St Colman's University Hospital`,
  },
  {
    id: 'en-206',
    received: '2026-11-06',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Yesterday',
    text: `Dear Harriet,

It was such a pleasure to meet you yesterday. Everyone on the panel commented on how well you'd got to know the collection beforehand, and Margaret is still quoting your line about labels being "letters to strangers".

In the end we have appointed someone who has run a loans programme of this size before, which with the Lisbon exhibition coming tipped the balance. It was close, and I wanted you to hear that from me rather than from the HR system.

If you'd like to talk it through I'm in my office most mornings. I do hope you'll apply when the assistant curator post comes up.

Warm regards,
Fiona Carrick
Head of Collections`,
  },
  {
    id: 'en-207',
    received: '2026-10-05',
    kind: 'holding',
    subject: "We've received your application!",
    text: `Hi Tyler,

Thanks for applying to the Warehouse Team Lead (2nd shift) role at Pinecrest Distribution. This email confirms that we received your application.

Our recruiting team will review your qualifications and, if there's a match, someone will be in touch about next steps. You can check your status any time by logging in to your candidate profile.

Thanks,
Pinecrest Distribution Talent Team

Pinecrest is an equal opportunity employer.`,
  },
  {
    id: 'en-208',
    received: '2026-12-02',
    kind: 'invitation',
    appointment: '2026-12-08 15:00',
    subject: 'Quick chat?',
    text: `Hi Dan

Saw your CV come through last night, looks like a great fit. Would be good to put a face to the name. I'm around

Tues 8 Dec, 3pm
Weds 9 Dec, 10am or 2pm

Half an hour on Zoom should do it. Shout if none of those work.

Cheers
Liam
Head of Ops, Tidewrack`,
  },
  {
    id: 'en-209',
    received: '2026-11-19',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Update on your application: Data Engineer (Remote)',
    text: `Hi Wei,

Thank you for taking the time to apply for the Data Engineer role at Corvid Analytics.

We received a very high volume of applications for this position and have chosen to progress with candidates whose experience is a closer match. As a result, we won't be moving your application forward at this time.

We'll keep your details on file for 12 months and may reach out if a suitable opportunity arises.

All the best,
The Corvid Talent Team`,
  },
  {
    id: 'en-210',
    received: '2027-01-19',
    kind: 'offer',
    subject: 'Offer of employment – Registered Nurse, Band 5',
    text: `Dear Ms Thapa,

Following your recent interview, I am delighted to confirm that we wish to offer you the post of Registered Nurse (Band 5), Ward 7, on a permanent full-time basis at a starting salary of £31,049 per annum.

This offer is conditional upon satisfactory references, occupational health clearance, an enhanced DBS check and verification of your NMC registration. Please do not hand in your notice until these have been completed.

To accept, please log in to the recruitment portal within five working days.

Many congratulations and welcome to the Trust.

Yours sincerely
Recruitment Services
Westmoor NHS Trust`,
  },
  {
    id: 'en-211',
    received: '2026-11-25',
    kind: 'other',
    subject: 'Automatic reply: Application status',
    text: `Thanks for your email. I'm out of the office for the Thanksgiving holiday and will be back Monday, November 30. I'll have limited access to email. For urgent recruiting questions please contact talent@brightlatch.example.

Happy Thanksgiving!
Monica`,
  },
  {
    id: 'en-212',
    received: '2026-10-27',
    kind: 'invitation',
    appointment: '2026-10-30 09:30',
    subject: 'RE: Interview Thursday',
    text: `Hi Conor,

So sorry about this, but Declan has been called to the Cork site on Thursday. Would Friday 30th October at 9.30 suit instead? Same place, just ask for me at the desk.

Thanks a million,
Gráinne

Gráinne Duffy
Office Manager
Duffy Hanlon Engineering

On Thu 22 Oct 2026 at 14:07, Conor Walsh wrote:
> Hi Gráinne, Thursday 29th at 11 is perfect, see you then.`,
  },
  {
    id: 'en-213',
    received: '2026-12-15',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Thank you from the Marlowe & Finch team',
    text: `Dear Candidate,

Thank you for your recent application and for your interest in joining Marlowe & Finch.

Due to the calibre of applicants, on this occasion you have not been selected for interview. Due to the number of applications received, we are unable to provide individual feedback.

With your permission we would like to retain your CV for future vacancies. If you would prefer us to delete it, please email privacy@marlowefinch.example.

Kind regards
HR Department`,
  },
  {
    id: 'en-214',
    received: '2026-11-10',
    kind: 'other',
    subject: 'Quick question re: comp',
    text: `Hi Jasmine,

Before I share your profile with the hiring manager, could you tell me your target base salary and whether you'd need visa sponsorship now or in the future? Also, are you open to being in the Austin office 3 days a week?

Thank you!
Courtney Blaine
Technical Recruiter
Staffwell Partners`,
  },
  {
    id: 'en-215',
    received: '2026-11-24',
    kind: 'holding',
    promisedBy: '2026-12-04',
    subject: 'RE: RE: Policy Analyst – interview outcome',
    text: `Dear Dr Rahman,

Apologies that this is taking longer than we indicated. The panel has made its recommendation but it has to be signed off by the Director, who is on leave. I expect to be able to write to you by the end of next week.

Best wishes,
Simon Trott
Resourcing
Office for Coastal Affairs`,
  },
  {
    id: 'en-216',
    received: '2026-12-04',
    kind: 'invitation',
    appointment: '2026-12-10 07:00',
    subject: 'trial shift',
    text: `hi Aisling thanks for dropping in your cv, Niamh said you were lovely!! can you do a trial shift Thursday 10 December from 7am till about 11? its paid. wear black and shoes you can stand in. let me know, Orla x
The Copper Kettle`,
  },
  {
    id: 'en-217',
    received: '2026-10-28',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Joinery job',
    text: `Hello Callum,

Thanks for coming out to the workshop and for making up that test piece. Your dovetails were spot on. What we need though is someone who can run the CNC on his own from week one and you said yourself you've not used one. I've given the job to a lad who has.

Keep at it, you've good hands. If you do get the CNC ticket give me a ring.

Regards
Alec Muir
Muir Joinery Ltd`,
  },
  {
    id: 'en-218',
    received: '2027-01-21',
    kind: 'offer',
    subject: 'Great news!!',
    text: `Hi Stephen,

Tried to call but went to voicemail. The client absolutely loved you and they'd like to offer you the job! £38,500 plus car allowance, 25 days holiday and a start date of 1 March.

Give me a bell when you're free so I can let them know you're happy to accept.

Thanks
Becky

Becky Tranter | Principal Consultant – Engineering
Redgate Search & Selection
This email and any attachments are confidential. If you are not the intended recipient please delete it and notify the sender.`,
  },
  {
    id: 'en-219',
    received: '2026-10-08',
    kind: 'other',
    subject: '12 new "project coordinator" jobs in Denver, CO',
    text: `Hi Alex, here are the latest jobs matching your alert:

Project Coordinator – Summit Solar – Denver, CO – $58K–$66K
Junior Project Manager – Mile High Builders – Aurora, CO
Construction Project Coordinator – Front Range Homes – Lakewood, CO

See all 12 jobs

You received this email because you signed up for job alerts. Unsubscribe | Manage preferences`,
  },
  {
    id: 'en-220',
    received: '2026-11-12',
    kind: 'holding',
    subject: 'Update',
    text: `Hi Ruth,

Just a quick one to let you know I haven't forgotten you! I've chased the client twice this week and they've told me they're still reviewing. No news is good news at this point. I'll let you know the minute I hear anything.

Speak soon,
Jordan`,
  },
  {
    id: 'en-221',
    received: '2026-11-30',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Requisition 119482 – Status change',
    text: `Dear Michael Torres,

The position of Operations Analyst II (Req. 119482) has been filled. Your application for this requisition is therefore no longer under consideration.

You may continue to apply for other positions for which you are qualified at jobs.ostrander.example.

Ostrander Industries Human Resources
** This is an automated message **`,
  },
  {
    id: 'en-222',
    received: '2027-01-06',
    kind: 'invitation',
    appointment: '2027-01-14 13:00',
    subject: 'Next steps with Quillmark 🎉',
    text: `Hi Sofia!

Awesome work on the take-home. Danny said it was one of the cleanest submissions we've had. We'd love to bring you into the virtual onsite:

Thursday, January 14, 2027
1:00 – 1:45pm ET – system design w/ Danny
2:00 – 2:45pm ET – product sense w/ Erin
3:00 – 3:30pm ET – culture chat w/ our CEO Matt

Let me know if that works and I'll send calendar holds. Feel free to ask me anything beforehand.

-Tasha

Tasha Greene (she/her)
People Ops @ Quillmark`,
  },
  {
    id: 'en-223',
    received: '2026-12-01',
    kind: 'other',
    subject: 'Re: Thank you',
    text: `Hi Beth,

That's very kind of you – thank you for the note, and for the article, which I've passed to the team. It was lovely to meet you too.

Best,
Caroline`,
  },
  {
    id: 'en-224',
    received: '2026-10-16',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Where we landed',
    text: `Hey Omar,

I owe you a straight answer. You're the strongest engineer we talked to in this round, and the pairing session with Lin was a joy to watch. But after the weekend we looked at our runway again and realized the next hire has to be someone who can own sales. So we're not going to make an engineering hire this year at all.

It sucks and I'm sorry we took four conversations to figure that out. I've already mentioned you to two founder friends who are hiring; say the word and I'll intro you.

Nate`,
  },
  {
    id: 'en-225',
    received: '2026-11-04',
    kind: 'holding',
    promisedBy: '2026-11-18',
    subject: 'Application received: Teaching Assistant (KS2)',
    text: `Dear Mrs Pearce,

Thank you for your application for the above post, which has arrived safely. The governors will be shortlisting shortly and you will hear from us within two weeks.

Yours sincerely
Mrs D. Lowther
School Business Manager
St Hilda's C of E Primary School`,
  },
  {
    id: 'en-226',
    received: '2026-11-09',
    kind: 'invitation',
    appointment: '2026-11-20 10:00',
    subject: 'Graduate Programme – Assessment Centre',
    text: `Dear Jacob,

Congratulations! Following your video interview we're delighted to tell you that you've made it to the final stage of our 2027 Graduate Programme.

The assessment centre takes place on Friday 20 November 2026, 10:00–16:30, at our London office. The day includes a group exercise, a written case study and a one-to-one interview with a senior leader. 

Lunch and reasonable travel expenses will be covered. Please book your place via the portal no later than 13 November.

Good luck!
Early Careers Team
Aldersgate Consulting LLP`,
  },
  {
    id: 'en-227',
    received: '2026-11-23',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Your application',
    text: `Dear Sir/Madam

We refer to your application for the position of Store Supervisor.

We regret that you have not been successful on this occasion and thank you for your interest in the company.

Yours faithfully
HR Dept
Dunphy's Hardware`,
  },
  {
    id: 'en-228',
    received: '2026-12-09',
    kind: 'other',
    subject: 'Reference request',
    text: `Dear Ms Hallam,

As part of our pre-appointment process, please could you provide contact details for two referees, one of whom must be your current or most recent line manager? Please note that referees will not be contacted without your prior agreement.

Kind regards,
Peter Ainsworth
Recruitment Administrator
University of Thornbury`,
  },
  {
    id: 'en-229',
    received: '2026-10-30',
    kind: 'invitation',
    appointment: '2026-11-02',
    subject: 'Phone screen',
    text: `Hi Brandon,

I'd love to set up a quick 20-min phone screen to learn more about your background and tell you a little about the role. Does Monday, November 2 in the morning work for you? If so what's the best number to reach you?

Thanks!
Alyssa Crane
HR Generalist
Big Sky Orthopedics`,
  },
  {
    id: 'en-230',
    received: '2026-12-18',
    kind: 'offer',
    subject: 'Following our call',
    text: `Dear Emma,

As promised, just putting our conversation in writing: the partners have agreed and the job is yours. Salary €42,000, 24 days' leave, hybrid. Contract will follow after Christmas and we'd be aiming for a start on 1 February.

Delighted to have you. Happy Christmas!

Sinéad Hourigan
Practice Manager
Hourigan Leahy Solicitors`,
  },
  {
    id: 'en-231',
    received: '2026-10-12',
    kind: 'holding',
    subject: 'Update on your application – Paralegal',
    text: `Dear Mr Sandhu,

Due to an unprecedented number of applications, our shortlisting is taking longer than anticipated. Please be assured that your application remains under active consideration. We will contact you as soon as we are in a position to do so.

Thank you for your continued patience.

Resourcing Team
Whitcombe Legal`,
  },
  {
    id: 'en-232',
    received: '2026-11-13',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Lectureship – informal note',
    text: `Dear Leila,

You will get the formal letter from HR in a day or two, but I thought you would rather hear it from me. The committee ranked you second. The discussion was long and your teaching demonstration was, by some distance, the best of the day. The person appointed brings a grant that the department badly needs, and that carried the vote.

I am sorry. Please send me the book proposal as you promised – I would be glad to put in a word with the series editor.

With all good wishes,
Graham

Professor Graham Ellery
School of History`,
  },
  {
    id: 'en-233',
    received: '2026-10-27',
    kind: 'other',
    subject: "What's new at Verdant Foods? October talent community update",
    text: `Hello from Verdant!

In this month's edition:
🌱 Meet Rosa, who went from night-shift packer to plant manager
🌱 Our new parental leave policy
🌱 Hiring event: join us on November 14 in Fresno, walk-ins welcome!

Follow us for more. You're receiving this because you joined the Verdant Talent Community. Unsubscribe.`,
  },
  {
    id: 'en-234',
    received: '2026-12-03',
    kind: 'invitation',
    subject: 'Cancelled: Interview – Marketing Executive – Mon 7 Dec 2pm',
    text: `Hi Chloe,

I'm really sorry, I'm having to cancel Monday. Two of the three panel have come down with flu. We definitely still want to meet you, so I'll be back in touch early next week with some new dates.

Apologies again,
Naomi
Harbour Arts Trust`,
  },
  {
    id: 'en-235',
    received: '2027-01-15',
    kind: 'rejection',
    manner: 'stock',
    subject: 'FW: CV submission – Payroll Manager',
    text: `Hi Gavin,

Feedback from client is it's a no on this one I'm afraid, no further detail given. Will keep you in mind for anything similar.

Regards,
Perm Team
Castlegate Recruitment`,
  },
  {
    id: 'en-236',
    received: '2026-12-11',
    kind: 'offer',
    subject: 'Summer internship',
    text: `Hi Noah,

Nice work last week. The lab would be happy to have you this summer, 10 weeks, starting June 7. Stipend is $7,500 and we can help you find housing. If you're in, reply to this and Debbie will send you the HR forms.

Best,
Karen Whitfield
Marine Ecology Lab`,
  },
  {
    id: 'en-237',
    received: '2026-11-02',
    kind: 'other',
    subject: 'Right to work check',
    text: `Good afternoon Mr Nwosu,

We need to verify your right to work before your application can proceed further. Please send us your share code from the Home Office website along with your date of birth.

Thanks
Compliance
Swift Facilities Services`,
  },
  {
    id: 'en-238',
    received: '2026-10-21',
    kind: 'holding',
    promisedBy: '2026-10-30',
    subject: 'Re: any news?',
    text: `Hi Pete, sorry been flat out with the fit-out at the new place. Still need to see one other fella on Tuesday. Will let you know one way or the other by Friday week, the 30th. Cheers, Mick`,
  },
  {
    id: 'en-239',
    received: '2026-11-18',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Youth worker role',
    text: `Dear Shanice,

Thank you for giving up your Saturday to meet the young people. They scored you highest, and Jaydon has asked me three times when you're starting.

Unfortunately I have had the worst news from the Lottery: our renewal has been cut by half and I cannot fill the post. I've fought it but the trustees were clear. I feel dreadful, because you'd have been brilliant.

If we get the bridging money in spring you're the first person I'll phone.

Take care of yourself,
Denise
Eastfield Youth Project`,
  },
  {
    id: 'en-240',
    received: '2026-12-02',
    kind: 'invitation',
    appointment: '2026-12-11 14:15',
    subject: 'Interview: Civil Engineer (Highways) - Ref HW/0417',
    text: `Dear Mr Abara,

Further to your application for the above post I can advise
that you have been selected for the next stage. We would be
grateful if you would attend County Hall, Room G14, at 14.15 on
Friday 11 December 2026.

You should allow 90 minutes. A written test of 30 minutes will
precede the panel. Car parking is available if you let us have
your registration number by the 9th.

Yours sincerely,

B. Hutchings (Mrs)
Human Resources`,
  },
  {
    id: 'en-241',
    received: '2027-01-04',
    kind: 'holding',
    promisedBy: '2027-01-15',
    subject: 'Happy New Year + update',
    text: `Hi Erika,

Happy New Year! Quick update: our VP is back from PTO this week, and budgets should get final approval next week. I expect to have a decision to you no later than Friday, January 15. Thanks for hanging in there!

Best,
Todd`,
  },
  {
    id: 'en-242',
    received: '2026-12-10',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Communications Officer vacancy',
    text: `Dear applicant,

Following a review of our structure, we have decided not to proceed with recruitment to the post of Communications Officer. All applications have been closed.

We thank you for your interest in the organisation.

People Services
Lowland Housing Association`,
  },
  {
    id: 'en-243',
    received: '2026-10-15',
    kind: 'other',
    subject: 'Your email application',
    text: `Thank you for your email. Please note that we are unable to accept applications by email. All candidates must apply through our careers site at careers.gannetair.example. Your CV has not been saved.

Gannet Air Recruitment`,
  },
  {
    id: 'en-244',
    received: '2026-11-26',
    kind: 'invitation',
    appointment: '2026-12-01 16:30',
    subject: 're: job in window',
    text: `Hey Jess, yep still going! Pop in Tuesday 1 Dec around half 4 after the lunch lot have gone, we'll have a coffee and see how we get on. Ask for Marco.`,
  },
  {
    id: 'en-245',
    received: '2027-01-18',
    kind: 'invitation',
    subject: 'Your application for Sales Manager',
    text: `Dear Ms Doyle,

Thank you for your application for the role of Sales Manager. That position has since been filled by an internal candidate.

However, we were impressed by your background in medical devices and would very much like to talk to you about our Key Account Manager vacancy for Munster. If you are interested, could you let me know your availability for a call over the next fortnight?

Kind regards,
Brian Keogh
Commercial Director
Slaney Medical`,
  },
  {
    id: 'en-246',
    received: '2026-10-29',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Outcome of your interview',
    text: `Dear Mr Whelan,

Thank you for attending for interview recently for the position of Quality Technician.

Following careful consideration, I regret to inform you that on this occasion your application has not been successful. The standard of candidates was extremely high and the decision was a difficult one.

May I take this opportunity to thank you for your interest in Corrib Pharma and to wish you every success in your future career.

Yours sincerely,
Human Resources`,
  },
  {
    id: 'en-247',
    received: '2026-11-11',
    kind: 'other',
    subject: 'Interview expenses',
    text: `Dear Dr Voss,

Please find attached the claim form for your travel to interview on 3 November. Claims need to be submitted with receipts within 30 days. Payment is by BACS so please include your sort code and account number.

Regards
Finance Helpdesk
Royal Institute of Soil Science`,
  },
  {
    id: 'en-248',
    received: '2026-12-08',
    kind: 'holding',
    promisedBy: '2026-12-16',
    subject: 'Where we are',
    text: `Dear Tom,

Thank you again for such an engaging conversation yesterday. We are seeing two more people this week, and then need to run our recommendation past the works council, who meet on Tuesday. I will let you know either way by Wednesday 16 December.

Kind regards
Annelie Brandt
Head of HR, Isarwerk Mobility GmbH (Munich)`,
  },
  {
    id: 'en-249',
    received: '2026-10-22',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Head of Care – our decision',
    text: `Dear Bernadette,

First of all, thank you. You gave up two afternoons, you ate our canteen lasagne without complaint, and you asked the residents better questions than most inspectors do.

Joan and I went back and forth over the weekend. What decided it was the extension: we need someone who has opened a new wing before, registered it and staffed it from scratch, and another candidate had done just that in Galway. We have offered her the post and she has accepted.

I know this isn't the letter you wanted. I'd be very happy to give you a reference of sorts to other homes in our group, and I'd gladly talk on the phone if it would help.

With warmest wishes,
Patricia Moran
Director, Laurel Lodge Nursing Home`,
  },
  {
    id: 'en-250',
    received: '2026-11-16',
    kind: 'invitation',
    appointment: '2026-11-24 15:30',
    subject: 'Re: Interview availability',
    text: `Hi Rachel,

Perfect, Tuesday 24 November at 3.30pm it is. We're on the second floor above the bakery, the buzzer says "MK". 

See you then!
Mandeep

> On 16 Nov 2026, at 09:12, Rachel Lowe wrote:
> Hi Mandeep, I could do Mon 23rd pm or Tues 24th pm, whichever suits.`,
  },
  {
    id: 'en-251',
    received: '2026-12-16',
    kind: 'offer',
    subject: 'Conditional Offer of Employment – Accountant II',
    text: `Dear Ms. Castillo:

Congratulations! On behalf of Lorimer County, I am pleased to extend to you a conditional offer for the position of Accountant II (Grade 18, Step 3, $71,224 annually). This offer is contingent upon successful completion of a background investigation and drug screening.

Please sign and return the attached letter no later than 5:00 p.m. on December 23, 2026.

Sincerely,
Gregory P. Haines
Human Resources Director

Attachment: Offer_Letter_Castillo.pdf`,
  },
  {
    id: 'en-252',
    received: '2026-10-19',
    kind: 'other',
    subject: 'RE: Withdrawing my application',
    text: `Hi Faisal,

No problem at all, thanks for letting us know. I've withdrawn you from the process and your data will be removed in line with our policy. Best of luck in the new job!

Kind regards
Imogen`,
  },
  {
    id: 'en-253',
    received: '2026-11-20',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Your Snackbox application',
    text: `Hi Megan,

Thanks so much for your interest in the Community Manager role and for being a fan of Snackbox!

Unfortunately, we've decided not to move forward with your application this time. We know this isn't the news you were hoping for, and we're sorry we can't give personal feedback to everyone.

Keep an eye on our jobs page – we're growing fast!

Lots of love,
Team Snackbox 🥨`,
  },
  {
    id: 'en-254',
    received: '2026-12-21',
    kind: 'holding',
    subject: "Season's greetings and a quick update",
    text: `Dear Alan,

With half the board already away we won't get to a decision before the break after all. We'll pick this up in the new year and be in touch then. You remain very much under consideration.

Have a lovely Christmas.

Best regards,
Susanna Keller
Foundation for Mountain Research, Chur`,
  },
  {
    id: 'en-255',
    received: '2026-11-05',
    kind: 'invitation',
    appointment: '2026-11-12 14:00',
    subject: 'Second stage – Plant Manager',
    text: `Dear Mr Gallagher,

We very much enjoyed our first discussion and would like to take things further. Could you come to the Dundalk plant on Thursday 12 November at 2pm to meet our MD, Ronan Tighe, and have a walk of the floor? Please prepare ten minutes on "my first 100 days".

Regards,
Michelle Farrelly
HR Manager`,
  },
  {
    id: 'en-256',
    received: '2026-10-09',
    kind: 'rejection',
    manner: 'personal',
    subject: 'your lovely letter',
    text: `Dear Mrs Abbott

What a treat your letter was! I read the bit about the parrot aloud to the whole shop.

The trouble is it's only twelve hours and mostly Saturdays, and from what you told me about your mother I don't think it would be fair on you. So I have given it to a student from up the road who is free at weekends.

Do come in for a cup of tea and bring the parrot.

Yours
Winifred Tull
Tull's Books`,
  },
  {
    id: 'en-257',
    received: '2026-11-26',
    kind: 'other',
    subject: 'attachment',
    text: `Hi, the file you sent (CV_v7_FINAL.pages) wont open on our system. can you resend as pdf or word please. thanks, Jan, Accounts, Parry Plant Hire`,
  },
  {
    id: 'en-258',
    received: '2027-01-12',
    kind: 'offer',
    subject: 'Apprenticeship',
    text: `Hello Ryan,

Good to have had you with us for the fortnight. Boss is happy and so am I, so you can start as an apprentice electrician with us on the 2nd of August. You'll need to come in with your mum or dad to sign the training agreement. 

Well done lad.

Geoff
Hartley Electrical`,
  },
  {
    id: 'en-259',
    received: '2026-10-23',
    kind: 'holding',
    subject: 'Got it! Your application to Moonhopper',
    text: `Hey Zoe,

Your application for Growth Marketer just landed. 🚀

What happens now: a real human reads it (yes, really), then if it looks like a match you'll have a 30 min intro call, a small task and a meet-the-team. We try to be quick but sometimes we get swamped.

Talk soon,
The Moonhopper crew`,
  },
  {
    id: 'en-260',
    received: '2026-12-14',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Following our chat',
    text: `Hi Neil,

Thanks for being upfront about money. I sat down with my sister and the spreadsheet and £65k just isn't doable for a firm of fourteen without upsetting the whole applecart. Offering you ten less would be an insult to your experience, so I'm going to keep looking.

Your tip about the supplier rebates has already saved us a few quid by the way. I owe you a pint.

All the best
Adrian`,
  },
  {
    id: 'en-261',
    received: '2026-12-17',
    kind: 'invitation',
    appointment: '2027-01-12 10:00',
    subject: 'Meeting in January',
    text: `Dear Dr Mbeki,

Professor Lindgren would be glad to meet you in the new year. Would Tuesday, 12 January 2027 at 10 am be convenient? You would be welcome to join the department lunch and see the imaging suite afterwards.

Please let me know if you need a parking permit.

Kind regards,
Office of the Clinical Director
Radiology`,
  },
  {
    id: 'en-262',
    received: '2026-11-27',
    kind: 'other',
    subject: 'How did we do?',
    text: `Hi there,

You recently took part in our recruitment process. We'd love to hear about your experience. The survey takes 2 minutes and your responses are anonymous and will not affect any application.

Start survey

Thank you,
Candidate Experience Team
Transpennine Water`,
  },
  {
    id: 'en-263',
    received: '2026-10-14',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Feedback on your case study',
    text: `Hi Aaliyah,

As promised, some proper feedback. The customer segmentation was excellent and you stayed calm when Tim grilled you. Where we weren't convinced was the financial model: the churn assumptions fell apart when we pushed on them, and that'd be bread and butter in this job. So this is where it ends for now.

I'd sincerely encourage you to reapply in a year or so.

Best
Connor`,
  },
  {
    id: 'en-264',
    received: '2027-01-20',
    kind: 'holding',
    promisedBy: '2027-01-22',
    subject: 'Quick one',
    text: `Hi Ella, decision's being made this week - you'll have a call from me before the week is out. Fingers crossed!! Gem x`,
  },
  {
    id: 'en-265',
    received: '2026-11-03',
    kind: 'other',
    subject: 'Equality monitoring form',
    text: `Dear Candidate,

To help us monitor the effectiveness of our equal opportunities policy we would be grateful if you would complete the attached form. It will be detached from your application and will play no part in the selection process. Returning it is voluntary.

Yours sincerely
Northgate Borough Council`,
  },
  {
    id: 'en-266',
    received: '2026-11-14',
    kind: 'invitation',
    appointment: '2026-11-17 18:00',
    subject: 'gardening job',
    text: `Hello Tomasz, got your message thanks. I am on a job till dark most days but come round to the yard Tuesday (17th Nov) at 6pm and we'll have a look at what you can do and talk about pay. Bring your licence. Keith`,
  },
  {
    id: 'en-267',
    received: '2026-12-03',
    kind: 'offer',
    subject: 'RE: Offer',
    text: `Hi Victoria,

I've spoken to Martin and we can move to £54,000, plus two days a week from home. That's as far as we can stretch I'm afraid. If you're content with that I'll reissue the contract this afternoon.

Best wishes
Claire

From: Victoria Stone
Sent: 02 December 2026 18:44
To: Claire Dobson
Subject: RE: Offer

Dear Claire, thank you so much for the offer, I was thrilled. I had been hoping for something nearer £56,000...`,
  },
  {
    id: 'en-268',
    received: '2026-10-07',
    kind: 'holding',
    promisedBy: '2026-10-21',
    subject: 'Acknowledgement – APP-55210',
    text: `Dear Candidate,

Thank you for applying for the role of IT Support Analyst. We aim to respond to all applicants within ten working days.

Please do not contact us for an update before then.

Recruitment Shared Service
Department of Inland Waterways`,
  },
  {
    id: 'en-269',
    received: '2026-12-09',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Staying in touch',
    text: `Hi Kwame,

We loved reading about your passion for sustainability! We've now found someone for the Junior Analyst opening, but great people are hard to find, so we've added you to our talent network. You'll be among the first to hear when similar roles open up.

Stay green,
The Terrafact People Team`,
  },
  {
    id: 'en-270',
    received: '2026-10-06',
    kind: 'invitation',
    appointment: '2026-10-15 11:15',
    subject: 'Demo lesson',
    text: `Dear Mr. Hollis,

Thank you for applying for our long-term substitute position in math. As a next step we ask candidates to teach a sample lesson. We have you down for Thursday, October 15, fourth period (11:15), Ms. Ortega's Algebra I class, topic: slope. Afterward you'll sit down with the department chair and me.

Please check in at the main office with a photo ID.

Sincerely,
Dr. Yvette Coleman
Principal, Lincoln Heights Middle School`,
  },
  {
    id: 'en-271',
    received: '2027-01-14',
    kind: 'other',
    subject: 'Your candidate account is due to expire',
    text: `Hello,

You haven't logged in to your Falconbridge Careers account for 11 months. To protect your privacy the account will be deleted on 28 January 2027. If you'd like to keep it, simply sign in before then.

Falconbridge Careers`,
  },
  {
    id: 'en-272',
    received: '2026-11-10',
    kind: 'rejection',
    manner: 'personal',
    subject: 'The sous job',
    text: `Alright Chris

Your tasting menu was the business, people are still on about that lamb. I've gone back and forth all week and I'm giving it to Rosie. She's been here eight years and if I pass her over I'll lose her, and I can't have that.

I've told Stu at the Seahorse about you, he's crying out for someone. Give him a ring. And your next dinner here's on me.

Gaz`,
  },
  {
    id: 'en-273',
    received: '2026-11-19',
    kind: 'offer',
    subject: 'Appointment as Laboratory Technician',
    text: `Dear Mr Frost

I write to confirm your appointment as Laboratory Technician with effect from 4 January 2027. Two copies of the contract of employment will be sent to you by post shortly.

Yours sincerely
R. Hadley
Personnel`,
  },
  {
    id: 'en-274',
    received: '2026-10-30',
    kind: 'holding',
    subject: 'Hiring pause',
    text: `Hi Lauren,

Wanted to be transparent with you: our 2027 headcount is being re-planned and every open req is paused until that's finalized. You're not out of the running, far from it. As soon as I get the green light we'll pick up where we left off.

Hang tight,
Derek
Sr. Manager, Product Design`,
  },
  {
    id: 'en-275',
    received: '2026-12-29',
    kind: 'offer',
    subject: 'A change of circumstances',
    text: `Dear Miriam,

Three weeks ago I had to write and tell you we'd chosen someone else. As it turns out, she has now accepted a post elsewhere. If you are still free, and can forgive us, the job is yours on the terms we discussed.

Do ring me, even over the holiday.

Warmly,
Rosalind Peake
Whitsand Maritime Museum`,
  },
  {
    id: 'en-276',
    received: '2026-11-06',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Regarding your application for Patient Access Rep',
    text: `Dear Denise,

Thank you for considering a career with Gracefield Health. We have reviewed your application for the position of Patient Access Representative - PRN. While your background is impressive, we have selected another candidate for this role.

We invite you to visit our career site often, as new opportunities are posted daily.

Sincerely,
Gracefield Health Talent Acquisition

CONFIDENTIALITY NOTICE: This e-mail may contain privileged health information...`,
  },
  {
    id: 'en-277',
    received: '2027-01-25',
    kind: 'other',
    subject: 'Automatic reply: Interview follow up',
    text: `I no longer work at Bracken Digital. For anything to do with recruitment please email people@brackendigital.example.`,
  },
  {
    id: 'en-278',
    received: '2026-11-02',
    kind: 'invitation',
    appointment: '2026-11-05 11:00',
    subject: 'Meeting re: Key Account position',
    text: `Dear Ms Hall,

Dr Faber has asked me to arrange a conversation with you. I have just sent a calendar request for Thursday, 5 November, 11:00–11:45 CET. Should this not be convenient please let me know.

Kind regards
Yvonne Pils
Team Assistant

________________________________
Microsoft Teams meeting
Meeting ID: 000 000 000 00   Passcode: xxxxxx
________________________________
Corvus Medical Austria GmbH, Salzburg`,
  },
  {
    id: 'en-279',
    received: '2026-10-12',
    kind: 'other',
    subject: 'Updated privacy notice for applicants',
    text: `Dear applicant,

We have updated our privacy notice for job applicants with effect from 1 November 2026. You can read it on our website. No action is needed on your part.

Data Protection Officer
Severn Vale Hospitals`,
  },
  {
    id: 'en-280',
    received: '2026-11-24',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Caretaker',
    text: `Dear Mr Bright

The committee liked you very much and would of had you tomorrow. But the council has pulled our grant last night and without it we cant pay a caretaker at all. We are getting a firm in to do the grass once a week.

I know you had set your heart on it and I am very sorry.

Len Cartwright
Hon. Secretary, Oakley Bowls Club`,
  },
  {
    id: 'en-281',
    received: '2027-01-07',
    kind: 'holding',
    promisedBy: '2027-01-31',
    subject: 'Re: Assistant Brewer',
    text: `Hi Joe

Ta for the nudge. Interviews ran over because of the snow. We'll have made our minds up by the end of the month.

Cheers
Wes
Saltmarsh Brewing Co`,
  },
  {
    id: 'en-282',
    received: '2026-12-01',
    kind: 'offer',
    subject: 'Welcome to the team?',
    text: `Dear Folasade,

The whole nursery team has asked me to ask you: will you join us? We'd like you as Room Leader for the Toddlers from 4 January, 37.5 hours, £13.60 an hour. HR will send over the starter pack and a DBS form in the next couple of days.

With very best wishes,
Lorraine
Little Acorns Day Nursery`,
  },
  {
    id: 'en-283',
    received: '2026-10-21',
    kind: 'rejection',
    manner: 'personal',
    subject: 'After our call',
    text: `Hi Giulia,

Thanks for the great call on Monday! I spoke to our Head of Sales afterwards. Your energy is fantastic and the Italian is a real plus, but our DACH customers need fluent German and as you said yourself you're not quite there. So we won't take this one further.

We're planning a Southern Europe team from Q2. OK if I ping you then?

Best,
Bastian`,
  },
  {
    id: 'en-284',
    received: '2027-01-11',
    kind: 'invitation',
    appointment: '2027-01-19',
    subject: 'Observation day',
    text: `Dear Ms Adewale,

It was good to speak on the phone. We'd like you to spend a day with us on the ward before we go any further, so that you can see what you'd be letting yourself in for! I've pencilled you in for Tuesday 19 January, early shift. Please bring your immunisation record.

Sister J. Maddox
Ward 4B`,
  },
  {
    id: 'en-285',
    received: '2026-10-30',
    kind: 'other',
    subject: 'couple of questions',
    text: `Hi Ivana, before I pass your form to the boss: do you hold a full clean licence, and how much notice do you have to give? Thanks, Office, Sunnyside Homecare`,
  },
  {
    id: 'en-286',
    received: '2026-11-25',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Thank you for applying to Brightwell Bank plc',
    text: `Dear [Mr] Patel,

Re: Relationship Manager (Vacancy 30771)

Your application has now been reviewed by our Resourcing Team. Following this review, we will not be progressing your application further on this occasion.

We are unable to enter into correspondence regarding this decision.

Brightwell Bank plc. Registered in England No. 0000000.`,
  },
  {
    id: 'en-287',
    received: '2026-11-30',
    kind: 'holding',
    subject: 'Your references',
    text: `Hi Sunita,

Just to say both your references have come in, thank you. It now goes to Finance and the Dean for approval, which can take a while I'm afraid. We'll be in touch as soon as there's news.

Best wishes,
Lucy
Faculty Office`,
  },
  {
    id: 'en-288',
    received: '2027-01-22',
    kind: 'invitation',
    appointment: '2027-01-27 10:00',
    subject: 'Moving our interview',
    text: `Good morning Mr Roth,

Would it be possible to bring our Friday meeting forward to Wednesday, 27 January at 10 am? Our CEO has been called away to Lugano. If that does not work we will find an other solution.

Many thanks and kind greetings
Sandra Gerber
Hochstock Mountain Railways Ltd`,
  },
  {
    id: 'en-289',
    received: '2026-10-28',
    kind: 'other',
    subject: 'Parking update',
    text: `Hello Mr Okoye, one more thing: the visitor car park is closed for resurfacing, so please use the multi-storey on Station Road. Reception will validate your ticket. Regards, Front Desk, Theale Optics`,
  },
  {
    id: 'en-290',
    received: '2026-10-14',
    kind: 'offer',
    subject: 'Monday',
    text: `Hi Dylan

Spoke with the owner, he's good with it. You're on the crew starting Monday, $24/hr to begin with and we look at it again after 90 days. Bring two forms of ID for the I-9 and steel toes. Text me if there's a problem.

Rick
Tamarack Roofing`,
  },
];
