// Roughly how often a word comes among a thousand words of a mail; only the order of size matters.
const ENGLISH =
  'i:40 the:40 to:40 you:30 and:28 a:25 for:22 in:18 of:18 my:16 your:16 is:14 that:14 have:14 be:13 with:12 it:12 on:11 am:11 not:9 would:9 we:9 at:9 this:9 ' +
  'as:8 me:8 are:8 will:7 was:7 if:7 any:6 can:6 do:6 so:5 or:5 from:5 by:5 about:5 so:5 but:5 an:5 has:4 our:4 up:4 out:3 let:3 know:3 just:3 more:3 had:3 all:3 been:3 could:3 ' +
  'time:3 team:3 thank:3 thanks:3 there:3 here:3 no:3 very:3 what:3 when:3 how:3 us:3 get:3 like:3 position:2 role:2 interview:2 job:2 company:2 hope:2 work:2 please:2 forward:2 look:2 ' +
  'hearing:2 one:2 new:2 next:2 week:2 also:2 want:2 need:2 back:2 opportunity:2 should:2 their:3 they:3 she:3 he:3 his:3 her:3 which:3 who:3 than:2 then:2 still:2 over:2 into:2';
const GERMAN =
  'ich:35 und:28 die:25 sie:25 der:22 zu:16 in:16 das:14 mir:12 ihnen:12 mich:12 den:12 fuer:12 mit:11 es:10 ist:10 nicht:9 auf:9 von:9 ein:9 bei:8 ihre:8 ihr:8 ihrem:5 ihren:5 ihrer:6 eine:8 dass:8 ' +
  'im:7 sich:7 wir:7 auch:7 habe:7 an:7 als:6 so:6 wie:6 am:6 dem:6 des:5 einen:5 einem:4 einer:5 noch:5 aus:5 um:5 wuerde:5 uns:5 bin:5 wenn:5 hat:4 haben:4 sehr:4 war:4 zum:4 zur:4 nach:4 ' +
  'oder:4 aber:4 nur:4 werden:4 kann:4 was:4 bis:3 ueber:3 mehr:3 gerne:3 gern:3 mein:4 meine:4 meinen:3 meiner:3 sind:4 du:8 dir:5 dich:5 euch:4 doch:3 schon:3 dann:3 hier:2 da:3 bitte:2 ' +
  'freue:2 stelle:2 gespraech:2 danke:2 vielen:2 dank:2 gruessen:2 freundlichen:2 herr:2 frau:2 team:2 diese:3 dieser:3 man:3 sein:3 wird:4 wurde:3 moechte:3 koennen:3 keine:2 alle:2 jetzt:2';

/** Words that come often, with a weight; every other word is rare. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  `${ENGLISH} ${GERMAN}`.split(' ').map((entry): [string, number] => {
    const [word = '', weight = '1'] = entry.split(':');
    return [word, Number(weight)];
  }),
);
