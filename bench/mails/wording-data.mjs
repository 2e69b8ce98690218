// What the made-up mails are written of. Plain signs only (', -), as typed, which regular expressions read fastest.
// Plain sentences are meant to be left alone by every rule; flagged ones to be marked.

const words = (text) => text.trim().split(/\s*,\s*|\n\s*/);

/** What stands for `{name}` in a sentence. */
export const SLOTS = {
  person:
    words(`Ms Okafor, Mr Lindqvist, Dr Amari, Ms Petrov, Mr Tanaka, Ms Oyelaran, Mr Brandt, Ms Fiala, Dr Quist, Ms Marlow,
    Mr Dunmore, Ms Halloran, Mr Castellan, Ms Ibarra, Dr Novak, Mr Pemberton`),
  group:
    words(`the planning group, the night crew, the support desk, the two apprentices, the archive staff, the field engineers,
    the warehouse team, the design studio, the payroll office, the lab on the third floor, the volunteers, the older students`),
  thing:
    words(`inventory list, test bench, booking system, training plan, handover sheet, spare parts store, label printer,
    weekly report, ticket queue, floor plan, delivery schedule, safety drawing, budget draft, shift calendar, prototype,
    measuring device, sample archive, colour chart, wiring diagram, sales forecast, visitor register, recipe book,
    customer survey, packing line, seating plan, fire drill, error log, search index, greenhouse, rainwater tank`),
  place:
    words(`Bristol, Aarhus, the harbour office, the old mill, Graz, the north wing, Rotterdam, the branch in Leeds, Ghent,
    the second workshop, Malmö, the depot by the river, Turin, the training kitchen, Galway, the glasshouse`),
  adjective:
    words(`careful, narrow, steady, unusual, thorough, rough, modest, noisy, practical, cheap, sturdy, awkward, tidy,
    curious, sensible, lightweight, complete, uneven, quiet, detailed, slippery, transparent, simple, wooden`),
  did: words(`rebuilt, sorted, sketched, repaired, described, measured, compared, translated, moved, painted, cleaned,
    photographed, counted, replaced, simplified, drew, tested, labelled, catalogued, rewrote, borrowed, weighed, documented`),
  topic:
    words(`the change of suppliers, the smaller batches, the way you rotate shifts, the missing drawings, the tide tables,
    the heating costs, the new packaging, the handling of returns, the move to paperless forms, the cold winter orders,
    the apprentices' exam, the noise in the hall, the seasonal menu, the shared calendar, the cracked housings`),
  weekday: words('Monday, Tuesday, Wednesday, Thursday, Friday'),
  month: words('January, February, March, April, June, July, September, October, November'),
  number: words('3, 7, 12, 15, 18, 24, 40, 65, 120, 250, 1400'),
  spell: words('two weeks, one winter, most of a year, three summers, a long afternoon, nine months, half a season'),
  subject: words('surveyor, lab assistant, shift planner, cook, data clerk, bookbinder, product tester, tram mechanic'),
};

export const PLAIN = [
  'On {weekday} we spoke about {topic}, and one detail has stayed with me since.',
  'At {place} I {did} the {thing} together with {group}.',
  'The {adjective} {thing} that {person} showed me works much like the one I {did} in {place}.',
  'You asked how I would handle {topic}; here is a {adjective} answer.',
  'Over {spell} {group} {did} {number} parts and wrote down every fault.',
  'It took {spell} before the {thing} ran without a break.',
  'My first idea was {adjective}, my second one held.',
  'In {month} the {thing} failed twice, so I {did} it from scratch and added a {adjective} check.',
  'What {person} said about {topic} matches what I saw at {place}.',
  'We {did} the {thing} in small steps: one shelf, one table, one {adjective} test at a time.',
  "I don't know the {thing} you use, but I have {did} two others (one {adjective}, one {adjective}).",
  '{person} mentioned the {thing} on the wall, which {group} {did} {spell} ago.',
  'The numbers were {adjective}: {number} orders in {month}, {number} in the month after.',
  'There were days when {group} {did} more than {number} boxes before noon.',
  'For the {thing} I used a {adjective} frame, a spring and some tape.',
  'Later {group} kept the {thing} and {did} the rest.',
  'As a {subject} at {place} I learned to read a {thing} before touching it.',
  'Two colleagues and I {did} the {thing}, and nobody missed the old one.',
  'The {adjective} part of the work was {topic}, not the {thing} itself.',
  'Enclosed are {number} pages about the {thing} with drawings and prices.',
  'If {topic} comes up again, I can show the notes from {place}.',
  "It's a {adjective} method, yet {group} still use it.",
  'In the conversation you described a {adjective} week with {group}; I would start there with the {thing}.',
  '{person} and I also compared the {thing} with a {adjective} model from {place}.',
  'During the interview on {weekday} I said {number} and meant {number}; the {thing} holds the right figure.',
  'A {adjective} label costs little, a wrong one costs {spell}.',
  'My notes on {topic} fill {number} lines, half of them about the {thing}.',
  "We don't need a {adjective} {thing} for that, only clear names.",
  'The role of {subject} fits what I {did} in {place}: {adjective} work with {group}.',
  'Between {month} and {month} I {did} the {thing} every morning, then {group} took over.',
  'Since then the {thing} at {place} counts {number} visits a day.',
  'Your question about {topic} made me look up the {thing} again.',
  'Without {group} the {adjective} {thing} would still stand in {place}.',
  'My part was small - I {did} the {thing} and asked {adjective} questions.',
];

/** Each holds one phrase that the rules mark; `phrase` in the benches with generated rules. */
export const FLAGGED = [
  { phrase: 'I hope this email finds you well', after: '.' },
  { phrase: 'please do not hesitate to contact me', before: 'If anything about the {thing} is unclear, ', after: '.' },
  { phrase: 'thank you in advance', before: 'For the {adjective} answer on {topic}, ', after: '.' },
  { phrase: 'I look forward to hearing from you soon', after: '.' },
  { phrase: 'at your earliest convenience', before: 'You can return the {thing} ', after: '.' },
  { phrase: 'I am writing to express my interest', after: ' in the role of {subject}.' },
  { phrase: 'I would like to take this opportunity', after: ' to mention the {thing} from {place}.' },
  { phrase: 'I am a team player', before: 'As {person} saw, ', after: '.' },
  { phrase: 'I am the perfect candidate', before: 'After {spell} in {place} ', after: ' for this job.' },
  { phrase: 'please find attached', after: ' the {thing} from {place}.' },
  { phrase: 'I just wanted to follow up', after: ' on the interview with {person}.' },
  { phrase: 'I need your answer by Friday', after: '.' },
  { phrase: 'as soon as possible', before: 'Please send me your decision on the role ', after: '.' },
  { phrase: 'I am still waiting', after: ' for your decision about the {subject} role.' },
  { phrase: 'sorry to bother you', after: ' about the application again, {person}.' },
  { phrase: 'I would be a valuable asset', after: ' to {group}.' },
  { phrase: 'I know you are very busy', before: '', after: ', {person}.' },
  { phrase: 'please advise', before: 'About the interview on {weekday}, ', after: '.' },
  { phrase: 'gentle reminder', before: 'This is a ', after: ' about my application as {subject}.' },
  { phrase: 'I have not heard back from you', before: 'It is {month} and ', after: ' about the position.' },
];
