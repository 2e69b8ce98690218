import type { InterviewKind } from '../domain/application';

const setOf = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** First names that many people of these countries have; a hint that a word begins a person, no more. Folded. */
export const GIVEN_NAMES = setOf(`
  adam ahmed aisha alan alex alexander alexandra ali alice alina amir amy ana andrea andreas andrew angela anja anke ann anna anne annette anton april
  aylin axel ayse barbara bastian beate ben benjamin bernd bettina birgit bob bruno carla carlos carmen carol caroline cem charles charlotte chen chloe
  chris christian christina christine christoph claire clara claudia clemens dan daniel daniela dave david deniz diana dieter dirk dominik
  dorothea eduard edward elena elif elisabeth elizabeth ella elke emily emir emma emre erik erika esther eva fabian fatima felix finn florian frank franz
  franziska frieda friederike fritz gabriele george georg gerd gina grace greg greta gudrun hannah hanna hannes hans harry hasan hatice heike heinz helen
  helena helga helmut henning henry herbert holger horst ian ines ingo ingrid isabel isabella ivan jack jakob jakub james jamal jan jana jane janine
  jason jenny jens jessica jo joanna jochen joe johanna johannes john jonas jonathan jorge jose josef joseph julia julian juliane jurgen juergen justin
  kai karin karl karsten katharina kate katherine kathrin katja katrin kerstin kevin kim klaus konrad kristin lars laura lea lena leo leon leonie leyla
  liam lina linda lisa liu lotta louis luca lucas lucy luis luisa lukas lutz magdalena maja malte manfred manuel manuela marc marcel marco marcus mareike
  maren maria marie marina mario marion mark markus marta martha martin martina mary mateusz matt matthew matthias max maximilian mehmet mei melanie mia
  michael michaela miguel mike milan miriam mohamed mohammed monika moritz mustafa nadine nadja natalia natalie nick nicola nicolas nicole niklas nils nina
  noah nora norbert nuria olaf oliver olivia omar oscar oskar patricia patrick paul paula pavel pedro peter petra philip philipp pia pierre priya rachel
  rainer raj rajesh ralf ramona raphael ravi rebecca regina renate rene ricarda richard rita robert robin rolf roman ronja rosa ruth ryan sabine sabrina
  sally salma sam samantha samir samuel sandra sanjay sara sarah sascha sebastian selin selma silke silvia simon simone sina sofia sonja sophia sophie
  stefan stefanie steffen stella stephan stephanie stephen steve steven sunita susan susanne sven svenja tanja tara teresa theo theresa thomas thorsten
  till tim timo tina tobias tom tomasz torben torsten tracy udo ulf ulrich ulrike ursula ute uwe valentin vanessa vera verena vikram viktor victoria
  viktoria vincent volker wei wendy werner wiebke will william wolfgang xin yusuf yasmin yvonne zeynep zoe
`);

/** Last names that stand alone where people type one: "Weber, Siemens". Folded. */
export const LAST_NAMES = setOf(`
  mueller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz hoffmann schaefer koch bauer richter klein wolf schroeder neumann
  schwarz zimmermann braun krueger hofmann hartmann lange schmitt werner schmitz krause lehmann schmid schulze koehler herrmann koenig walter huber kaiser
  fuchs peters lang scholz moeller weiss jung hahn schubert vogel friedrich keller guenther frank berger winkler roth beck lorenz baumann franke albrecht
  schuster simon ludwig boehm winter kraus martin schumacher kraemer vogt stein jaeger otto sommer gross seidel heinrich brandt haas schreiber graf
  schulte dietrich ziegler kuhn kuehn pohl engel horn busch bergmann thomas voigt sauer arnold pfeiffer yilmaz kaya demir oeztuerk nowak kowalski
  smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts green hall wood jackson clarke patel khan
  lewis james phillips cooper miller garcia davis rodriguez martinez anderson moore lee nguyen singh chen wang murphy kelly sullivan ryan
`);

/** Companies that everybody knows by one word, so that it needs no "bei" before it. Folded. */
export const KNOWN_COMPANIES = setOf(`
  siemens bosch sap bmw audi volkswagen vw porsche mercedes daimler adidas puma allianz telekom lufthansa bayer basf henkel merck continental thyssenkrupp
  infineon zalando otto rewe edeka aldi lidl kaufland dm rossmann ikea tchibo dhl hermes commerzbank ing n26 sixt fielmann charite caritas diakonie drk
  awo malteser johanniter tuev fraunhofer trumpf zeiss miele haribo oetker beiersdorf covestro evonik eon rwe vonovia delivery hellofresh flixbus
  google amazon microsoft apple meta netflix spotify uber airbnb ibm oracle intel nvidia tesla ford toyota sony samsung dell cisco adobe salesforce
  accenture deloitte kpmg pwc ey mckinsey bcg capgemini tesco sainsburys asda waitrose boots barclays hsbc lloyds natwest monzo revolut vodafone bbc
  nhs shell bp unilever nestle pfizer gsk astrazeneca walmart target costco starbucks mcdonalds nike disney boeing airbus greenpeace oxfam unicef
  globex initech hooli acme migros coop novartis roche ubs swisscom oebb spar billa
`);

/** Words that make the words around them an organisation: beginnings of words and whole ones. Folded. */
export const ORGANISATION =
  /^(?:(?:\p{L}*(?:baeckerei|brauerei|praxis|kanzlei|klinik|klinikum|verlag|sparkasse|stadtwerke|krankenhaus|universitaet|hochschule|bibliothek|archiv|museum|theater|apotheke|druckerei|schreinerei|tischlerei|gaertnerei|molkerei|metzgerei|spedition|versicherung|maschinenbau|logistik|werke|reederei|schule|kindergarten|kita|akademie|institut|stiftung|ministerium|bank|amt))|stadt|gemeinde|landkreis|gasthof|gasthaus|hotel|restaurant|cafe|elektro|autohaus|reisebuero|architekturbuero|ingenieurbuero|agentur|bau|gmbh|mbh|gruppe|markt|uni|tu|th|fh|deutsche|city|council|university|college|school|academy|hospital|clinic|trust|group|partners?|industries|foods|books|airlines|airways|agency|studios?|labs?|solutions|systems|consulting|technologies|holdings?|corp|bakery|pizza|restaurant|pub|society|foundation|institute|tours|health|gallery|nursery)$/u;

/** Words that only organisations have at the end of a name, in either language; folded. */
export const LEGAL =
  /^(?:gmbh|mbh|gbr|ohg|kgaa|ltd|limited|inc|incorporated|llc|llp|plc|corp|ag|se|kg|ug|ev|eg|e\.v|co|bv|nv)$/u;

const ROLE_WORDS = setOf(`
  backend frontend fullstack full-stack devops qa ux ui it hr software hardware data product project marketing sales ops operations mobile web cloud security
  senior junior lead head chief trainee intern apprentice graduate werkstudent werkstudentin praktikum praktikant praktikantin volontariat volontaer
  volontaerin ausbildung azubi duales referendariat traineeship internship aushilfe minijob stellv stellvertretende assistant
  engineer developer manager designer analyst architect consultant scientist administrator coordinator officer director specialist executive
  receptionist nurse teacher tutor lecturer librarian clerk cashier teller accountant auditor bookkeeper controller buyer planner supervisor
  waiter waitress barista chef cook bartender driver pilot attendant steward electrician plumber carpenter mechanic technician geologist chemist
  biologist physicist pharmacist doctor therapist physiotherapist psychologist paralegal lawyer solicitor copywriter editor journalist producer
  writer bookseller fundraiser representative advisor adviser agent broker caretaker cleaner porter guide translator interpreter programmer recruiter
  strategist researcher founder owner partnerships support success support-agent warehouse store
  koch koechin baecker baeckerin verkaeufer verkaeuferin fahrer fahrerin archivar konstrukteur lektorin lektor redakteur redakteurin arzt aerztin
  lehrer lehrerin erzieher elektriker schreiner tischler maurer maler gaertner friseur friseurin zfa mfa pta mta hebamme buchhalter buchhalterin
  sachbearbeiter sachbearbeiterin vertrieb einkauf controlling buchhaltung redaktion kommunikation lager verwaltung personalwesen projektmanagement
  produktmanagement wissenschaftlicher wissenschaftliche mitarbeiter mitarbeiterin pflegekraft servicekraft hausmeister zugbegleiter disponent
  disponentin kellner kellnerin gardener tfa dachdecker installateur schlosser dreher sekretaer zimmermaedchen postbote meister polizist soldat journalistin notar anwalt anwaeltin rechtsanwalt rechtsanwaeltin informatiker mechatroniker
`);
/** How words for a role end in German. "-er" alone would take in every Weber and Becker. */
const ROLE_ENDS =
  /(?:leit(?:er|erin|ung)|entwickler(?:in)?|berater(?:in)?|kauf(?:frau|mann|leute)|assisten(?:t|tin|z)|kraft|techniker(?:in)?|ingenieur(?:in)?|paedagog(?:e|in)|arbeiter(?:in)?|arzt|aerztin|angestellte[rn]?|fachwirt(?:in)?|verwalter(?:in)?|administrator(?:in)?|manager(?:in)?|referent(?:in)?|spezialist(?:in)?|betreuer(?:in)?|pfleger(?:in)?|helfer(?:in)?|trainer(?:in)?|designer(?:in)?|planer(?:in)?|pruefer(?:in)?|begleiter(?:in)?|fuehrer(?:in)?|monteur(?:in)?|therapeut(?:in)?|schreiber(?:in)?|informatiker(?:in)?|student(?:in)?|beauftragte[rn]?|zeichner(?:in)?|laborant(?:in)?|mechaniker(?:in)?|professur|stelle|architekt(?:in)?|management|ist|isten|eur|ician|grapher|kaeufer|kaeuferin|saenger)$/u;
/** "Erzieherin", "Lektorin": feminine words for people at work. */
const FEMININE = /(?:er|or|ent|ant|ist|eur|og|at)in$/u;
export const isRoleWord = (folded: string): boolean =>
  ROLE_WORDS.has(folded) ||
  (folded.length > 6 && ROLE_ENDS.test(folded)) ||
  (folded.length > 6 && FEMININE.test(folded)) ||
  (folded.includes('-') && isRoleWord(folded.slice(folded.lastIndexOf('-') + 1))) ||
  (/[:*_/]in(?:nen)?$/.test(folded) && folded.length > 6);

/** Words that a remark has and the name of a company, a person or a role hasn't. Folded. */
export const REMARK_WORDS = setOf(`
  ist war waren sind hat hatte haben wird werden will wollen soll sollen muss kann nicht kein keine noch schon aber weil dass sehr ganz gut schlecht nett
  ich wir sie er es mich mir uns man bitte bis spaetestens runde mitbringen team kollegen nachfragen antwort melden sich parkplatz
  is was were are has had have will would should must can could not no but because that very good bad nice i we they he she it me us my please by until
  round bring colleagues ask answer want wants said awful great today tomorrow
`);

/** What brings in the next words, and as what. Articles behind it are swallowed. */
export const MARKERS: readonly (readonly [RegExp, 'company' | 'role' | 'person' | 'none'])[] = [
  [/^(?:bei|beim|at|@|vom|from)$/u, 'company'],
  [/^(?:mit|with)$/u, 'person'],
  [/^(?:als|as)$/u, 'role'],
  [/^(?:firma|company|arbeitgeber):$/u, 'company'],
  [/^(?:stelle|role|position|job|rolle):$/u, 'role'],
  [/^(?:interviewer|ansprechpartner|ansprechpartnerin):$/u, 'person'],
  [
    /^(?:gespraech|vorstellungsgespraech|interview|bewerbungsgespraech|jobinterview|meeting|spoke|sprach|met)$/u,
    'none',
  ],
];
export const ARTICLES = setOf('der dem den die das the a an to');

/** How an interview was, as people name it. Longest first within each. */
export const KINDS: readonly (readonly [InterviewKind, RegExp])[] = [
  ['trial-day', /(?:probearbeiten|probearbeit|probetag|schnuppertag|hospitation|trial (?:day|shift)|work trial)/giu],
  ['assessment', /(?:assessment[- ]?(?:cent(?:er|re)|day|tag)?|auswahltag|bewerbertag)/giu],
  [
    'phone',
    /(?:telefonat|telefonisch|telefoninterview|telefongespräch|telefon|tel\.|anruf|phone[- ](?:call|screen|screening|interview|chat)|telephone|phone|call)/giu,
  ],
  [
    'video',
    /(?:video[- ]?(?:call|interview|gespräch|konferenz|chat)|video|zoom|(?:ms |microsoft )?teams|skype|webex|google meet|online|remote)/giu,
  ],
  ['on-site', /(?:vor[- ]ort|on[- ]?site|in[- ]person|persönlich|face to face)/giu],
];
