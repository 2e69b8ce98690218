import type { LabelledAnswer } from './labelled-answer';

/** Written and labelled before the cues were tuned on every second one; the others have never been looked at for that. */
export const GERMAN_ANSWERS: LabelledAnswer[] = [
  {
    id: 'de-01',
    kind: 'invitation',
    appointment: '2026-12-03 14:00',
    subject: 'Einladung zum Vorstellungsgespräch',
    text: `Sehr geehrte Frau Lindemann,

vielen Dank für Ihre Bewerbung als Sachbearbeiterin im Einkauf. Ihre Unterlagen haben uns gut gefallen, und wir möchten Sie gern persönlich kennenlernen.

Wir schlagen Ihnen Donnerstag, den 3. Dezember 2026, um 14:00 Uhr in unserer Zentrale, Hafenstraße 12, vor. Bitte melden Sie sich am Empfang bei Frau Dr. Petersen.

Bitte geben Sie uns bis Montag kurz Bescheid, ob Ihnen der Termin passt.

Mit freundlichen Grüßen
i. A. Ralf Voigt
Personalabteilung`,
  },
  {
    id: 'de-02',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Bewerbung bei uns',
    text: `Sehr geehrter Herr Baumann,

haben Sie vielen Dank für Ihre Bewerbung und das damit verbundene Interesse an unserem Unternehmen.

Nach sorgfältiger Prüfung aller eingegangenen Unterlagen müssen wir Ihnen leider mitteilen, dass wir Ihre Bewerbung nicht in die engere Auswahl aufnehmen konnten. Bitte verstehen Sie diese Entscheidung nicht als Wertung Ihrer Qualifikation.

Für Ihren weiteren beruflichen Weg wünschen wir Ihnen alles Gute.

Mit freundlichen Grüßen
Ihr Recruiting-Team`,
  },
  {
    id: 'de-03',
    kind: 'holding',
    promisedBy: '2026-12-04',
    subject: 'Re: Unser Gespräch',
    text: `Hallo Jonas,

danke dir nochmal für das gute Gespräch gestern. Wir haben bis Mitte der kommenden Woche noch zwei weitere Kandidaten da und setzen uns dann intern zusammen. Du hörst bis Ende nächster Woche von uns, versprochen!

Liebe Grüße
Mira`,
  },
  {
    id: 'de-04',
    kind: 'offer',
    subject: 'Gute Nachrichten',
    text: `Liebe Frau Öztürk,

wir haben uns entschieden, und zwar für Sie! Wir würden uns sehr freuen, wenn Sie ab dem 1. Februar unser Team in der Buchhaltung verstärken.

Den Arbeitsvertrag lege ich Ihnen als Entwurf bei. Lesen Sie ihn in Ruhe durch, Fragen beantworte ich gern am Telefon.

Herzliche Grüße
Sabine Kolb`,
  },
  {
    id: 'de-05',
    kind: 'other',
    subject: 'Automatische Antwort: Danke für das Gespräch',
    text: `Guten Tag,

vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 4. Dezember nicht im Haus. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an meine Kollegin Frau Ernst.

Mit freundlichen Grüßen
Peter Haller`,
  },
  {
    id: 'de-06',
    kind: 'holding',
    subject: 'Eingangsbestätigung',
    text: `Guten Tag Herr Nowak,

wir haben Ihre Bewerbung als Mechatroniker (m/w/d) erhalten und bedanken uns für Ihr Interesse.

Die Durchsicht nimmt etwas Zeit in Anspruch. Sobald wir uns einen Überblick verschafft haben, kommen wir unaufgefordert auf Sie zu. Bis dahin bitten wir Sie um ein wenig Geduld.

Freundliche Grüße
Team Personal

Diese Nachricht wurde automatisch erstellt, bitte antworten Sie nicht darauf.`,
  },
  {
    id: 'de-07',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Deine Bewerbung als Produktdesigner',
    text: `Lieber Timo,

danke, dass du letzte Woche bei uns warst. Deine Präsentation zum Buchungsablauf fanden alle stark, vor allem, wie du mit den Testergebnissen umgegangen bist.

Trotzdem muss ich dir heute absagen. Wir haben uns am Ende für jemanden entschieden, der schon mehrere Jahre mit Designsystemen gearbeitet hat, das gab den Ausschlag. Das Ganze war wirklich knapp.

Wenn du magst, rufe ich dich gern an und erzähle dir etwas mehr dazu.

Alles Gute und viele Grüße
Carla`,
  },
  {
    id: 'de-08',
    kind: 'invitation',
    subject: 'Kennenlernen?',
    text: `Hi Leonie,

dein Profil liest sich super spannend! Hast du Lust auf einen lockeren Call, damit wir uns gegenseitig beschnuppern können? Über diesen Link kannst du dir einfach einen Slot aussuchen, der dir passt: https://termine.example/leonie

Freu mich!
Ben von Kastanienlabs`,
  },
  {
    id: 'de-09',
    kind: 'other',
    subject: 'Noch fehlende Unterlagen',
    text: `Sehr geehrte Frau Hartwig,

für die weitere Bearbeitung Ihrer Bewerbung benötigen wir noch Ihr Arbeitszeugnis der letzten Stelle sowie eine Kopie des Führerscheins. Bitte laden Sie beides bis zum 2. Dezember in Ihrem Bewerberkonto hoch.

Mit freundlichen Grüßen
Stadt Ahlenbrück, Hauptamt`,
  },
  {
    id: 'de-10',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Stelle als Projektassistenz (m/w/d) – Kennziffer 2231',
    text: `Sehr geehrte Bewerberin, sehr geehrter Bewerber,

auf die oben genannte Stelle haben uns sehr viele Bewerbungen erreicht.
Bedauerlicherweise können wir Ihnen keine positive Rückmeldung geben,
da wir uns für Mitbewerber entschieden haben, deren Qualifikation
dem Anforderungsprofil noch genauer entspricht.

Ihre Daten werden nach sechs Monaten datenschutzkonform gelöscht.

Mit freundlichem Gruß
Personalservice`,
  },
  {
    id: 'de-11',
    kind: 'invitation',
    appointment: '2026-12-01 10:30',
    subject: 'Zweites Gespräch',
    text: `Guten Tag Herr Kraus,

das Team war von Ihnen angetan, deshalb würden wir das Gespräch gern fortsetzen, diesmal mit unserer Geschäftsführerin Frau Dr. Anke Sommer und mir.

Ginge es bei Ihnen am Dienstag, 1.12., um 10.30 Uhr? Das Treffen findet über Teams statt, den Link schicke ich nach.

Beste Grüße
Holger Brandt`,
  },
  {
    id: 'de-12',
    kind: 'holding',
    promisedBy: '2026-12-10',
    subject: 'AW: Stand meiner Bewerbung',
    text: `Sehr geehrte Frau Seidel,

vielen Dank für Ihre Nachfrage. Leider ist bei uns noch keine Entscheidung gefallen, da der Bereichsleiter erkrankt ist. Sie sind nach wie vor im Rennen. Wir rechnen damit, Ihnen in den nächsten 14 Tagen Näheres sagen zu können.

Mit besten Grüßen
M. Ritter

Am 24.11.2026 um 09:12 schrieb Nina Seidel:
> Sehr geehrter Herr Ritter,
> haben Sie sich leider gegen mich entschieden?
> Viele Grüße`,
  },
  {
    id: 'de-13',
    kind: 'offer',
    subject: 'Ihre Bewerbung – Zusage',
    text: `Sehr geehrter Herr Sommerfeld,

wir freuen uns, Ihnen die Stelle als Leiter der Instandhaltung zum 01.03.2027 anbieten zu können. Das Bruttojahresgehalt beträgt wie besprochen 68.000 Euro, die Probezeit sechs Monate.

Bitte teilen Sie uns bis zum 8. Dezember mit, ob Sie unser Angebot annehmen.

Mit freundlichen Grüßen
Dr. Judith Pape
Leitung Personal`,
  },
  {
    id: 'de-14',
    kind: 'other',
    subject: '12 neue Stellenangebote für dich',
    text: `Hallo,

diese Woche haben wir 12 neue Jobs für deine Suche "Controller in Bremen" gefunden:

- Controller (m/w/d), Nordwerk Logistik
- Junior Controller, Hafenkontor
- Finanzcontroller, Teilzeit

Alle Jobs ansehen | Suchauftrag ändern | Abmelden`,
  },
  {
    id: 'de-15',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Rückmeldung zu Ihrer Bewerbung',
    text: `Guten Tag Frau Yilmaz,

wir danken Ihnen für das nette und informative Gespräch. Die Entscheidung ist uns nicht leichtgefallen. Letztlich haben wir uns jedoch für eine andere Bewerberin entschieden.

Wir bedauern, Ihnen keine günstigere Nachricht geben zu können, und wünschen Ihnen für die Zukunft viel Erfolg.

Freundliche Grüße
HR Services`,
  },
  {
    id: 'de-16',
    kind: 'invitation',
    appointment: '2026-11-30 09:00',
    subject: 'Termin verschieben',
    text: `Hallo Herr Winter,

mir ist leider für morgen etwas dazwischengekommen, ich müsste unser Gespräch verschieben. Würde Ihnen stattdessen Montag um 9 Uhr passen? Ort bleibt gleich.

Entschuldigen Sie die Umstände
Katja Behrens`,
  },
  {
    id: 'de-17',
    kind: 'other',
    subject: 'Absage Ihres Gesprächstermins',
    text: `Sehr geehrter Herr Lang,

den Termin für das Vorstellungsgespräch am Montag, 30. November, müssen wir wegen Erkrankung absagen. Wir bitten um Entschuldigung für die kurzfristige Nachricht.

Mit freundlichen Grüßen
Sekretariat Geschäftsführung`,
  },
  {
    id: 'de-18',
    kind: 'holding',
    subject: 'Kurzer Zwischenstand',
    text: `Liebe Frau Adler,

nur damit Sie nicht denken, wir hätten Sie vergessen: Die Freigabe der Stelle hängt noch beim Vorstand. Sobald die da ist, rufe ich Sie sofort an. Haben Sie bitte noch etwas Geduld.

Herzlich
Uwe Mertens`,
  },
  {
    id: 'de-19',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Nach unserem Gespräch',
    text: `Sehr geehrte Frau Brinkmann,

unser Gespräch am Freitag ist mir in guter Erinnerung, besonders Ihre Schilderung, wie Sie die Ausgabe der Tafel neu geordnet haben. Umso schwerer fällt mir diese Mail: Wir können Ihnen die Stelle nicht geben. Ein Bewerber aus dem eigenen Haus hat sich noch beworben, und er kennt unsere Abläufe seit Jahren.

Ich würde mich freuen, wenn wir in Kontakt bleiben. Im Sommer wird in der Koordination etwas frei, daran musste ich gleich denken.

Mit herzlichen Grüßen
Ihr Thomas Wiegand`,
  },
  {
    id: 'de-20',
    kind: 'offer',
    subject: 'Willkommen an Bord?',
    text: `Moin Paul,

kurz und schmerzlos: Du hast uns überzeugt. Wir wollen dich im Team haben! Vertrag kommt morgen per Post, Start wäre der 15. Januar. Sag Bescheid, ob das für dich passt.

Bis bald
Finn & die Werkstatt`,
  },
  {
    id: 'de-21',
    kind: 'invitation',
    appointment: '2026-12-09',
    subject: 'Probearbeiten',
    text: `Hallo Frau Cetin,

nach dem Telefonat am Montag würden wir Sie gern einen Tag in der Praxis erleben. Kommen Sie doch am Mittwoch, dem 9. Dezember, zum Probearbeiten zu uns in die Küche. Arbeitskleidung stellen wir.

Gruß
Hotel Seeblick, Direktion`,
  },
  {
    id: 'de-22',
    kind: 'other',
    subject: 'Ihr Feedback zum Bewerbungsprozess',
    text: `Guten Tag,

Sie haben kürzlich ein Vorstellungsgespräch bei uns geführt. Wie zufrieden waren Sie? Bitte nehmen Sie sich drei Minuten Zeit für unsere Umfrage. Ihre Antworten werden anonym ausgewertet und haben keinen Einfluss auf das Verfahren.

Zur Umfrage

Ihr Team Arbeitgebermarke`,
  },
  {
    id: 'de-23',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Bewerbung Ausbildung 2027',
    text: `Liebe Bewerberin, lieber Bewerber,

danke, dass du dich für eine Ausbildung bei uns interessierst. Leider hat es diesmal nicht geklappt: Alle Plätze für 2027 sind inzwischen vergeben.

Lass dich davon nicht entmutigen und versuch es gern im nächsten Jahr wieder!

Dein Ausbildungsteam`,
  },
  {
    id: 'de-24',
    kind: 'holding',
    promisedBy: '2026-12-04',
    subject: 'Danke für Ihre Bewerbung',
    text: `Guten Tag Herr Demir,

Ihre Bewerbung ist bei uns eingegangen. Wir sichten derzeit alle Unterlagen und geben Ihnen spätestens am 4. Dezember eine Rückmeldung, ob wir Sie zu einem Gespräch einladen können.

Beste Grüße
Personalbüro`,
  },
  {
    id: 'de-25',
    kind: 'invitation',
    appointment: '2026-12-02 11:00',
    subject: 'Bestätigung Ihres Termins',
    text: `Sehr geehrte Frau Kaiser,

hiermit bestätigen wir Ihren Termin:

Datum: Mittwoch, 02.12.2026
Uhrzeit: 11:00 - 12:00 Uhr
Ort: Gebäude C, Raum 204
Gesprächspartner: Herr Prof. Dr. Jens Albrecht, Frau Iris Thoma

Wir freuen uns auf Sie!

Universitätsklinik Lahntal, Personalgewinnung`,
  },
  {
    id: 'de-26',
    kind: 'rejection',
    manner: 'stock',
    subject: 'AW: AW: Bewerbung',
    text: `hallo,

die stelle ist schon besetzt. trotzdem danke für ihr interesse.

gruß
m. schuster`,
  },
  {
    id: 'de-27',
    kind: 'other',
    subject: 'AW: Danke für das Gespräch',
    text: `Liebe Frau Roth,

über Ihre Zeilen habe ich mich sehr gefreut, vielen Dank dafür! Auch für uns war es ein schöner Nachmittag.

Einen guten Start ins Wochenende
Karin Oehler`,
  },
  {
    id: 'de-28',
    kind: 'invitation',
    subject: 'Ihre Bewerbung als Erzieherin',
    text: `Liebe Frau Maurer,

wir haben uns sehr über Ihre Bewerbung gefreut und würden Sie gern in unserer Kita begrüßen, damit Sie das Haus und die Gruppen sehen. Wann hätten Sie in der kommenden Woche Zeit? Am besten ginge es vormittags.

Viele Grüße
Elke Jansen, Leitung`,
  },
  {
    id: 'de-29',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Entscheidung',
    text: `Sehr geehrter Herr Dr. Falk,

ich möchte Ihnen die Nachricht lieber selbst überbringen, als sie über das Portal schicken zu lassen. Die Kommission hat sich gestern mit drei zu zwei Stimmen für die Mitbewerberin ausgesprochen. Ihr Konzept für die Sammlung hat uns beeindruckt; gefehlt hat der Mehrheit Erfahrung in der Drittmitteleinwerbung.

Wenn Sie mögen, sprechen wir nächste Woche in Ruhe darüber. Meine Durchwahl kennen Sie.

Mit freundlichen Grüßen
Prof. Dr. Ulrike Hagen`,
  },
  {
    id: 'de-30',
    kind: 'offer',
    subject: 'Arbeitsvertrag',
    text: `Sehr geehrte Frau Sanders,

wie telefonisch besprochen erhalten Sie anbei Ihren Arbeitsvertrag in zweifacher Ausfertigung. Bitte senden Sie uns ein unterschriebenes Exemplar bis zum 11. Dezember zurück.

Wir freuen uns auf die Zusammenarbeit.

Mit freundlichen Grüßen
Personalverwaltung`,
  },
  {
    id: 'de-31',
    kind: 'holding',
    promisedBy: '2026-11-30',
    subject: 'Re: Rückmeldung?',
    text: `Hi Sophie,

sorry, hier war Land unter. Entscheidung fällt diese Woche noch nicht ganz, aber bis Monatsende weißt du Bescheid, da melde ich mich auf jeden Fall bei dir.

LG Alex`,
  },
  {
    id: 'de-32',
    kind: 'other',
    subject: 'Fahrtkostenerstattung',
    text: `Sehr geehrter Herr Eberle,

für die Erstattung Ihrer Reisekosten zum Vorstellungsgespräch am 19.11. füllen Sie bitte das beigefügte Formular aus und senden es mit den Belegen an uns zurück.

Freundliche Grüße
Buchhaltung`,
  },
  {
    id: 'de-33',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Update zu deiner Bewerbung bei Flinkware',
    text: `Hey Marlene,

danke, dass du dir die Zeit für deine Bewerbung bei Flinkware genommen hast! 🙏

Wir haben uns dein Profil genau angesehen, gehen den Weg aber mit anderen Kandidat:innen weiter, die noch besser zu dem passen, was wir gerade suchen. Das sagt nichts über deine Fähigkeiten aus!

Wir drücken dir die Daumen für die weitere Jobsuche.

Dein People-Team`,
  },
  {
    id: 'de-34',
    kind: 'invitation',
    appointment: '2026-11-27 15:00',
    subject: 'Telefonat',
    text: `Guten Tag Herr Pohl,

gern würde ich mich vorab kurz telefonisch mit Ihnen austauschen. Ich rufe Sie, wenn es Ihnen recht ist, morgen um 15 Uhr unter der im Lebenslauf angegebenen Nummer an.

Freundliche Grüße
Anja Stein
Personalreferentin`,
  },
  {
    id: 'de-35',
    kind: 'holding',
    subject: 'Ihre Initiativbewerbung',
    text: `Sehr geehrte Frau Weiland,

besten Dank für Ihre Initiativbewerbung. Wir haben diese an die Fachbereiche weitergeleitet und prüfen, ob sich eine Einsatzmöglichkeit ergibt. Sollten wir eine passende Stelle haben, werden wir Sie zu einem persönlichen Gespräch einladen.

Mit freundlichen Grüßen
Ihre Personalabteilung`,
  },
  {
    id: 'de-36',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Bewerbung vom 2. November',
    text: `Sehr geehrter Herr Vogt,

wir kommen zurück auf Ihre Bewerbung als Vertriebsmitarbeiter im Außendienst. Aufgrund einer internen Umstrukturierung wird die ausgeschriebene Position nicht mehr besetzt. Wir bitten Sie um Verständnis und bedanken uns für Ihr Interesse.

Mit freundlichen Grüßen
Meridian Bauteile GmbH`,
  },
  {
    id: 'de-37',
    kind: 'invitation',
    appointment: '2026-12-08 13:30',
    subject: 'WG: Einladung Auswahltag',
    text: `Liebe Frau Berger, siehe unten, bitte vormerken. Gruß, Heike Lutz (Personalvermittlung)

---------- Weitergeleitete Nachricht ---------
Von: Bewerbermanagement
Datum: Mi., 25. Nov. 2026 um 16:02 Uhr
Betreff: Einladung Auswahltag
An: Heike Lutz

Sehr geehrte Frau Lutz,

gern laden wir Ihre Kandidatin Frau Berger zu unserem Auswahltag ein. Er findet am Dienstag, 8. Dezember, ab 13:30 Uhr in Ulm statt.

Mit freundlichen Grüßen
K. Reiter`,
  },
  {
    id: 'de-38',
    kind: 'rejection',
    manner: 'personal',
    subject: 'deine Bewerbung',
    text: `Liebe Jule,

ich mach's kurz, weil ich weiß, dass du wartest: Es hat am Ende nicht gereicht, tut mir echt leid. Dein Probetag kam im Team super an, besonders die Art, wie du mit den Kindern umgehst. Nur brauchen wir jemanden mit abgeschlossener Ausbildung, da macht der Träger keine Ausnahme.

Melde dich unbedingt, wenn du fertig bist!

Deine Britta`,
  },
  {
    id: 'de-39',
    kind: 'other',
    subject: 'Rückfrage zum Lebenslauf',
    text: `Guten Tag Herr Simon,

beim Lesen Ihres Lebenslaufs ist mir eine Lücke zwischen März und August 2023 aufgefallen. Was haben Sie in dieser Zeit gemacht? Eine kurze Antwort per Mail genügt.

Mit freundlichen Grüßen
Doris Engel`,
  },
  {
    id: 'de-40',
    kind: 'offer',
    subject: 'Ausbildungsplatz',
    text: `Lieber Emre,

herzlichen Glückwunsch! Du hast den Ausbildungsplatz zum Elektroniker für Betriebstechnik. Zur Vertragsunterzeichnung bring bitte deine Eltern mit, da du noch nicht 18 bist.

Wir freuen uns auf dich!
Stadtwerke Illertal`,
  },
  {
    id: 'de-41',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Bewerbung',
    text: `Sehr geehrte Frau Thiel,

für Ihre Teilnahme am Auswahlverfahren danken wir Ihnen. Wir konnten Sie bei der Besetzung der Stelle nicht berücksichtigen. Die Stelle wurde an eine andere Person vergeben.

Rechtsbehelfsbelehrung: siehe Anlage.

Im Auftrag
Kreisverwaltung, Fachdienst Personal`,
  },
  {
    id: 'de-42',
    kind: 'holding',
    promisedBy: '2026-12-11',
    subject: 'Status',
    text: `Sehr geehrter Herr Jung,

die Gespräche dauern etwas länger als geplant. Der Aufsichtsrat tagt am 9. Dezember; bis zum 11.12. erhalten Sie von mir eine verbindliche Antwort.

Mit freundlichen Grüßen
Renate Kühn`,
  },
  {
    id: 'de-43',
    kind: 'invitation',
    appointment: '2026-12-04 16:00',
    subject: 'Erinnerung: Ihr Interview am Freitag',
    text: `Hallo Nele,

wir erinnern dich an dein Videointerview mit Daria Wolff am Freitag, 4. Dezember um 16:00 Uhr (MEZ).
Teilnehmen: https://video.example/raum/77

Bis dann
Talent Team`,
  },
  {
    id: 'de-44',
    kind: 'other',
    subject: 'Bewerbung zurückgezogen',
    text: `Guten Tag Frau Peters,

schade, dass Sie Ihre Bewerbung zurückgezogen haben. Wir haben das in unserem System vermerkt und löschen Ihre Daten fristgerecht.

Für die Zukunft alles Gute
Personalmanagement`,
  },
  {
    id: 'de-45',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Re: Gespräch vom Dienstag',
    text: `Hallo Herr Aydin,

ich habe Ihnen ja eine ehrliche Antwort zugesagt. Fachlich hat alles gepasst, Ihre Lösung der Testaufgabe war die sauberste von allen. Unser Eindruck war aber, dass Sie eigentlich ein Team führen wollen, und das können wir hier auf absehbare Zeit nicht bieten. Deshalb haben wir uns gegen eine Zusammenarbeit entschieden.

Ich hoffe, Sie nehmen mir die Offenheit nicht übel.

Viele Grüße
Stefan Ortner`,
  },
  {
    id: 'de-46',
    kind: 'invitation',
    subject: 'Nächste Runde',
    text: `Liebe Frau Schwarz,

Sie haben es in die nächste Runde geschafft! Als Nächstes steht ein Gespräch mit der Fachabteilung an. Für die Terminfindung stehen zur Wahl:

a) 7.12., 9 Uhr
b) 8.12., 14 Uhr
c) 10.12., 11 Uhr

Welcher Termin ist Ihnen am liebsten?

Beste Grüße
Lisa Hahn`,
    appointment: '2026-12-07 09:00',
  },
  {
    id: 'de-47',
    kind: 'holding',
    subject: 'Unterlagen angekommen',
    text: `Grüezi Herr Amstutz

Ihre Unterlagen sind wohlbehalten bei uns angekommen, besten Dank. Wir melden uns zeitnah bei Ihnen.

Freundliche Grüsse
Alpina Versicherungen, HR`,
  },
  {
    id: 'de-48',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Absage',
    text: `Sehr geehrte/r Bewerber/in,

wir bedauern Ihnen mitteilen zu müssen, dass wir von einer Einstellung absehen. Aufgrund der Vielzahl an Bewerbungen können wir Einzelheiten nicht nennen.

MfG`,
  },
  {
    id: 'de-49',
    kind: 'other',
    subject: 'Infos zur Probezeit',
    text: `Newsletter Karrierewissen, Ausgabe 47

Vorstellungsgespräch gemeistert? Fünf Tipps, wie Sie danach richtig nachfassen, und warum eine Absage nicht das Ende ist. Außerdem im Webinar am 3. Dezember um 18 Uhr: Gehalt verhandeln, aber richtig.

Newsletter abbestellen`,
  },
  {
    id: 'de-50',
    kind: 'holding',
    promisedBy: '2026-12-04',
    subject: 'Danke!',
    text: `Lieber Robert,

schön, dass du da warst! Wie geht's weiter: Wir haben morgen noch ein Gespräch, danach stimmen wir uns ab. Nächste Woche geben wir dir Bescheid.

Beste Grüße
Team Holzwerk`,
  },
  {
    id: 'de-51',
    kind: 'offer',
    subject: 'Ihre Bewerbung als Pflegefachkraft',
    text: `Sehr geehrte Frau Novakova,

nach dem Hospitationstag sind wir uns einig: Wir möchten Sie einstellen. Könnten Sie zum 1. Jänner beginnen? Die Einstufung erfolgt nach Kollektivvertrag. Den Dienstvertrag bereiten wir vor, sobald Sie uns Ihr Ja geben.

Mit besten Grüßen
Pflegedirektion`,
  },
  {
    id: 'de-52',
    kind: 'invitation',
    appointment: '2026-12-03 17:00',
    subject: 'Hallo',
    text: `servus,
hab deine bewerbung gelesen, klingt gut. komm doch am do den 3.12. um 17 uhr mal in der werkstatt vorbei dann reden wir.
gruß sepp`,
  },
  {
    id: 'de-53',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Bewerbung bei der Lindtal AG',
    text: `Sehr geehrter Herr Frey,

herzlichen Dank für Ihr Vertrauen und Ihr Interesse an einer Tätigkeit bei der Lindtal AG. Mit Freude haben wir Ihre aussagekräftigen Unterlagen gelesen.

Im Vergleich mit den übrigen Dossiers entsprechen andere Kandidaturen unseren Anforderungen besser. Wir verzichten deshalb darauf, das Verfahren mit Ihnen fortzusetzen.

Wir wünschen Ihnen auf Ihrem weiteren Weg viel Glück.

Freundliche Grüsse
Lindtal AG`,
  },
  {
    id: 'de-54',
    kind: 'other',
    subject: 'Kennwort zurücksetzen',
    text: `Guten Tag,

für Ihr Bewerberkonto wurde ein neues Passwort angefordert. Falls Sie das nicht waren, können Sie diese Nachricht ignorieren. Der Link ist 24 Stunden gültig.

Karriereportal`,
  },
  {
    id: 'de-55',
    kind: 'holding',
    promisedBy: '2026-12-15',
    subject: 'Wie es weitergeht',
    text: `Sehr geehrte Frau Gruber,

danke für Ihren Besuch. Leider verzögert sich unsere Entscheidung, weil eine Kollegin der Auswahlkommission ausfällt. Voraussichtlich Mitte Dezember können wir Ihnen das Ergebnis mitteilen.

Freundliche Grüße aus Graz
Mag. Bernhard Lechner`,
  },
  {
    id: 'de-56',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Ihre Bewerbung als Redakteurin',
    text: `Liebe Frau Hofer,

ich habe Ihre Arbeitsproben zweimal gelesen, die Reportage über die Schleuse gleich dreimal. Sie schreiben wunderbar. Für das Wirtschaftsressort suchen wir aber jemanden, der Bilanzen liest wie andere Leute Krimis, und da war ein Kollege schlicht weiter. Leider kann ich Ihnen die Stelle deshalb nicht anbieten.

Darf ich Sie anrufen, wenn wir im Frühjahr die Beilage neu aufstellen?

Herzlich
Ihre Monika Trautwein`,
  },
  {
    id: 'de-57',
    kind: 'invitation',
    subject: 'Einladung zum Online-Assessment',
    text: `Guten Tag Frau Kling,

Sie haben uns mit Ihren Unterlagen überzeugt. Im nächsten Schritt laden wir Sie zu einem Online-Assessment ein. Den Zugangslink finden Sie unten. Bitte bearbeiten Sie die Aufgaben bis zum 6. Dezember.

Viel Erfolg!
Nachwuchsprogramm`,
  },
  {
    id: 'de-58',
    kind: 'other',
    subject: 'Spannende Herausforderung für Sie',
    text: `Hallo Herr Krüger,

über ein Karrierenetzwerk bin ich auf Ihr Profil gestoßen. Für einen meiner Mandanten suche ich Vertriebsprofis mit Biss. Dürfen wir Sie in unseren Verteiler aufnehmen und Ihnen künftig passende Angebote senden?

Beste Grüße
Marc Feldner, Personalberatung`,
  },
  {
    id: 'de-59',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Bewerbung Werkstudent',
    text: `Hallo Niklas,

vielen Dank nochmal für deine Geduld. Wir haben uns die Entscheidung nicht leicht gemacht, möchten den Prozess mit dir an dieser Stelle aber nicht weiterführen.

Behalte unsere Karriereseite gern im Auge.

Viele Grüße
Hanna aus dem Recruiting`,
  },
  {
    id: 'de-60',
    kind: 'holding',
    subject: 'Re: Re: Bewerbung Buchhaltung',
    text: `Sehr geehrter Herr Lehmann,

Ihre Nachricht habe ich an Frau Busch weitergegeben. Sie ist die ganze Woche auf einer Messe und wird sich im Anschluss mit Ihnen in Verbindung setzen.

Freundlich grüßt
Empfang`,
  },
  {
    id: 'de-61',
    kind: 'offer',
    subject: 'Angebot',
    text: `Sehr geehrter Herr Bartels,

wir möchten Ihnen auf diesem Weg ein konkretes Vertragsangebot unterbreiten. Die Eckdaten: Vollzeit, 30 Tage Urlaub, Eintritt 1. April 2027. Zur Besprechung offener Punkte stehe ich Ihnen am Montag gern zur Verfügung.

Mit freundlichen Grüßen
Claudia Rehm`,
  },
  {
    id: 'de-62',
    kind: 'invitation',
    appointment: '2026-12-02 14:30',
    subject: 'Gespräch',
    text: `Sehr geehrte Frau Ahrens,

wir haben Ihre Bewerbung mit großem Interesse gelesen und bitten Sie zum Vorstellungsgespräch

am Mittwoch, 2. Dezember, um halb drei

in die Kanzlei, 3. Stock. Sollten Sie verhindert sein, rufen Sie bitte kurz an.

Hochachtungsvoll
Notariat Dr. Wendt`,
  },
  {
    id: 'de-63',
    kind: 'other',
    subject: 'Schöne Grüße',
    text: `Liebe Anna,

wie war dein Wochenende? Am Samstag gehen wir ins Kino, kommst du mit? Der Film fängt um 20 Uhr an.

Kuss, Mama`,
  },
  {
    id: 'de-64',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Bewerbung als Assistenz der Geschäftsführung',
    text: `Sehr geehrte Frau Moser,

wir haben Ihre Bewerbung mit Interesse gelesen und uns gefreut, dass Sie Teil unseres Teams werden möchten. Trotz Ihrer guten Qualifikation haben wir uns nun aber anderweitig entschieden.

Gern nehmen wir Ihr Profil in unseren Talentpool auf. Falls Sie das nicht wünschen, genügt eine kurze Nachricht.

Mit freundlichen Grüßen
Ihr Bewerbermanagement`,
  },
];
