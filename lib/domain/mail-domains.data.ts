const listOf = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Providers of mail for everybody that go by one name under many endings: gmx.de, gmx.at, gmx.net. Seen 2026-11. */
export const FREEMAIL_NAMES = listOf(`
  gmail googlemail gmx hotmail outlook live msn yahoo ymail rocketmail aol icloud proton protonmail tutanota tuta yandex posteo
  fastmail zoho mailfence startmail hushmail
`);

/** Providers of mail for everybody, and of access to the internet, whose customers write from it. Seen 2026-11. */
export const FREEMAIL_DOMAINS = listOf(`
  web.de t-online.de magenta.de freenet.de mail.de email.de arcor.de vodafone.de vodafonemail.de kabelmail.de unitybox.de alice.de
  alice-dsl.net o2online.de o2mail.de online.de onlinehome.de netcologne.de ewe.net ewetel.net versanet.de osnanet.de htp-tel.de
  mnet-mail.de mnet-online.de kabelbw.de unity-mail.de nexgo.de compuserve.de compuserve.com lycos.de directbox.com mailbox.org
  ok.de spacemail.de firemail.de smart-mail.de systemli.org disroot.org riseup.net mail.com email.com usa.com me.com mac.com
  pm.me tuta.io keemail.me hey.com duck.com runbox.com privaterelay.appleid.com appleid.com mozmail.com
  aon.at a1.net chello.at inode.at utanet.at kabsi.at liwest.at drei.at bluewin.ch hispeed.ch sunrise.ch swissonline.ch
  quickline.ch vtxmail.ch btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com blueyonder.co.uk talktalk.net
  tiscali.co.uk plus.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com
  optonline.net frontier.com shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au orange.fr wanadoo.fr free.fr sfr.fr
  laposte.net neuf.fr libero.it virgilio.it tiscali.it alice.it telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl home.nl
  telia.com seznam.cz centrum.cz wp.pl onet.pl o2.pl interia.pl mail.ru bk.ru list.ru inbox.ru rambler.ru ukr.net inbox.lv
  abv.bg qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com
`);

/** Whose mail comes for many companies: application systems, job boards, networks, calendars. By name, under any ending. Seen 2026-11. */
export const SHARED_NAMES = listOf(`
  greenhouse greenhouse-mail lever personio recruitee smartrecruiters myworkday workday teamtailor teamtailor-mail softgarden
  linkedin xing stepstone indeed indeedemail monster ashbyhq bamboohr workable workablemail icims jobvite successfactors
  rexx-systems umantis prescreen concludis dvinci d-vinci onlyfy join talention talentsconnect breezy bullhorn calendly
  cal onapply hirevue modernhire jobcloud karriere jobteaser glassdoor ziprecruiter applytojob oraclecloud taleo avature
  phenompeople eightfold cornerstoneondemand csod amazonses sendgrid mailgun mandrillapp docusign
`);

/** Before a country, these are no name: example.co.uk, example.com.au, example.or.at. */
export const SECOND_LEVEL = listOf('co com org net edu ac gov gv or ne go ltd plc nhs sch');
