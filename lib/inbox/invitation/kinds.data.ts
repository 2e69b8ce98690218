import type { InterviewKind } from '../../domain/application';

/** Folded words that tell of a kind of interview; of two kinds said equally often the first one counts. */
export const KINDS: { kind: InterviewKind; weight: number; reads: RegExp }[] = [
  {
    kind: 'assessment',
    weight: 4,
    reads:
      /\bassessment[- ]?(?:center|centre|day|tag)?\b|\bauswahltag|\bbewerbertag|\beinstellungstest|\beignungstest/g,
  },
  {
    kind: 'trial-day',
    weight: 4,
    reads:
      /\bprobe(?:arbeit|tag)\w*|\bschnupper\w{1,30}|\bhospit\w+|\btrial (?:day|shift)|\btaster day|\bzur probe\b|\bwork trial/g,
  },
  {
    kind: 'video',
    weight: 2,
    reads:
      /\bvideo\w*|\bzoom\b|\bteams\b(?! of)|\bgoogle meet\b|\bmeet\.google|\bwebex\b|\bskype\b|\bonline\b|\bvirtuell\w*|\bvirtual(?:ly)?\b|\bjitsi\b|\bremote (?:interview|call|meeting)|\bmeeting[- ](?:link|id)\b|\beinwahl\w*/g,
  },
  {
    kind: 'phone',
    weight: 2,
    reads:
      /\btelefon(?:at|isch|interview|gespraech|termin)\w*|\btelefonieren\b|\brufe?n? (?:wir |ich )?(?:sie|dich)\b|\bphone (?:call|screen|interview|conversation|chat)\w*|\b(?:by|over the|on the) (?:tele)?phone\b|\btelephone interview|\b(?:call|ring) you\b|\bunter der nummer\b/g,
  },
  {
    kind: 'on-site',
    weight: 2,
    reads:
      /\bvor ort\b|\bon-?site\b|\bin person\b|\bpersoenlich (?:bei uns|in unser\w*|vor ort)\b|\b(?:in|zu) unsere[nm]? (?:buero\w*|haus|raeum\w*|niederlassung|zentrale|standort|geschaeftsraeum\w*)|\b(?:at|in|to) our (?:\w{1,30} )?(?:office|offices|headquarters|premises|building|site)\b|\bempfang\b|\breception\b|\bpforte\b|\bstrasse \d|\b\w{1,30}(?:strasse|str\.|platz|allee|weg|gasse) \d|\banfahrt\b|\bparkplaetze\b|\bparking\b|\b\d{1,5} \w{1,30} (?:street|road|avenue|lane|square)\b|\b(?:ort|location|treffpunkt): (?!.{0,20}(?:online|teams|zoom|meet|video|virtu))/g,
  },
];
