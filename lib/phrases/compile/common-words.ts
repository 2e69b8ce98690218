// Roughly how often a word comes among a thousand words of a mail after an interview; only the order of size matters.
// Counted in the made-up mails of tests/corpus, in folded letters.
const ENGLISH =
  'the:57 i:54 you:23 to:23 and:21 for:20 a:16 in:15 it:14 my:12 of:12 on:11 me:11 have:11 would:10 is:10 ' +
  'with:10 your:9 that:9 dear:8 am:7 about:6 if:6 was:6 be:6 at:5 by:5 from:5 not:5 do:4 this:4 thank:4 know:4 ' +
  'mr:4 regards:4 so:4 can:4 interview:4 one:3 we:3 like:3 will:3 please:3 as:3 thanks:3 two:3 hi:3 best:3 had:3 ' +
  'could:2 any:2 ms:2 what:2 how:2 th:2 since:2 all:2 or:2 been:2 there:2 but:2 want:2 time:2 day:2 week:2 has:2 ' +
  'up:2 job:2 sorry:2 more:2 first:2 before:2 after:2 still:2 kind:2 again:2 only:2 friday:2 said:2 good:2 ask:2 ' +
  'when:2 out:2 an:2 no:2 because:2 are:2 come:2 asked:2 need:2 position:2 very:2 yours:2 may:2 people:1 tell:1 ' +
  'work:1 back:1 also:1 which:1 came:1 who:1 take:1 got:1 answer:1 thursday:1 monday:1 three:1 call:1 get:1 ' +
  'second:1 than:1 say:1 wanted:1 next:1 much:1 should:1 sincerely:1 too:1 team:1 mrs:1 did:1 now:1 post:1 ' +
  'told:1 them:1 see:1 month:1 end:1 weeks:1 last:1 just:1 whether:1 our:1 years:1 until:1 days:1 way:1 round:1 ' +
  'new:1 decision:1 hope:1 think:1 year:1 liked:1 let:1 well:1 were:1 send:1 tuesday:1 better:1 must:1 ' +
  "wednesday:1 other:1 read:1 didn't:1 through:1 make:1 hour:1 off:1 talk:1 then:1 own:1 thought:1 wishes:1 " +
  'made:1 every:1 without:1 they:1 give:1 conversation:1 meet:1 meeting:1 home:1 its:1 yet:1 over:1 side:1 ' +
  'letter:1 part:1 saturday:1 most:1 questions:1 line:1 today:1 night:1 something:1 things:1 really:1 go:1 ' +
  'interested:1 expect:1 here:1 went:1 understand:1 sir:1 mail:1 above:1';
const GERMAN =
  'ich:46 die:25 sie:19 und:18 mit:16 der:14 mir:12 fuer:12 in:12 das:10 den:10 mich:9 sehr:9 am:9 dass:8 im:8 ' +
  'noch:7 ist:7 habe:7 frau:7 bei:6 ihnen:6 nicht:6 gruessen:6 gruesse:6 auf:6 herr:5 es:5 freundlichen:5 ein:5 ' +
  'nach:5 haben:5 wie:5 zu:5 gern:5 bitte:5 gespraech:5 bis:5 eine:5 an:4 ihr:4 danke:4 geehrte:4 hat:4 dem:4 ' +
  'wuerde:4 geehrter:4 war:4 bin:4 als:4 ihre:4 tag:4 wenn:4 auch:3 liebe:3 stelle:3 von:3 schon:3 vor:3 ueber:3 ' +
  'du:3 wir:3 meine:3 mein:3 zwei:3 ob:3 einen:2 moechte:2 guten:2 drei:2 was:2 mehr:2 kann:2 so:2 hab:2 ' +
  'freundliche:2 zum:2 wochen:2 dank:2 aus:2 um:2 sind:2 vom:2 heute:2 hallo:2 mal:2 ja:2 ab:2 da:2 gruss:2 ' +
  'einmal:2 frage:2 vielen:2 uhr:2 beim:2 machen:1 gesagt:1 zur:1 woche:1 ohne:1 wegen:1 ihrer:1 viele:1 ' +
  'haette:1 sich:1 meiner:1 oder:1 dann:1 jetzt:1 ende:1 seit:1 weil:1 wieder:1 etwas:1 euch:1 einer:1 des:1 ' +
  'uns:1 erst:1 darf:1 fragen:1 immer:1 meinen:1 gemacht:1 gestern:1 gut:1 sagen:1 kommen:1 mai:1 aber:1 muss:1 ' +
  'dr:1 hast:1 gibt:1 montag:1 vier:1 nichts:1 zeit:1 gleich:1 herzliche:1 wissen:1 naechsten:1 waere:1 ihrem:1 ' +
  'nur:1 frei:1 will:1 leute:1 tagen:1 koennen:1 maerz:1 vorher:1 team:1 dafuer:1 sonst:1 wird:1 ihren:1 ' +
  'koennte:1 weiss:1 unser:1 inzwischen:1 haus:1 antwort:1 euro:1 durch:1 hatte:1 arbeiten:1 hatten:1 absage:1 ' +
  'falls:1 besten:1 gerne:1 lassen:1 liegt:1 wer:1 einem:1 anruf:1 stand:1 selbst:1 wollte:1 entscheidung:1 ' +
  'allem:1 gezeigt:1 jahre:1 leider:1 anfangen:1 donnerstag:1 danach:1 sehen:1 sein:1 alten:1 hi:1 euer:1 ' +
  'uebrigens:1 offen:1 geht:1 freitag:1 wirklich:1 davon:1 keine:1 nun:1 dir:1 gefallen:1 jemanden:1 zweiten:1 ' +
  'nehmen:1 bescheid:1 dienstag:1 viel:1';

/** Words that come often, with a weight; every other word is rare. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  `${ENGLISH} ${GERMAN}`.split(' ').map((entry): [string, number] => {
    const [word = '', weight = '1'] = entry.split(':');
    return [word, Number(weight)];
  }),
);
