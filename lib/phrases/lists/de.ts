/** Named word lists for German patterns (`<weekday>`); entries are patterns themselves. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  weekday: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'],
  month: [
    'januar',
    'jänner',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  date: [
    '[nächst~|kommend~|dies~] <weekday>',
    '# [<month>|#]',
    '(morgen|übermorgen|heute) [früh|mittag|abend]',
    '(ende|mitte|anfang) [der|dieser|nächster|kommender|des|dieses|nächsten] (woche|monats|<month>)',
    '(nächst~|kommend~) (woche|monat)',
    'wochenende',
  ],
};
