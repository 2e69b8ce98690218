import type { LabelledAnswer } from './labelled-answer';

/** Odd mails on purpose: short, blunt, roundabout. Made up and labelled by writers who did not know the recogniser; it learned from them only after a first, blind look. */
export const GERMAN_OTHERS_ANSWERS: LabelledAnswer[] = [
  {
    id: 'de-201',
    received: '2026-11-24',
    kind: 'invitation',
    appointment: '2026-12-02 10:30',
    subject: 'Einladung zum Vorstellungsgespräch – Sachbearbeiter/in Einkauf (Kennziffer 2026-118)',
    text: `Sehr geehrte Frau Petersen,

vielen Dank für Ihre Bewerbung als Sachbearbeiterin Einkauf in unserem Hause.
Ihre Unterlagen haben uns angesprochen und wir möchten Sie gerne persönlich kennenlernen.

Wir laden Sie daher ein zu einem Vorstellungsgespräch am

Mittwoch, 2. Dezember 2026, um 10:30 Uhr
Werk 2, Industriestraße 14, 59302 Oelde (Anmeldung an der Pforte)

Ihre Gesprächspartner sind Herr Brüggemann (Leiter Einkauf) und ich. Bitte planen Sie ca. 60 Minuten ein und bestätigen Sie uns den Termin kurz per E-Mail.

Fahrtkosten können wir leider nicht erstatten.

Mit freundlichen Grüßen
i. A. Sabine Hölscher
Personalabteilung

Wessling Fördertechnik GmbH & Co. KG
Industriestraße 14 | 59302 Oelde
Sitz der Gesellschaft: Oelde, AG Münster HRA 00000`,
  },
  {
    id: 'de-202',
    received: '2026-10-14',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Bewerbung als Projektassistenz (m/w/d)',
    text: `Sehr geehrter Herr Yilmaz,

vielen Dank für Ihre Bewerbung und das damit verbundene Interesse an unserem Unternehmen.

Nach sorgfältiger Prüfung Ihrer Unterlagen müssen wir Ihnen leider mitteilen, dass wir Sie im weiteren Auswahlverfahren nicht berücksichtigen können. Bitte verstehen Sie diese Entscheidung nicht als Wertung Ihrer Person oder Ihrer fachlichen Qualifikation.

Ihre Daten werden gemäß DSGVO nach sechs Monaten gelöscht.

Für Ihren weiteren beruflichen Weg wünschen wir Ihnen alles Gute und viel Erfolg.

Mit freundlichen Grüßen

Ihr Recruiting-Team
Nordmark Versicherungsgruppe

Dies ist eine automatisch generierte Nachricht. Bitte antworten Sie nicht auf diese E-Mail.`,
  },
  {
    id: 'de-203',
    received: '2026-12-03',
    kind: 'holding',
    promisedBy: '2026-12-11',
    subject: 'Kurzes Update zu deiner Bewerbung',
    text: `Hi Jonas,

nur ein kurzes Lebenszeichen von uns: Das Gespräch am Dienstag fanden wir richtig gut! Wir haben jetzt noch zwei andere Leute in der Pipeline, die wir fairerweise auch noch treffen wollen. Bis Ende nächster Woche hörst du aber auf jeden Fall von uns.

Danke dir für die Geduld & liebe Grüße aus Kreuzberg
Mila

--
Mila Sorensen (sie/ihr)
People & Culture @ Kurvenblick
www.kurvenblick.example`,
  },
  {
    id: 'de-204',
    received: '2026-10-29',
    kind: 'offer',
    subject: 'Re: Probetag',
    text: `Moin Lena,

also das Team hat gestern Abend noch zusammen gesessen und was soll ich sagen: wir hätten dich gern dabei. Wenn du noch Lust hast, fang einfach am 15. an, 25 Stunden wie besprochen, 14,50 die Stunde plus Trinkgeld. Bring deinen Sozialversicherungsausweis und die Steuernummer mit, dann mach ich den Vertrag fertig.

Sag bescheid ob das klappt!

Gruß
Torben
Café Zuckerwerk`,
  },
  {
    id: 'de-205',
    received: '2026-11-09',
    kind: 'other',
    subject: 'Ihre Bewerbung – fehlende Unterlagen',
    text: `Sehr geehrte Frau Dr. Anders,

Ihre Bewerbung auf die Stelle als wissenschaftliche Mitarbeiterin (Kennziffer 214/2026) ist bei uns eingegangen. Bei der Durchsicht haben wir festgestellt, dass die Promotionsurkunde sowie ein Nachweis über die Masternote fehlen.

Wir bitten Sie, diese Unterlagen bis spätestens 16.11.2026 als PDF nachzureichen. Später eingehende Unterlagen können im Verfahren nicht berücksichtigt werden.

Mit freundlichen Grüßen
Im Auftrag
M. Kesselring

Universität Hainstadt
Dezernat 4 – Personal`,
  },
  {
    id: 'de-206',
    received: '2026-11-18',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Unser Gespräch vom Freitag',
    text: `Liebe Frau Wagenknecht-Sommer,

das Gespräch mit Ihnen hat Herrn Dietl und mir große Freude gemacht. Selten sitzt uns jemand gegenüber, der so anschaulich von der Arbeit im Archiv erzählen kann, und Ihre Idee mit den Schulklassen haben wir gleich in der Runde weitererzählt.

Am Ende ging es um eine Nuance: Eine Mitbewerberin hat die Digitalisierung eines vergleichbaren Bestandes schon einmal von Anfang bis Ende verantwortet, und genau dieses Projekt steht bei uns ab Februar an. Deshalb haben wir uns für sie entschieden.

Ich hoffe sehr, dass wir uns bei anderer Gelegenheit wiedersehen, und wünsche Ihnen von Herzen alles Gute.

Ihre
Roswitha Thalhammer
Leiterin Stadtarchiv`,
  },
  {
    id: 'de-207',
    received: '2026-10-06',
    kind: 'holding',
    subject: 'Eingangsbestätigung Ihrer Bewerbung (Referenz-Nr. 88412)',
    text: `Guten Tag Murat Demir,

herzlichen Dank für Ihre Bewerbung als Elektroniker für Betriebstechnik (m/w/d) am Standort Zwickau.

Ihre Unterlagen sind bei uns eingegangen und werden nun von der Fachabteilung geprüft. Das kann etwas Zeit in Anspruch nehmen. Wir bitten Sie daher um ein wenig Geduld und melden uns unaufgefordert bei Ihnen.

Den Status Ihrer Bewerbung können Sie jederzeit in unserem Karriereportal einsehen.

Freundliche Grüße
Ihr Talent Acquisition Team
Sachsenwerk Antriebe AG

*** Bitte antworten Sie nicht auf diese automatisch erzeugte E-Mail. ***`,
  },
  {
    id: 'de-208',
    received: '2026-12-08',
    kind: 'invitation',
    appointment: '2026-12-15 14:00',
    subject: 'Kennenlernen?',
    text: `Hallo Frau Czerny,

danke für Ihre Unterlagen – das klingt sehr spannend, gerade die Zeit in der Lebensmittelbranche.
Hätten Sie Lust, dass wir uns mal unterhalten? Bei mir ginge:

- Di, 15.12., 14 Uhr
- Mi, 16.12., 9 Uhr
- Do, 17.12., ab 16 Uhr

Gerne per Teams oder bei uns in St. Pölten, wie es Ihnen lieber ist.

Beste Grüße
Mag. Birgit Haslinger
Leitung Personal
Traisental Mühlen GmbH`,
  },
  {
    id: 'de-209',
    received: '2026-12-16',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Bewerbung bei Alpenquell',
    text: `Sehr geehrte Bewerberin, sehr geehrter Bewerber,

wir bedanken uns für Ihr Interesse an einer Mitarbeit in unserem Unternehmen und das uns entgegengebrachte Vertrauen.

Auf die ausgeschriebene Position sind zahlreiche Bewerbungen eingegangen. Unsere Wahl ist auf einen anderen Kandidaten gefallen, dessen Profil den Anforderungen noch genauer entspricht.

Für Ihre berufliche Zukunft wünschen wir Ihnen viel Erfolg.

Freundliche Grüsse
Alpenquell Getränke AG
Human Resources`,
  },
  {
    id: 'de-210',
    received: '2027-01-12',
    kind: 'offer',
    subject: 'Ihr Arbeitsvertrag',
    text: `Sehr geehrter Herr Oberländer,

wir freuen uns sehr, dass Sie sich für die Position als Teamleiter Instandhaltung bei uns interessieren, und möchten Ihnen nach den beiden sehr positiven Gesprächen hiermit ein Angebot unterbreiten.

Beginn: 01.04.2027
Jahresgehalt: 68.400 € brutto in 12 Monatsgehältern
Probezeit: 6 Monate
Urlaub: 30 Tage

Den Vertragsentwurf finden Sie im Anhang. Wenn Sie einverstanden sind, senden Sie uns bitte ein unterschriebenes Exemplar bis zum 25.01.2027 zurück. Bei Rückfragen können Sie mich jederzeit anrufen (Durchwahl -217).

Wir freuen uns auf Sie!

Mit freundlichen Grüßen
ppa. Gerd Lohmüller
Personalleiter
Hohenlohe Präzisionsguss GmbH

Anlage: Arbeitsvertrag_Oberlaender.pdf`,
  },
  {
    id: 'de-211',
    received: '2026-10-23',
    kind: 'other',
    subject: 'Automatische Antwort: Nachfrage zu meiner Bewerbung',
    text: `Vielen Dank für Ihre Nachricht.

Ich bin bis einschließlich 30.10.2026 nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an bewerbung@lindenhof-klinik.example.

Ab dem 02.11. bin ich wieder für Sie da.

Viele Grüße
Katrin Ostermann`,
  },
  {
    id: 'de-212',
    received: '2026-11-02',
    kind: 'invitation',
    appointment: '2026-11-05 16:00',
    subject: 'Re: Re: Termin Mittwoch',
    text: `Hallo Herr Vogt,

es tut mir leid, am Mittwoch ist unser Meister kurzfristig auf einer Baustelle gebunden und kann beim Gespräch nicht dabei sein. Können wir auf Donnerstag, den 5.11. um 16 Uhr ausweichen? Treffpunkt bleibt die Werkstatt.

Bitte geben Sie mir kurz Rückmeldung.

MfG
Ines Kuhnert
Büro
Dachdeckerei Kuhnert & Sohn

> Am 30.10.2026 um 08:12 schrieb Daniel Vogt:
> Sehr geehrte Frau Kuhnert,
> vielen Dank, den Termin am Mittwoch, 4.11. um 15 Uhr nehme ich gerne wahr.
> Mit freundlichen Grüßen
> Daniel Vogt`,
  },
  {
    id: 'de-213',
    received: '2026-12-21',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Danke für dein Interesse an Flinkwerk!',
    text: `Hey Sophie,

danke, dass du dir die Zeit genommen hast, dich bei uns als Junior UX Designer (all genders) zu bewerben. Wir haben extrem viele tolle Bewerbungen bekommen und die Entscheidung ist uns nicht leicht gefallen.

Für diese Rolle haben wir uns entschieden, mit anderen Kandidat:innen weiterzumachen. Das heißt aber nicht, dass wir dein Profil nicht spannend finden! Wenn du magst, nehmen wir dich in unseren Talent Pool auf – klick dazu einfach auf den Link unten.

[Ja, ich will in den Talent Pool]

Keep in touch und alles Liebe
dein Flinkwerk People Team 💛`,
  },
  {
    id: 'de-214',
    received: '2026-11-12',
    kind: 'other',
    subject: 'Ihre Bewerbung als Controller',
    text: `Guten Tag Herr Bossard

Besten Dank für die Zustellung Ihrer Bewerbungsunterlagen. Damit wir Ihr Dossier vollständig beurteilen können, bitten wir Sie noch um folgende Angaben:

- Lohnvorstellung (Jahresbrutto, 13 Monatslöhne)
- Kündigungsfrist bzw. frühestmöglicher Eintritt
- gewünschtes Pensum (80-100 %)

Herzlichen Dank für Ihre Rückmeldung.

Freundliche Grüsse
Nadja Zurbuchen
HR Business Partner

Seetal Kantonalwerke AG
Bahnhofstrasse 3, 5600 Lenzburg`,
  },
  {
    id: 'de-215',
    received: '2026-11-30',
    kind: 'holding',
    promisedBy: '2026-12-18',
    subject: 'Stand des Verfahrens, Kennziffer 56-26',
    text: `Sehr geehrte Frau Nowak,

auf Ihre Anfrage vom 26.11.2026 teile ich Ihnen mit, dass das Auswahlverfahren noch nicht abgeschlossen ist. Derzeit steht noch die Beteiligung des Personalrats und der Gleichstellungsbeauftragten aus.

Ich gehe davon aus, Ihnen bis zum 18. Dezember 2026 eine abschließende Nachricht geben zu können. Bis dahin bitte ich Sie von weiteren Sachstandsanfragen abzusehen.

Mit freundlichem Gruß
Im Auftrag

Reinhold Sachse
Landesamt für Vermessung
Referat Z2 Personal`,
  },
  {
    id: 'de-216',
    received: '2026-10-20',
    kind: 'invitation',
    appointment: '2026-10-22',
    subject: 'Hospitation Station 4B',
    text: `Liebe Frau Okafor,

unser Telefonat gestern war sehr nett, danke dafür! Wie besprochen können Sie gern einen Tag bei uns reinschnuppern. Ich hab Sie für Donnerstag, den 22. Oktober im Frühdienst eingetragen. Melden Sie sich einfach im Stationszimmer bei Schwester Anke, Kleidung bekommen Sie von uns. Bitte denken sie an den Impfnachweis (Masern).

Bis dann
P. Reimers
Stationsleitung 4B, Innere Medizin
St.-Ansgar-Krankenhaus`,
  },
  {
    id: 'de-217',
    received: '2026-12-10',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Probearbeiten',
    text: `Hallo Kevin,

danke nochmal das du zwei Tage mit auf der Baustelle warst. Die Jungs fanden dich alle nett und anpacken kannst du, das haben wir gesehen.
Ich muss dir aber ehrlich sagen: wir brauchen jemand der alleine eine Heizung einregulieren kann und da fehlt dir noch einiges. Hab mich deshalb für den anderen Bewerber entschieden. 
Mach deinen Gesellen fertig und ruf mich dann nochmal an, das mein ich so.

Gruß Manfred Stöhr
Stöhr Haustechnik`,
  },
  {
    id: 'de-218',
    received: '2027-01-20',
    kind: 'offer',
    subject: 'Stellenzusage Verwaltungsfachangestellte',
    text: `Sehr geehrte Frau Brandl,

ich freue mich, Ihnen mitteilen zu können, dass die Auswahlkommission sich für Sie entschieden hat. Wir beabsichtigen, Sie zum 01.03.2027 unbefristet in Vollzeit in der Entgeltgruppe 9a TVöD im Bürgeramt einzustellen. 

Die Einstellung steht noch unter dem Vorbehalt der Zustimmung des Personalrats sowie eines Führungszeugnisses ohne Eintrag. Bitte teilen Sie mir bis zum 27.01.2027 mit, ob Sie die Stelle annehmen.

Mit freundlichen Grüßen
Im Auftrag
Tobias Wirth

Stadt Altenfurt
Haupt- und Personalamt`,
  },
  {
    id: 'de-219',
    received: '2026-10-08',
    kind: 'other',
    subject: '3 neue Jobs für dich: Marketing Manager in Leipzig',
    text: `Hallo Clara,

es gibt neue Stellen, die zu deiner Suche passen:

1. Marketing Manager (m/w/d) – Brauhaus Pleiße, Leipzig
2. Content Marketing Specialist – Sonnentau Naturkosmetik, Leipzig/Remote
3. Werkstudent Social Media – Stadtwerke, Leipzig

Jetzt bewerben und Traumjob sichern!

Du erhältst diese E-Mail, weil du einen Job-Alarm eingerichtet hast. Abmelden`,
  },
  {
    id: 'de-220',
    received: '2026-11-16',
    kind: 'holding',
    subject: 'AW: Gibt es schon was Neues?',
    text: `Hallo Herr Thoma,

ich habe heute Vormittag mit dem Kunden telefoniert. Die sind intern noch nicht ganz durch, der Geschäftsführer ist diese Woche auf Messe. Ihr Profil liegt aber weiterhin vorne mit dabei. Sobald ich etwas höre, melde ich mich sofort bei Ihnen.

Herzliche Grüße
Dennis Appelt
Senior Consultant
Kernpersonal Vermittlung

Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail.`,
  },
  {
    id: 'de-221',
    received: '2026-11-20',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ausschreibung 2026/077 – Mitteilung',
    text: `Sehr geehrter Herr Kowalski,

in dem o. g. Stellenbesetzungsverfahren ist die Auswahlentscheidung zugunsten einer anderen Person getroffen worden. Ihre Bewerbung konnte daher nicht berücksichtigt werden.

Ihre Bewerbungsunterlagen werden nach Ablauf der Frist gemäß § 15 Abs. 4 AGG datenschutzgerecht vernichtet.

Ich danke für Ihr Interesse an einer Tätigkeit im Landesdienst.

Mit freundlichen Grüßen
Im Auftrag
gez. Lüders

Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.`,
  },
  {
    id: 'de-222',
    received: '2027-01-07',
    kind: 'invitation',
    appointment: '2027-01-13 11:00',
    subject: 'Next Step: Video-Call mit unserem CTO 🚀',
    text: `Hi Ahmed,

mega, dass du weiter dabei bist! Deine Coding-Challenge hat dem Team echt gut gefallen, v.a. wie sauber du die Tests aufgesetzt hast.

Als nächstes würden wir dich gern mit unserem CTO Felix zusammenbringen:

Wann: Mittwoch, 13.01.2027, 11:00–12:00 Uhr
Wo: Google Meet (Link kommt mit dem Kalendereintrag)
Worum geht's: Systemdesign, ein bisschen Architektur und deine Fragen

Du musst nichts vorbereiten. Falls der Termin nicht passt, schreib mir einfach, dann finden wir was anderes.

Danach gäbe es noch einen halben Tag vor Ort bei uns in München und dann wärs das auch schon.

Cheers
Franzi

Franziska Huber | Tech Recruiting | Pendelwerk GmbH`,
  },
  {
    id: 'de-223',
    received: '2026-12-01',
    kind: 'other',
    subject: 'AW: Vielen Dank für das Gespräch',
    text: `Liebe Frau Steinbach,

das ist aber nett, vielen Dank für Ihre Nachricht! Auch mir hat unser Gespräch viel Spaß gemacht.

Herzliche Grüße aus Graz
Elisabeth Pichler`,
  },
  {
    id: 'de-224',
    received: '2026-10-15',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Deine Bewerbung bei Moosgrün',
    text: `Lieber Paul,

ich hab lange überlegt, wie ich dir das schreibe. Deine Präsentation zur Markteinführung war die beste, die wir in diesem Prozess gesehen haben, und Ella und ich haben danach noch zwei Stunden über deine Ideen diskutiert.

Trotzdem werden wir dir kein Angebot machen. Wir haben gemerkt, dass wir gerade jemanden brauchen, der schon mal ein Vertriebsteam von null aufgebaut hat – das ist ein Problem unserer Phase, nicht deins.

Wenn du magst, stelle ich dich gern bei zwei befreundeten Gründerinnen vor. Sag einfach Bescheid.

Danke für deine Zeit und deine Offenheit.
Henrike`,
  },
  {
    id: 'de-225',
    received: '2026-11-05',
    kind: 'holding',
    promisedBy: '2026-11-19',
    subject: 'Wir haben Ihre Bewerbung erhalten',
    text: `Grüß Gott Herr Aigner,

vielen Dank für Ihre Bewerbung als Lagerlogistiker (m/w/d) in unserem Zentrallager Wels.

Wir sehen uns Ihre Unterlagen nun in Ruhe an und melden uns innerhalb der nächsten zwei Wochen bei Ihnen.

Schöne Grüße
Ihr HR-Team
Hofer & Leitner Handels GmbH`,
  },
  {
    id: 'de-226',
    received: '2026-11-11',
    kind: 'invitation',
    appointment: '2026-11-23 08:30',
    subject: 'Auswahltag Duales Studium – Ihre Teilnahme',
    text: `Liebe Bewerberin, lieber Bewerber,

herzlichen Glückwunsch, Sie haben den Online-Test erfolgreich absolviert und damit die nächste Runde erreicht!

Unser Auswahltag für das Duale Studium BWL – Bank findet statt am

Montag, 23. November 2026, 8:30 bis ca. 15:30 Uhr
Sparkassen-Forum, Am Markt 1, Saal 2

Bitte bringen Sie Ihren Personalausweis und Ihr letztes Zeugnis im Original mit. Für Verpflegung ist gesorgt.

Bitte bestätigen Sie Ihre Teilnahme über den Link im Bewerberportal bis zum 16.11.2026. Ohne Bestätigung vergeben wir den Platz anderweitig.

Mit freundlichen Grüßen
Ausbildungsteam`,
  },
  {
    id: 'de-227',
    received: '2026-11-25',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Rückmeldung zu Ihrer Bewerbung (Job-ID 40218)',
    text: `Guten Tag Frau Lindqvist,

vielen Dank für Ihre Geduld. Wir haben Ihr Profil mit den Anforderungen der Stelle „Senior Data Analyst (w/m/d)" abgeglichen.

Leider passt Ihr Profil derzeit nicht vollständig zu unseren Anforderungen, sodass wir uns gegen eine Fortführung des Bewerbungsprozesses entschieden haben. Wir bitten um Verständnis, dass wir aus rechtlichen Gründen keine detaillierteren Gründe nennen können.

Besuchen Sie gerne regelmäßig unsere Karriereseite – vielleicht ist bald die passende Stelle für Sie dabei.

Mit besten Grüßen
Talent Acquisition DACH
Meridian Chemicals SE`,
  },
  {
    id: 'de-228',
    received: '2026-12-04',
    kind: 'other',
    subject: 'Referenzen',
    text: `Sehr geehrte Frau Hartwig,

für unser weiteres Verfahren würden wir gerne zwei Referenzen einholen. Könnten Sie uns bitte Namen, Funktion und Telefonnummer von zwei früheren Vorgesetzten nennen? Selbstverständlich kontaktieren wir diese erst nach Ihrer ausdrücklichen Zustimmung und nicht Ihren aktuellen Arbeitgeber.

Herzlichen Dank
Freundliche Grüsse
Reto Imboden
Leiter HR, Spital Oberwald`,
  },
  {
    id: 'de-229',
    received: '2026-10-30',
    kind: 'invitation',
    appointment: '2026-11-03',
    subject: 'Telefonat nächste Woche',
    text: `Hallo Frau Jansen,

ich würde gerne kurz mit Ihnen sprechen, um ein paar Fragen zu Ihrem Lebenslauf zu klären und Ihnen etwas über die Stelle zu erzählen. Passt es Ihnen am Dienstag, 3. November am Nachmittag? Dauert höchstens 20 Minuten. Unter welcher Nummer erreiche ich Sie am besten?

Schönes Wochenende
Uwe Petzold
Vertriebsleiter Nord`,
  },
  {
    id: 'de-230',
    received: '2026-12-17',
    kind: 'offer',
    subject: 'AW: Telefonat',
    text: `Hallo Frau Marković,

wie eben am Telefon gesagt: Herzlichen Glückwunsch, Sie haben den Job! Die Geschäftsführung hat heute früh zugestimmt. Der Vertrag geht Ihnen Anfang Januar per Post zu, Start ist wie besprochen der 1. Februar.

Ich wünsche Ihnen jetzt erst mal schöne Feiertage und freu mich schon.

Viele Grüße
Anja Röttgers`,
  },
  {
    id: 'de-231',
    received: '2026-10-12',
    kind: 'holding',
    subject: 'Ihre Bewerbung – wir bitten um Geduld',
    text: `Sehr geehrter Herr Schönberg,

aufgrund der großen Anzahl an Bewerbungen sowie krankheitsbedingter Ausfälle in unserem Team verzögert sich die Sichtung der Unterlagen. Wir bitten Sie, dies zu entschuldigen.

Ihre Bewerbung befindet sich weiterhin im Auswahlverfahren. Wir kommen schnellstmöglich wieder auf Sie zu.

Mit freundlichen Grüßen
Personalservice
Klinikverbund Ostalb`,
  },
  {
    id: 'de-232',
    received: '2026-11-13',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Auswahlverfahren W2-Assistenz – persönliches Wort',
    text: `Liebe Frau Dr. Reuter,

bevor Sie das offizielle Schreiben der Verwaltung bekommen, wollte ich Ihnen selbst schreiben. Die Kommission hat gestern lange beraten; Ihr Vortrag über die Grenzregionen wurde von allen sehr gelobt. Den Ausschlag gab schließlich, dass die Kollegin aus Wien bereits ein eingeworbenes Drittmittelprojekt mitbringt. Sie stehen auf Platz zwei der Liste, ich möchte Ihnen aber keine falschen Hoffnungen machen: Sie hat mündlich schon zugesagt.

Ich bedaure das persönlich. Lassen Sie uns bitte im Gespräch bleiben, im Frühjahr schreiben wir voraussichtlich eine Postdoc-Stelle aus.

Mit herzlichem Gruß
Ihr Matthias Engelbrecht

Prof. Dr. M. Engelbrecht
Institut für Kulturgeographie`,
  },
  {
    id: 'de-233',
    received: '2026-10-26',
    kind: 'other',
    subject: 'Karriere-News Oktober: So arbeiten wir bei Wellenkamp',
    text: `Liebe Talente,

in unserem Oktober-Newsletter erfahrt ihr:

• Wie unsere Azubis das neue Trainingszentrum eingeweiht haben
• Warum Nadine nach der Elternzeit in Teilzeit führt
• Save the date: Online-Infoabend „Einstieg bei Wellenkamp" am 12. November um 18 Uhr – jetzt anmelden!

Bis bald
Euer Employer-Branding-Team

Newsletter abbestellen | Impressum`,
  },
  {
    id: 'de-234',
    received: '2026-11-27',
    kind: 'invitation',
    subject: 'Absage Termin am Montag – neuer Termin folgt',
    text: `Sehr geehrte Frau Seidl,

leider müssen wir das für Montag geplante Vorstellungsgespräch absagen, da Herr Dr. Moser erkrankt ist. Selbstverständlich möchten wir das Gespräch nachholen. Ich melde mich kommende Woche mit neuen Terminvorschlägen bei Ihnen.

Wir bitten die Unannehmlichkeiten zu entschuldigen.

Mit freundlichen Grüßen
Claudia Wimmer
Assistenz der Geschäftsführung
Salzkammergut Bäderbetriebe GmbH`,
  },
  {
    id: 'de-235',
    received: '2027-01-15',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Profil Buchhalter',
    text: `Hallo Herr Riedel,

kurze Info: Der Kunde hat sich gegen Ihr Profil entschieden. Nähere Gründe wurden uns nicht genannt. Wir haben Sie weiterhin bei uns in der Datenbank.

Viele Grüße
Team Finance
Talentbrücke Personalberatung`,
  },
  {
    id: 'de-236',
    received: '2026-12-14',
    kind: 'offer',
    subject: 'Willkommen an Bord?!',
    text: `Hey Nora,

lange Rede, kurzer Sinn: Wir wollen dich! 🎉 

Alle fünf aus dem Team haben unabhängig voneinander Daumen hoch gegeben (das gab's noch nie). Ich schick dir morgen das Angebot mit allen Details über DocuSign, vorab: 58k fix, 4 % VSOP, 28 Tage Urlaub + der 24. und 31. frei. Start wann immer du bei deinem jetzigen Arbeitgeber rauskommst.

Lass dir das in Ruhe durch den Kopf gehen, wir würden uns riesig freuen.

Jan
Co-Founder Lastenheld`,
  },
  {
    id: 'de-237',
    received: '2026-11-03',
    kind: 'other',
    subject: 'Einwilligung zur Weitergabe Ihrer Daten',
    text: `Sehr geehrter Herr Hoffmann,

um Ihre Bewerbung auch an die anderen Gesellschaften unserer Unternehmensgruppe weitergeben zu dürfen, benötigen wir Ihr schriftliches Einverständnis. Bitte antworten Sie auf diese E-Mail mit „Ja, ich stimme zu" oder nutzen Sie das beigefügte Formular.

Ohne Ihre Einwilligung verbleibt Ihre Bewerbung ausschließlich bei der ausschreibenden Gesellschaft.

Mit freundlichen Grüßen
HR Service Center
Brockmann Gruppe`,
  },
  {
    id: 'de-238',
    received: '2026-10-21',
    kind: 'holding',
    promisedBy: '2026-10-31',
    subject: 'Re: Nachfrage',
    text: `Hallo Timo,

sorry, dass du so lange nichts gehört hast. Bei uns ist gerade Umzug und alles geht drunter und drüber. Bis Ende des Monats haben wir die Entscheidung, versprochen.

LG Steffi
Tischlerei Holzfreunde`,
  },
  {
    id: 'de-239',
    received: '2026-11-17',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Ihre Bewerbung als Erzieherin in der Kita Regenbogen',
    text: `Liebe Frau Mahler,

vielen Dank, dass Sie letzte Woche einen ganzen Vormittag in unserer Igelgruppe verbracht haben. Die Kinder fragen immer noch nach der Frau mit der Gitarre!

Leider kann ich Ihnen die Stelle trotzdem nicht geben. Eine Kollegin kehrt überraschend früher aus der Elternzeit zurück, und damit fällt die halbe Stelle, auf die wir Sie gern gesetzt hätten, weg. Das ärgert mich selbst.

Sollte im Sommer etwas frei werden, rufe ich Sie als Erste an, wenn Sie das möchten.

Ganz herzliche Grüße
Gudrun Pfeiffer
Kita-Leitung`,
  },
  {
    id: 'de-240',
    received: '2026-12-02',
    kind: 'invitation',
    appointment: '2026-12-09 09:15',
    subject: 'Auswahlgespräch Bauingenieur/in Tiefbauamt, Kennz. 66-12',
    text: `Sehr geehrter Herr Bergmann,

auf Ihre Bewerbung vom 02.11.2026 nehme ich Bezug und teile Ihnen
mit, dass Sie in die engere Wahl gekommen sind.

Ich bitte Sie, sich am Mittwoch, dem 09.12.2026, um 09:15 Uhr im
Technischen Rathaus, Zimmer 3.114, zu einem strukturierten Auswahl-
gespräch einzufinden. Der Kommission gehören neben der Amtsleitung
ein Mitglied des Personalrates, die Gleichstellungsbeauftragte sowie
die Schwerbehindertenvertretung an.

Reisekosten werden nach den Bestimmungen des Landesreisekosten-
gesetzes erstattet.

Mit freundlichen Grüßen
Im Auftrag

Hannelore Vogelsang`,
  },
  {
    id: 'de-241',
    received: '2027-01-05',
    kind: 'holding',
    promisedBy: '2027-01-15',
    subject: 'Rückmeldung',
    text: `Sehr geehrte Frau Albrecht,

ein gutes neues Jahr! Wegen der Betriebsferien sind wir mit den Gesprächen etwas im Verzug. Wir werden uns spätestens in KW 2 abschließend bei Ihnen melden.

Freundliche Grüße

Gerald Fiedler
Kaufm. Leitung
Fiedler Kunststofftechnik`,
  },
  {
    id: 'de-242',
    received: '2026-12-11',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Stelle „Referent Unternehmenskommunikation"',
    text: `Sehr geehrte Frau Gerlach,

im Zuge einer internen Neuausrichtung wurde entschieden, die von Ihnen angestrebte Position vorerst nicht zu besetzen. Das Bewerbungsverfahren wird daher eingestellt.

Wir danken Ihnen für Ihr Interesse und Ihre Mühe und wünschen Ihnen für Ihre weiteren Vorhaben alles Gute.

Mit freundlichen Grüßen
Human Resources
Delfis Energie AG`,
  },
  {
    id: 'de-243',
    received: '2026-10-16',
    kind: 'other',
    subject: 'Ihre E-Mail-Bewerbung',
    text: `Guten Tag,

vielen Dank für Ihre E-Mail. Aus Gründen des Datenschutzes können wir Bewerbungen nur über unser Onlineportal entgegennehmen. Bitte laden Sie Ihre Unterlagen unter karriere.stadtwerke-morbach.example hoch. Ihre E-Mail wird gelöscht.

Mit freundlichen Grüßen
Stadtwerke Morbach
Personalwesen`,
  },
  {
    id: 'de-244',
    received: '2026-11-26',
    kind: 'invitation',
    appointment: '2026-12-01 17:00',
    subject: 'Job',
    text: `Hi Marie, danke für deine Nachricht! klingt super. komm doch einfach am Dienstag den 1.12. so um 17 uhr vorbei dann is nich so viel los und wir quatschen mal. Frag nach Cem. lg`,
  },
  {
    id: 'de-245',
    received: '2027-01-18',
    kind: 'invitation',
    subject: 'Ihre Bewerbung / Alternative Position',
    text: `Sehr geehrter Herr Neumann,

vielen Dank für Ihre Bewerbung als Filialleiter. Diese Position haben wir inzwischen intern besetzt.

Ihr Lebenslauf hat uns jedoch so gut gefallen, dass wir Ihnen gerne die Position des stellvertretenden Filialleiters in Bamberg vorstellen würden. Hätten Sie Interesse an einem persönlichen Gespräch dazu? Wenn ja, nennen Sie mir bitte zwei, drei Termine, an denen es Ihnen in den nächsten beiden Wochen passt.

Beste Grüße
Silke Baumgartner
Regionale Personalreferentin`,
  },
  {
    id: 'de-246',
    received: '2026-10-28',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Bewerbung bei uns',
    text: `Sehr geehrte Damen und Herren,

hiermit erhalten Sie Ihre Bewerbungsunterlagen zu unserer Entlastung zurück. Eine Einstellung ist uns nicht möglich.

Wir wünschen Ihnen bei der Suche nach einem geeigneten Arbeitsplatz viel Erfolg.

Mit freundlichen Grüßen
Spedition Harms`,
  },
  {
    id: 'de-247',
    received: '2026-11-10',
    kind: 'other',
    subject: 'Reisekostenerstattung',
    text: `Sehr geehrter Herr Lange,

anbei erhalten Sie das Formular zur Erstattung Ihrer Reisekosten anlässlich des Gesprächs am 4. November. Bitte senden Sie es ausgefüllt mit den Originalbelegen innerhalb von sechs Wochen an uns zurück.

Mit freundlichen Grüßen
i. A. Petra Zander
Reisestelle
Fraunholz Institut`,
  },
  {
    id: 'de-248',
    received: '2026-12-09',
    kind: 'holding',
    promisedBy: '2026-12-16',
    subject: 'Zwischenstand',
    text: `Lieber Herr Özdemir,

vielen Dank noch einmal für das angenehme Gespräch gestern. Wir führen in dieser Woche noch zwei weitere Interviews und stimmen uns dann mit dem Betriebsrat ab. Spätestens am Mittwoch, 16.12., gebe ich Ihnen Bescheid – so oder so.

Viele Grüße
Kathrin Elsner
HR Managerin
Weserland Logistik`,
  },
  {
    id: 'de-249',
    received: '2026-10-27',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Ihre Bewerbung als Leiterin Pflege',
    text: `Liebe Frau Zumstein

Zuerst möchte ich Ihnen für die beiden offenen und sehr anregenden Gespräche danken. Ihre Haltung zur Begleitung von Menschen mit Demenz hat uns beeindruckt und deckt sich in vielem mit unserem Leitbild.

Nach reiflicher Überlegung sind Herr Wyss und ich zum Schluss gekommen, dass wir für die kommende Bauphase eine Person mit Erfahrung in der Führung von mehreren Standorten benötigen. Aus diesem Grund haben wir die Stelle einer anderen Bewerberin zugesprochen. Ich weiss, dass Sie sich etwas anderes erhofft haben, und dieser Entscheid ist uns schwergefallen.

Gerne stehe ich Ihnen für ein telefonisches Feedback zur Verfügung. Ihr Dossier lösche ich, sofern Sie nichts anderes wünschen.

Ich wünsche Ihnen auf Ihrem weiteren Weg alles Gute und grüsse Sie herzlich

Verena Ammann
Geschäftsleitung
Alterszentrum Rebgarten`,
  },
  {
    id: 'de-250',
    received: '2026-11-19',
    kind: 'invitation',
    appointment: '2026-11-26 15:30',
    subject: 'Terminbestätigung',
    text: `Hallo Herr Fuchs,

wunderbar, dann halten wir Donnerstag, den 26.11. um 15:30 Uhr fest. Sie finden uns im Hinterhof, 2. OG. Parken können Sie direkt vor dem Haus.

Bis dahin!
Bettina Krüger
Steuerkanzlei Krüger & Partner

Am Do., 19. Nov. 2026 um 09:41 schrieb Sebastian Fuchs:
> Liebe Frau Krüger, der 26.11. passt mir sehr gut, gerne ab 15 Uhr.`,
  },
  {
    id: 'de-251',
    received: '2027-01-22',
    kind: 'offer',
    subject: 'Gute Nachrichten!',
    text: `Hallo Frau Böttcher,

ich habe gute Neuigkeiten für Sie: Der Kunde hat sich für Sie entschieden! Man bietet Ihnen die Position als Exportsachbearbeiterin zu 46.000 € p.a. an, Start zum 1.3. oder 1.4. 

Bitte geben Sie mir möglichst bis Montag eine Rückmeldung, ob ich die Zusage weitergeben darf. Danach bekommen Sie den Vertrag direkt vom Unternehmen.

Rufen Sie mich gerne an!

Ihr Carsten Wolff
Personalberater | Nordlicht Recruiting`,
  },
  {
    id: 'de-252',
    received: '2026-10-20',
    kind: 'other',
    subject: 'AW: Rückzug meiner Bewerbung',
    text: `Sehr geehrte Frau Tran,

vielen Dank für Ihre Mitteilung. Wir bedauern, dass Sie Ihre Bewerbung zurückziehen, und haben dies entsprechend vermerkt. Ihre Unterlagen werden gelöscht.

Für Ihre neue Aufgabe wünschen wir Ihnen viel Freude.

Freundliche Grüße
HR-Team Kastell Immobilien`,
  },
  {
    id: 'de-253',
    received: '2026-11-23',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Update zu deiner Bewerbung',
    text: `Hallo Mehmet,

vielen Dank für deine Bewerbung als Customer Success Manager (m/w/x) und dein Interesse an Tarifuchs!

Wir haben uns deine Unterlagen genau angeschaut. Leider müssen wir dir heute mitteilen, dass wir dir keine positive Rückmeldung geben können. Wir hatten Bewerber:innen, deren Erfahrung noch etwas besser zu unserer aktuellen Situation passt.

Lass dich davon bitte nicht entmutigen. Wir drücken dir die Daumen!

Dein Tarifuchs-Team`,
  },
  {
    id: 'de-254',
    received: '2026-12-18',
    kind: 'holding',
    subject: 'Frohe Weihnachten und kurzer Zwischenstand',
    text: `Liebe Frau Kessler,

vor den Feiertagen schaffen wir die Entscheidung nicht mehr, da unser Vorstand bereits im Urlaub ist. Wir melden uns im neuen Jahr bei Ihnen. Ihre Bewerbung ist selbstverständlich weiterhin aktuell.

Ihnen und Ihrer Familie frohe Festtage!

Herzlich
Thomas Bieri
Stiftung Landschaft & Wald`,
  },
  {
    id: 'de-255',
    received: '2026-11-06',
    kind: 'invitation',
    appointment: '2026-11-17 13:00',
    subject: 'Zweites Gespräch in Linz',
    text: `Sehr geehrte Frau Mag. Kofler,

wir möchten das Gespräch mit Ihnen gerne vertiefen. Dürfen wir Sie am Dienstag, 17.11.2026, 13:00 Uhr, in unsere Zentrale nach Linz bitten? Neben mir wird auch unser kaufmännischer Vorstand, DI Robert Stadlbauer, teilnehmen.

Bereiten Sie bitte eine kurze Präsentation (max. 10 Minuten) zum Thema „Meine ersten 100 Tage" vor.

Mit besten Grüßen
Doris Eibensteiner
Donauwerk Maschinenbau AG`,
  },
  {
    id: 'de-256',
    received: '2026-10-09',
    kind: 'rejection',
    manner: 'personal',
    subject: 'AW: Bewerbung Teilzeit Buchhandlung',
    text: `Liebe Frau Kirsch,

was für eine schöne Bewerbung! Ich hab beim Lesen Ihres Anschreibens laut gelacht und es meinem Mann vorgelesen.

Nun ist es aber so, dass wir nur zwölf Stunden die Woche haben, und das vor allem samstags – nach dem, was Sie am Telefon über Ihre Familie erzählt haben, wird das nichts mit uns beiden. Ich habe die Stelle jetzt einer Studentin gegeben.

Kommen Sie trotzdem mal auf einen Tee vorbei.

Ihre Gisela Buchholz`,
  },
  {
    id: 'de-257',
    received: '2026-12-07',
    kind: 'other',
    subject: 'Anhang lässt sich nicht öffnen',
    text: `Hallo,

leider können wir Ihre Datei "Bewerbung_final_neu.pages" nicht öffnen. Könnten Sie uns die Unterlagen bitte noch einmal als PDF schicken (max. 5 MB)?

Danke und viele Grüße
i.A. Melanie Pohl
Elektro Schaub`,
  },
  {
    id: 'de-258',
    received: '2027-01-14',
    kind: 'offer',
    subject: 'Ausbildungsplatz',
    text: `Hallo Leon,

dein Praktikum bei uns ist super gelaufen und der Chef ist einverstanden: du kannst am 1. August bei uns die Ausbildung zum Zimmerer anfangen. Komm bitte mal mit deinen Eltern vorbei damit wir den Lehrvertrag unterschreiben können, der muss dann noch an die Handwerkskammer.

Wir freuen uns auf dich!

Conny Brand
Holzbau Brand`,
  },
  {
    id: 'de-259',
    received: '2026-10-22',
    kind: 'holding',
    subject: 'Danke für deine Bewerbung!',
    text: `Hallo Anna,

yeah, deine Bewerbung ist da! 🙌

Wie geht's weiter? Zuerst schaut sich unser People-Team alles an, danach die Fachabteilung. Wenn es passt, laden wir dich zu einem ersten Videocall ein. Wir versuchen so schnell wie möglich zu sein, manchmal dauert es aber ein bisschen.

Bis bald!
Dein Team von Wolkenkram

Diese Mail wurde automatisch verschickt.`,
  },
  {
    id: 'de-260',
    received: '2026-11-30',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihr Vorstellungsgespräch in unserem Hause',
    text: `Sehr geehrter Herr Lehmann,

wir nehmen Bezug auf das mit Ihnen geführte Vorstellungsgespräch und danken Ihnen für Ihr Interesse an unserem Unternehmen.

Wir bedauern, Ihnen mitteilen zu müssen, dass wir uns im Rahmen des Auswahlprozesses für einen anderen Bewerber entschieden haben. Diese Entscheidung stellt keine Wertung Ihrer Qualifikation dar.

Wir wünschen Ihnen für Ihre berufliche und private Zukunft alles Gute.

Mit freundlichen Grüßen
Rheinische Gusswerke GmbH
- Personalabteilung -

ppa. Schulte          i. V. Dahm`,
  },
  {
    id: 'de-261',
    received: '2026-12-15',
    kind: 'invitation',
    appointment: '2027-01-11 10:00',
    subject: 'Vorstellungstermin im Januar',
    text: `Sehr geehrter Herr Dr. Stein,

wir würden Sie gern im neuen Jahr in unserer Klinik begrüßen. Herr Chefarzt Prof. Wieland hätte am Montag, 11. Januar 2027, um 10.00 Uhr Zeit für Sie; anschließend können Sie gern am Mittagstisch des Teams teilnehmen und sich den OP-Bereich ansehen.

Ich bitte um kurze Bestätigung.

Mit freundlichen Grüßen
Sekretariat Klinik für Unfallchirurgie
H. Abel`,
  },
  {
    id: 'de-262',
    received: '2026-10-13',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Rückmeldung nach unserem Call',
    text: `Hi Giulia,

danke für den netten Call am Montag! Ich hab mich danach mit unserem Head of Sales besprochen. Dein Drive ist mega und dein Italienisch natürlich ein Plus, aber für die DACH-Kunden brauchen wir Deutsch wirklich auf C1, und da hast du ja selbst gesagt, dass du noch ein Stück weg bist. Deswegen machen wir bei dieser Rolle nicht weiter.

Ab Q2 planen wir ein Südeuropa-Team – darf ich mich dann bei dir melden?

LG
Basti`,
  },
  {
    id: 'de-263',
    received: '2026-11-04',
    kind: 'other',
    subject: 'Rückfrage der Schwerbehindertenvertretung',
    text: `Sehr geehrte Frau Lorenz,

ich bin Mitglied des Betriebsrats und Vertrauensperson der schwerbehinderten Menschen. Sie haben in Ihrer Bewerbung eine Schwerbehinderung angegeben. Gern möchte ich wissen, ob Sie meine Beteiligung am Verfahren wünschen; Sie können diese ohne Nachteile auch ablehnen. Eine kurze Antwort per Mail genügt.

Freundliche Grüße
Joachim Kraft`,
  },
  {
    id: 'de-264',
    received: '2026-12-22',
    kind: 'holding',
    promisedBy: '2027-01-08',
    subject: 'Re: Ihre Bewerbung Assistenzärztin',
    text: `Liebe Frau Dr. Sommer,

haben Sie vielen Dank für Ihre Nachfrage. Prof. Hartung ist bis zum 4. Januar im Urlaub, vorher kann ich Ihnen nichts Verbindliches sagen. Sie bekommen bis spätestens Freitag, den 8. Januar Bescheid.

Schöne Weihnachten
Ulrike Behnke
Chefarztsekretariat`,
  },
  {
    id: 'de-265',
    received: '2027-01-26',
    kind: 'invitation',
    appointment: '2027-01-28 09:00',
    subject: 'Terminverschiebung',
    text: `Guten Tag Frau Roth

Könnten wir unser Gespräch vom Freitag auf Donnerstag, 28. Januar, 9.00 Uhr vorverlegen? Unser Geschäftführer muss am Freitag kurzfristig ins Tessin. Wenn es nicht geht suchen wir eine andere Lösung.

Merci vielmal und liebe Grüsse
Sandra Gerber
Bergbahnen Hochstock AG`,
  },
  {
    id: 'de-266',
    received: '2026-11-02',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Bewerbung Kundenbetreuer/in – Absage',
    text: `Sehr geehrte Frau Gruber,

wir danken für das in uns gesetzte Vertrauen und die Übermittlung Ihrer Bewerbungsunterlagen.

Bedauerlicherweise können wir Ihre Bewerbung im weiteren Verlauf nicht mehr berücksichtigen, da sich im Zuge der Vorselektion andere Bewerberinnen und Bewerber mit einem noch treffenderen Profil qualifiziert haben.

Wir erlauben uns, Ihre Unterlagen für die Dauer von 7 Monaten in Evidenz zu halten.

Mit freundlichen Grüßen
HR Services
Ostbank AG, Wien`,
  },
  {
    id: 'de-267',
    received: '2026-12-12',
    kind: 'invitation',
    appointment: '2026-12-14 18:00',
    subject: 'Schnuppern in der Backstube',
    text: `Hallo Herr Winkler, meine Frau hat mir Ihre Bewerbung hingelegt. Kommen Sie am Montag (14.12.) um 18 Uhr vorbei, da zeig ich Ihnen die Backstube und wir reden übers Geld. Wenn es Ihnen gefällt können Sie gleich eine Nacht mitarbeiten.
Gruß Bäckerei Sauter, Eugen Sauter`,
  },
  {
    id: 'de-268',
    received: '2027-01-08',
    kind: 'offer',
    subject: 'Es wird ernst',
    text: `Liebe Charlotte,

ich mach's kurz: Der Vorstand hat gestern Ja gesagt, und zwar einstimmig. Wann kannst du anfangen? Mir wäre der 1. März am liebsten, aber richte dich nach deiner Kündigungsfrist. Bezahlt wird nach TV-L E11, Stufe klären wir mit der Verwaltung.

Juhu!
Barbara
Verein Stadtteilkultur e. V.`,
  },
  {
    id: 'de-269',
    received: '2026-11-18',
    kind: 'holding',
    promisedBy: '2026-11-27',
    subject: 'AW: AW: Bewerbung Vertriebsinnendienst',
    text: `Hallo Frau Scholz,

Sie haben völlig recht, ich hatte Ihnen eine Antwort bis letzten Freitag zugesagt. Das tut mir leid. Der Bereichsleiter war leider länger krank. Ich sehe ihn am Montag und gebe Ihnen Ende kommender Woche Bescheid.

Mit besten Grüßen
Jörg Hinrichs

-----Ursprüngliche Nachricht-----
Von: Vanessa Scholz
Gesendet: Dienstag, 17. November 2026 16:20
An: Jörg Hinrichs
Betreff: AW: Bewerbung Vertriebsinnendienst

Sehr geehrter Herr Hinrichs,
ich wollte mich freundlich nach dem Stand erkundigen, Sie wollten sich bis zum 13.11. melden.`,
  },
  {
    id: 'de-270',
    received: '2026-10-07',
    kind: 'other',
    subject: "Wie war's? Ihre Meinung zum Bewerbungsprozess",
    text: `Sehr geehrte Bewerberin, sehr geehrter Bewerber,

Sie haben in den letzten Monaten ein Bewerbungsverfahren bei uns durchlaufen. Wie zufrieden waren Sie mit Vorstellungsgespräch, Kommunikation und Ablauf? Die Umfrage dauert drei Minuten und ist anonym.

Zur Umfrage: https://umfrage.hanserail.example/bx7

Vielen Dank
Ihr Recruiting der HanseRail`,
  },
  {
    id: 'de-271',
    received: '2026-11-24',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Re: Hausmeisterstelle',
    text: `Hallo Herr Bielefeld,

Sie haben uns sehr gut gefallen und der Vorstand hätte Sie auch genommen. Gestern hat uns aber die Stadt den Zuschuss gestrichen, ohne den können wir die Stelle nicht bezahlen. Wir lassen jetzt eine Firma kommen, die einmal die Woche den Rasen macht.

Ich weiß das Sie sich drauf eingestellt hatten und es tut mir wirklich sehr leid für Sie.

Karl-Heinz Maurer
1. Vorsitzender TSV Oberwies`,
  },
  {
    id: 'de-272',
    received: '2026-10-30',
    kind: 'invitation',
    appointment: '2026-11-04 14:30',
    subject: 'Austausch zur Position Key Account – Teams',
    text: `Sehr geehrte Frau Hellwig,

Herr Dr. Faber bat mich, einen Termin mit Ihnen abzustimmen. Ich habe Ihnen soeben eine Besprechungsanfrage für Mittwoch, 4. November, 14:30 – 15:15 Uhr gesendet. Sollte dieser Zeitpunkt ungünstig sein, lassen Sie es mich bitte wissen.

Mit freundlichen Grüßen
Yvonne Pilz
Team Assistant Sales

________________________________________
Microsoft Teams-Besprechung
Besprechungs-ID: 000 000 000 00
Kennung: xxxxxx
________________________________________
Corvus Medical Deutschland GmbH | Geschäftsführer: Dr. L. Faber | HRB 00000 AG Musterstadt
Diese Nachricht ist vertraulich.`,
  },
  {
    id: 'de-273',
    received: '2026-12-14',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Unser Telefonat',
    text: `Sehr geehrter Herr Danner,

danke, dass Sie so offen über Ihre Gehaltsvorstellung gesprochen haben. Ich habe es noch einmal durchgerechnet und mit meinem Bruder besprochen: 85.000 sind für einen Betrieb mit 14 Leuten nicht drin, ohne dass wir unser ganzes Gefüge durcheinanderbringen. Sie mit weniger abzuspeisen fände ich Ihnen gegenüber nicht anständig. 

Wir suchen deshalb weiter und gehen im Guten auseinander. Ihre Tipps zur Kalkulation habe ich übrigens schon umgesetzt!

Alles Gute
Ulrich Sendlinger`,
  },
  {
    id: 'de-274',
    received: '2027-01-11',
    kind: 'offer',
    subject: 'Rückmeldung nach Hospitation',
    text: `Liebe Frau Adeyemi,

das gesamte Team der Kinderstation hat sich sehr für Sie ausgesprochen. Wir möchten Sie zum 01.02.2027 als Gesundheits- und Kinderkrankenpflegerin (100 %) einstellen. Die Personalabteilung schickt Ihnen den Einstellungsbogen in den nächsten Tagen zu; bitte vereinbaren Sie auch einen Termin beim Betriebsarzt.

Herzlich willkommen bei uns!

Kerstin Lemke
Pflegedirektion
Klinikum am Deich`,
  },
  {
    id: 'de-275',
    received: '2026-11-13',
    kind: 'holding',
    promisedBy: '2026-11-27',
    subject: 'Ihre Bewerbung ist eingegangen [#AX-20931]',
    text: `Sehr geehrter Bewerber,
sehr geehrte Bewerberin,

wir bestätigen den Eingang Ihrer Bewerbung für die Stelle "Fachinformatiker Systemintegration".

Sie erhalten innerhalb von zehn Arbeitstagen eine Rückmeldung.

Bitte sehen Sie bis dahin von Rückfragen ab.

Mit freundlichen Grüßen
Bundesanstalt für Materialkunde
Personalgewinnung`,
  },
  {
    id: 'de-276',
    received: '2026-10-26',
    kind: 'other',
    subject: 'Frage zu Ihrer Bewerbung',
    text: `Hallo Frau Petrova, eine kurze Frage noch bevor ich Ihre Bewerbung an den Chef weitergebe: haben Sie Führerschein Klasse B und bis wann gilt Ihr Aufenthaltstitel? Danke! Gruss, Sekretariat, Pflegedienst Sonnenschein`,
  },
  {
    id: 'de-277',
    received: '2026-11-27',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Deine Bewerbung als Werkstudent:in Nachhaltigkeit',
    text: `Liebe:r Robin,

vielen Dank für deine Bewerbung! Dein Engagement hat uns beeindruckt. 

Für die aktuelle Stelle haben wir inzwischen jemanden gefunden. Gerne möchten wir dein Profil in unserem Bewerber:innenpool behalten und dich kontaktieren, sobald eine passende Stelle frei wird. Falls du das nicht möchtest, gib uns kurz Bescheid.

Nachhaltige Grüße
People Team
Grünfaktor AG`,
  },
  {
    id: 'de-278',
    received: '2027-01-13',
    kind: 'invitation',
    appointment: '2027-01-21 11:45',
    subject: 'Unterrichtsprobe Gymnasium',
    text: `Sehr geehrter Herr Kämmerer,

wir haben Ihre Bewerbung auf die Vertretungsstelle Mathematik/Physik erhalten. Damit wir uns ein Bild machen können, halten Sie bitte am Donnerstag, 21. Januar, in der 5. Stunde (11:45 Uhr) eine Unterrichtsstunde in der 9c zum Thema „Quadratische Funktionen". Im Anschluss sprechen wir mit der Fachschaft. 

Mit freundlichen Grüßen
OStD Marlies Hagedorn
Schulleiterin`,
  },
  {
    id: 'de-279',
    received: '2026-12-04',
    kind: 'offer',
    subject: 'AW: Ihr Angebot',
    text: `Sehr geehrte Frau Kaiser,

wir haben Ihren Wunsch intern besprochen und können Ihnen entgegenkommen: 62.000 € Jahresgehalt statt 59.500 €, dazu zwei Tage Homeoffice pro Woche. Der 13. Monatslohn ist darin enthalten. Mehr Spielraum haben wir leider nicht.

Wenn Sie damit einverstanden sind, passe ich den Vertrag an und schicke ihn noch heute raus.

Viele Grüße
Stephan Meinhardt
HR | Optik Lahn GmbH

> Von: Laura Kaiser
> herzlichen Dank für das Vertragsangebot, über das ich mich sehr gefreut habe. 
> Bezüglich des Gehalts hatte ich mir 64.000 € vorgestellt ...`,
  },
  {
    id: 'de-280',
    received: '2026-10-19',
    kind: 'holding',
    subject: 'Stelle vorübergehend on hold',
    text: `Hallo Frau Berger,

ich muss Sie noch einmal um Geduld bitten: Unser Headcount für 2027 wird gerade neu verhandelt, und bis das durch ist, dürfen wir keine Entscheidung treffen. Das heißt nicht, dass Sie raus sind! Sobald das Budget steht, geht es weiter.

Beste Grüße
Philipp Aschenbrenner
Teamlead Product
Vektoria Software`,
  },
  {
    id: 'de-281',
    received: '2026-12-28',
    kind: 'other',
    subject: 'Ihr Bewerberkonto wird gelöscht',
    text: `Guten Tag,

Ihr Bewerberkonto bei Gruppe Falkenau wurde seit 11 Monaten nicht mehr genutzt. Gemäß unserer Datenschutzrichtlinie wird es am 11.01.2027 gelöscht. Wenn Sie Ihr Konto behalten möchten, melden Sie sich bitte vorher einmal an.

Freundliche Grüße
Bewerbermanagement`,
  },
  {
    id: 'de-282',
    received: '2026-11-11',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Leitung Küche',
    text: `Servus Christoph,

dein Probekochen war große Klasse, über das Schulterscherzel reden die Gäste vom Stammtisch heut noch. Ich hab mich nach langem Hin und Her für die Resi entschieden, weil sie das Haus seit acht Jahren kennt und ich sie sonst verlier. 

Meld dich, wenn du in der Gegend bist, a Bier geht auf mich. Und den Wirt vom Seehof ruf ich für dich an, der sucht auch.

Pfiat di
Hans
Gasthof Post`,
  },
  {
    id: 'de-283',
    received: '2026-11-20',
    kind: 'offer',
    subject: 'Zusage',
    text: `Guten Tag Herr Frei

Wir freuen uns, Ihnen die Stelle als Polymechaniker EFZ per 1. Februar 2027 zuzusagen. Den Anstellungsvertrag in zweifacher Ausführung erhalten Sie in den nächsten Tagen per A-Post.

Freundliche Grüsse
Ruth Hunziker
Personalwesen
Hunziker Feinmechanik AG`,
  },
  {
    id: 'de-284',
    received: '2027-01-19',
    kind: 'holding',
    promisedBy: '2027-01-22',
    subject: 'Kurze Zwischeninfo',
    text: `Hallo Daniel,

die Entscheidung fällt noch diese Woche, ich melde mich dann direkt telefonisch bei dir. Drück die Daumen 😉

Gruß
Miri`,
  },
  {
    id: 'de-285',
    received: '2026-10-05',
    kind: 'other',
    subject: 'Aktualisierte Datenschutzhinweise für Bewerberinnen und Bewerber',
    text: `Sehr geehrte Damen und Herren,

wir haben unsere Datenschutzhinweise für das Bewerbungsverfahren aktualisiert. Die neue Fassung gilt ab dem 1. November 2026 und ist auf unserer Karriereseite abrufbar. Sie müssen nichts weiter tun.

Mit freundlichen Grüßen
Der Datenschutzbeauftragte
Landesklinikum Südheide`,
  },
  {
    id: 'de-286',
    received: '2026-10-24',
    kind: 'invitation',
    appointment: '2026-10-27',
    subject: 'Hausverwaltung – Ihre Bewerbung',
    text: `Guten Tag Frau Ilić,

Ihre Bewerbung liest sich gut. Ich sitze am Dienstag (27.10.) und Mittwoch (28.10.) den ganzen Tag im Büro – schauen Sie doch einfach herein, wann es Ihnen passt. Kaffee ist da.

Gruß
W. Neubert
Hausverwaltung Neubert`,
  },
  {
    id: 'de-287',
    received: '2026-12-30',
    kind: 'offer',
    subject: 'Doch noch eine gute Nachricht',
    text: `Liebe Frau Schramm,

vor drei Wochen musste ich Ihnen absagen. Nun hat die Kollegin, für die wir uns entschieden hatten, überraschend abgesagt. Wenn Sie noch frei sind, gehört die Stelle Ihnen – zu den Bedingungen, die wir besprochen hatten.

Ich würde mich sehr freuen. Rufen Sie mich gern auch zwischen den Jahren an, Handynummer haben Sie.

Herzliche Grüße
Annegret Voss
Museum am Hafen`,
  },
  {
    id: 'de-288',
    received: '2026-12-11',
    kind: 'other',
    subject: 'Parken und Anfahrt',
    text: `Hallo Frau Wolter,

noch eine Ergänzung: Unser Besucherparkplatz ist wegen Bauarbeiten gesperrt. Bitte nutzen Sie das Parkhaus am Bahnhof, das Ticket stempeln wir ab.

Viele Grüße
Empfang
Theisen Optik`,
  },
  {
    id: 'de-289',
    received: '2026-10-16',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Feedback zu deiner Case Study',
    text: `Hallo Amira,

wie versprochen ein ausführlicheres Feedback. Stark fand ich deine Marktanalyse (v. a. die Segmentierung nach Nutzungshäufigkeit) und wie ruhig du auf Tims kritische Fragen reagiert hast. Nicht überzeugt hat uns die Finanzplanung: Bei den Annahmen zum Churn bist du auf Nachfrage ins Schwimmen gekommen, und das wäre in der Rolle leider Tagesgeschäft. Deshalb geht es für dich bei uns an dieser Stelle nicht weiter.

Bewirb dich in einem Jahr gerne nochmal, ich meine das ehrlich.

Viele Grüße
Konrad`,
  },
  {
    id: 'de-290',
    received: '2027-01-25',
    kind: 'other',
    subject: 'Abwesenheitsnotiz',
    text: `Frau Sandra Lauer ist nicht mehr für unser Unternehmen tätig. Bitte wenden Sie sich in Bewerbungsangelegenheiten an personal@moldau-textil.example.`,
  },
];
