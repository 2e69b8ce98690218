const listOf = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** In a greeting these name no single person; folded. */
export const GROUP_WORDS = listOf(`
  zusammen alle alles allen allerseits team teams all everyone everybody folks there again hiring recruiting recruitment
  recruiter recruiterin recruiters talent acquisition hr manager managerin committee sir sirs madam damen herren leute ihr
  runde kolleginnen kollegen kollegin kollege both beide beiden personalabteilung people friends welt world department
  abteilung redaktion jury interviewer interviewers colleague colleagues panel staff office empfang sekretariat
  bewerbungsteam personalteam personal karriere jobs nachbarn freunde crew gang y'all yall guys ladies gentlemen board
  vorstand direktion geschaeftsfuehrung interessierte mitarbeiter mitarbeiterinnen mitarbeitende nochmals nochmal wieder
  concern whom employer leser leserin leserinnen hoerer hoererinnen kunde kundin kundinnen kunden gastgeber gastgeberin
  gastgeberinnen bewerber bewerberin disponent disponentin ansprechpartner ansprechpartnerin mitstreiter unbekannt sie frau herr eltern nachbarschaft freunde mama papa mutti vati mum mom dad oma opa schatz
  familie family
`);

/** Before a name, said of it. */
export const TITLES = listOf(
  `dr ddr prof professor professorin mag mmag magistra dkfm dipl ing doctor doktor phd med direktor direktorin mx chefarzt
  chefaerztin oberarzt oberaerztin praesident praesidentin rektor rektorin dekan dekanin buergermeister buergermeisterin
  pfarrer pfarrerin pastor pastorin schulleiter schulleiterin geschaeftsfuehrer geschaeftsfuehrerin landrat landraetin`,
);

export const PARTICLES = listOf(
  'von vom v van de d den der zu zur zum di da do dos del della du la le el al bin ibn ten ter te af av',
);

/**
 * Words that mean something by themselves, so that a company's name made of one is mentioned only where that is plain.
 * Folded; English and German together.
 */
export const ORDINARY = listOf(`
  apple next target gap shell oracle visa sky chase orange amazon real penny norma globus stern spiegel zeit welt bild express
  focus merkur horizont kontakt impuls forum zentrum agentur schule universitaet hochschule klinik klinikum krankenhaus meta
  alphabet square block stripe slack notion linear indeed monday snowflake unity box zoom teams bolt lime bird tier wise klar
  solaris raisin ada flink home miles bahn post kind kinder stadtwerke sparkasse volksbank bank versicherung verlag verein
  stiftung museum theater hotel praxis kanzlei werk werke haus studio labor institut akademie gruppe team energie energy
  logistik logistics analytics robotics solutions systems software digital media medien design consulting beratung service
  services partner partners group global international deutsche deutscher deutsches german american british national general
  united first new neue neuer neues alte grosse gute best great good big smart bright open blue green red white black silver
  gold golden star sun moon sunrise north south east west nord sued ost norden sueden osten westen berg tal see meer fluss
  wald feld garten park stadt land city urban house harbour harbor hafen bridge bruecke tower turm leuchtturm kompass compass
  anker anchor wind wave welle licht light feuer fire water wasser erde earth luft air stein stone rock holz wood eisen iron
  stahl steel glas glass papier paper herz heart herzblut hand kopf head auge eye blick weitblick idee idea ideen zukunft
  future chance freude interesse vision mission fortschritt progress impact purpose value values wert werte plan planung
  start stark strong schnell fast direkt direct einfach simple clear fair true pure fresh frisch nature natur bio
  life leben lebenshilfe gesundheit health care pflege sozial social arbeit work job career karriere bildung education
  learning wissen knowledge technik technology tech data daten cloud code signal pulse spark sprint drive journey reise weg
  path ziel goal peak summit gipfel scale grow growth wachstum bloom root roots seed leaf tree baum forest oak eiche linde
  rose lion tiger bear wolf fuchs fox adler eagle falke falcon habicht bee biene ant kaiser koenig king queen prince ritter
  knight bauer mueller schmidt koch becker weber wagner schneider fischer meister otto max ernst frank hugo boss august mai
  may june april march young long short lang kurz jung klein gross baker cook page hill field brook ford may will mark grant
  rich price day night morning winter sommer summer herbst autumn spring fruehling sonntag freitag friday sunday
  momentum nest hive hub lab labs base camp core edge field flow form frame frontier grid ground guild harvest haven
  inspire insight insights joy key kite lane level lift link loop map mint mirror model motion move nova now oasis office
  orbit origin pilot pioneer planet point port power prime project projekt pro quest rapid relay rise river sage salt sand
  shift shop sense shape share shine ship side sign site skill sky sound source space speed square stack stage station step
  storm story stream street strive surge table tempo thrive thread tide time token touch track trade trail trust union upside
  venture verve view village vital voice walk watch way wing world yard zone tower concept konzept atelier manufaktur
  werkstatt kollektiv verbund genossenschaft bund kreis gemeinde amt ministerium kirche caritas diakonie
`);

/** Last names of so many people that one of that name is everywhere: alone they never tell whom somebody means. Folded. */
export const COMMONEST_LAST_NAMES = listOf(`
  mueller schmidt schneider fischer meyer meier maier mayer weber wagner becker schulz schulze schultz hoffmann hofmann
  smith jones taylor brown williams wilson johnson davies
`);

/** Last names of so many people that another person of that name is likely. Folded. */
export const COMMON_LAST_NAMES = listOf(`
  mueller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz hoffmann schaefer koch bauer richter
  klein wolf schroeder neumann schwarz zimmermann braun krueger hofmann hartmann lange lang werner krause lehmann
  smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts green hall wood
  gross schmitz peters lorenz busch vogel winter sommer graf beck franke albrecht schuster simon ludwig winkler
  miller davis garcia martin lee young king may baker clark lewis
`);

/** Forms of address, folded, and whom they are for. */
export const FORMS: Readonly<Record<string, 'ms' | 'mr'>> = {
  frau: 'ms',
  ms: 'ms',
  mrs: 'ms',
  miss: 'ms',
  herr: 'mr',
  herrn: 'mr',
  mr: 'mr',
};

/** In a company's name: it finds people for other companies. */
export const AGENCY =
  /personal(?:beratung|vermittlung|dienstleist|service|leasing|lösung)|zeitarbeit|headhunt|recruit|staffing|executive search|talent (?:partners|search|agency)|arbeitsvermittlung/i;
