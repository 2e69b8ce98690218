/** Nouns that notes name in the singular without an article: "lab tour", "roof terrace", "demo day every Friday". They take "the". */
export const SINGULAR_NOUNS = `
  tour visit walk atmosphere vibe mood tone spirit culture team crew workshop garden kitchen terrace canteen cafeteria library lab laboratory studio
  classroom ward depot yard warehouse greenhouse playground office building room hall view shop floor store gym bar counter counsel policy plan
  project programme program scheme workflow process routine approach attitude pace energy rhythm style way day week shift rota schedule roster hour lunch
  breakfast dinner meeting stand-up standup huddle briefing talk chat conversation question answer idea story example offer budget mentor buddy
  stretch fair festival party picnic outing trip exhibition board wall map van truck fleet machine equipment machinery kit software system tool dashboard
  feedback humour humor honesty openness calmness patience kindness warmth respect trust focus care support teamwork coffee food
  fruit music greeting welcome handover onboarding induction introduction start balance mix range variety layout setup set-up design seminar
  library training mentoring coaching rule principle motto slogan community neighbourhood neighborhood location demo presentation discussion exercise task
  test trial sample menu recipe catalogue catalog collection archive stage silence use person parent group pair job career lift bus shuttle car bike parking-space space corner table bench  tree pond pool period pattern size range salary date code uniform contract turnover morale retention practice review appraisal`;

/** The same for topics of questions, and what people ask about without an article: "could you tell me more about parental leave?" */
export const MASS_TOPICS = `
  work overtime pay leave parking training travel childcare accommodation housing onboarding support supervision mentoring coaching homework insurance
  equipment software hardware feedback progression promotion holiday vacation cover homeworking relocation funding induction teamwork documentation testing
  maintenance safety catering transport commuting flexibility tuition research teaching`;

/** Who does something in a note: behind them a base verb is a verb, "teachers visit each other", "the staff stay for years". */
export const PLURAL_PEOPLE = `
  people staff teachers drivers apprentices carers caregivers nurses colleagues kids children pupils students patients residents tenants customers clients guests
  developers engineers managers trainees doctors chefs cooks volunteers parents teams families workers technicians designers mechanics officers
  members interns juniors seniors instructors assistants supervisors foremen bakers gardeners builders welders librarians researchers scientists therapists
  counselors counsellors adults visitors neighbours neighbors dogs women men girls boys tutors buyers sellers agents editors writers pilots sailors crews
  they we you`;

/** Base forms that come behind such a subject and name nothing themselves there. */
export const PLAIN_VERBS = `
  stay work talk laugh help share listen use know meet eat sit care pay run build look feel keep get go come take make do give let say see think want need
  like love learn teach pair sing ride drive move stop smile speak live grow change decide answer ask wait respect read write show tell swap clean serve
  leave return react choose set cook visit join rotate greet bring start finish have are were train test plan can may will must could would should had did don't aren't`;

/** Third-person verbs that are no plural nouns, behind one who does something: "everyone gets", "the team eats", "nobody stays". */
export const SINGULAR_VERBS = `
  gets gives has eats sits stays learns teaches brings chooses decides grows pays goes comes does says sees thinks wants likes loves keeps makes takes knows
  feels lets helps listens laughs speaks writes reads tells asks answers cooks cleans swaps joins meets greets wears lives mucks pitches rotates explains
  is was can may will must could would should had did isn't doesn't`;

/** Past forms that a note begins with when it leaves out the reader: "showed me the whole shop floor". */
export const PAST_OF_READER = `
  showed explained told gave took walked introduced asked described answered listened offered spoke talked invited welcomed let made brought drove met shared
  mentioned said admitted remembered laughed praised encouraged trusted knew kept waited stayed came went`;

/** Nouns in -ing, behind which "with" or "in" begins no activity: "parking in the yard". */
export const ING_NOUNS = `
  morning evening thing something anything nothing everything building training parking meeting briefing heating housing lighting catering clothing funding
  wedding ceiling spring string ring king wing feeling greeting setting offering opening beginning rating wording`;

/** Written in capitals within any sentence; everything else that a whole note shouts is set in small letters. */
export const ABBREVIATIONS = `
  QA IT HR UK US USA EU AI CEO CTO CNC NHS ICU HGV ML UX UI API SQL PC TV BBQ VR CAD ERP SAP ER OR GP RN LPN HVAC PPE CPR DIY NYC I A&E R&D MRI CT ECG EKG
  SEO CRM PR B2B B2C ESL SEN STEM PE MOT`;

/** Days and months keep their capital. */
export const DAYS = `
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december christmas easter
  english spanish french german polish mondays tuesdays wednesdays thursdays fridays saturdays sundays`;

/** Words that begin no name, so that a note's first capital is the telephone's. */
export const COMMON_STARTS = `
  every each everything both two three four five most many few several new old young small big large free fresh flat short long clear open honest quiet calm
  friendly flexible regular real own proper paid warm low high early late nice fun modern clean safe strong simple fair kind good great hard soft easy fast
  slow light dark bright local seasonal home hot cold lots plenty always never no everyone mistakes training month lunch breakfast tools`;
