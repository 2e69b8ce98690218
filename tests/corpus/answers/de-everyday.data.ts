import type { LabelledAnswer } from './labelled-answer';

/** Mails as they come every day. Made up and labelled by writers who did not know the recogniser; it learned from them only after a first, blind look. */
export const GERMAN_EVERYDAY_ANSWERS: LabelledAnswer[] = [
  {
    id: 'de-301',
    received: '2026-10-06',
    kind: 'invitation',
    appointment: '2026-10-15 10:30',
    subject: 'Ihre Bewerbung als Sachbearbeiter/in Einwohnermeldeamt (Kennziffer 2026-41)',
    text: `Sehr geehrte Frau Hollnsteiner,

vielen Dank für Ihre Bewerbung auf die o. g. Stelle.

Gerne möchten wir Sie persönlich kennenlernen und laden Sie hiermit zum Vorstellungsgespräch ein am

Donnerstag, 15. Oktober 2026, um 10:30 Uhr
Rathaus, Zimmer 214 (2. OG), Marktplatz 1.

Am Gespräch nehmen neben der Amtsleiterin Frau Wiechert auch die Gleichstellungsbeauftragte und ein Mitglied des Personalrats teil. Planen Sie bitte ca. 45 Minuten ein.

Bitte bestätigen Sie uns den Termin bis zum 12.10.2026 telefonisch oder per E-Mail. Reisekosten können leider nicht erstattet werden.

Mit freundlichen Grüßen
Im Auftrag

Sabine Kottke
Stadt Niederbrunn
Fachbereich 1 – Personal und Organisation
Tel. 0000 123-214
personal@stadt-niederbrunn.example.org

Informationen zum Datenschutz finden Sie auf unserer Internetseite.`,
  },
  {
    id: 'de-302',
    received: '2026-10-08',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Bewerbung bei der Talberg Logistik GmbH',
    text: `Sehr geehrter Herr Özkan,

vielen Dank für Ihr Interesse an einer Tätigkeit in unserem Unternehmen und die Mühe, die Sie sich mit Ihrer Bewerbung gemacht haben.

Nach sorgfältiger Prüfung aller Unterlagen müssen wir Ihnen leider mitteilen, dass wir Sie bei der Besetzung der Stelle nicht berücksichtigen können. Bitte werten Sie diese Entscheidung nicht als Urteil über Ihre fachliche Qualifikation.

Für Ihren weiteren beruflichen und privaten Weg wünschen wir Ihnen alles Gute und viel Erfolg.

Mit freundlichen Grüßen
Ihr Recruiting-Team
Talberg Logistik GmbH`,
  },
  {
    id: 'de-303',
    received: '2026-10-09',
    kind: 'invitation',
    appointment: '2026-10-13 17:00',
    subject: 'Re: Bewerbung Geselle Heizung/Sanitär',
    text: `Hallo Herr Brandl,

danke für die Unterlagen, liest sich gut. Können Sie am Dienstag (13.10.) so um 17 Uhr bei uns in der Werkstatt vorbeischauen? Dann reden wir mal und ich zeig Ihnen alles.

Gruß
Toni Seebacher

--
Seebacher Haustechnik, Inh. Anton Seebacher
Gesendet von meinem iPhone`,
  },
  {
    id: 'de-304',
    received: '2026-10-12',
    kind: 'holding',
    subject: 'Eingangsbestätigung Ihrer Bewerbung',
    text: `Guten Tag Jana Priebe,

Ihre Bewerbung für die Position "Controllerin (m/w/d) Werk Süd" ist bei uns eingegangen. Vielen Dank dafür!

Wir schauen uns Ihre Unterlagen nun in Ruhe an. Bitte haben Sie etwas Geduld, das kann je nach Anzahl der Bewerbungen ein wenig dauern. Sie müssen in der Zwischenzeit nichts weiter tun.

Den aktuellen Status können Sie jederzeit in Ihrem Bewerberkonto einsehen:
https://karriere.mehnert-werke.example.com/login

Viele Grüße
Mehnert Werke AG
HR Services

Dies ist eine automatisch erzeugte Nachricht. Bitte antworten Sie nicht auf diese E-Mail.`,
  },
  {
    id: 'de-305',
    received: '2026-10-14',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Rückmeldung nach unserem Gespräch',
    text: `Liebe Frau Danninger,

noch einmal danke, dass Sie am Montag den weiten Weg aus Linz auf sich genommen haben. Das Gespräch mit Ihnen hat Gregor und mir wirklich Freude gemacht, vor allem Ihre Schilderung des Lagerumbaus bei laufendem Betrieb.

Wir haben lange überlegt und uns am Ende doch für eine Bewerberin entschieden, die bereits mehrere Jahre mit unserem Warenwirtschaftssystem gearbeitet hat. Das hat mit Ihnen als Person nichts zu tun – uns fehlt im Moment schlicht die Zeit für eine längere Einarbeitung.

Wenn im Frühjahr die zweite Stelle kommt (das ist recht wahrscheinlich), würde ich mich gern wieder bei Ihnen rühren. Ich hoffe, das ist in Ihrem Sinn.

Herzliche Grüße aus Steyr
Marlies Aigner
Leitung Einkauf`,
  },
  {
    id: 'de-306',
    received: '2026-10-15',
    kind: 'offer',
    subject: 'Zusage / Dienstvertrag',
    text: `Sehr geehrter Herr Mag. Lechthaler,

ich darf Ihnen mitteilen, dass sich die Kommission in ihrer gestrigen Sitzung einstimmig für Sie ausgesprochen hat. Wir freuen uns sehr, Sie ab 1. Dezember 2026 als Referent für Öffentlichkeitsarbeit bei uns begrüßen zu dürfen.

Die Einstufung erfolgt wie besprochen in Verwendungsgruppe B4, 6 Vorrückungen (brutto € 3.912,-, 14x jährlich).

Den Dienstvertrag finden Sie im Anhang. Bitte senden Sie ihn unterschrieben und gemeinsam mit der Strafregisterbescheinigung (nicht älter als 3 Monate) an uns zurück.

Mit freundlichen Grüßen
Dr. Verena Pichlmaier
Geschäftsführung
Verein Lebensraum Inntal
office@lebensraum-inntal.example.org`,
  },
  {
    id: 'de-307',
    received: '2026-10-16',
    kind: 'other',
    subject: 'Ihre Bewerbung – fehlende Unterlagen',
    text: `Sehr geehrte Frau Nowak,

bei der Durchsicht Ihrer Bewerbung ist uns aufgefallen, dass das Abschlusszeugnis Ihrer Ausbildung sowie der Nachweis über den Masernschutz fehlen.

Bitte reichen Sie beides bis spätestens 23.10.2026 nach (PDF, max. 5 MB), damit wir Ihre Bewerbung weiter bearbeiten können.

Freundliche Grüße
i. A. Lars Fehling
Kita-Verbund Elbauen gGmbH`,
  },
  {
    id: 'de-308',
    received: '2026-10-19',
    kind: 'invitation',
    subject: 'Nächster Schritt: Telefoninterview 📞',
    text: `Hi Malte,

vielen Dank für deine Bewerbung als Junior Performance Marketing Manager! Dein Profil hat uns neugierig gemacht und wir würden gerne in einem ersten 20-minütigen Call mehr über dich erfahren.

Such dir hier einfach einen Slot aus, der dir passt:
https://termine.kiezkraut.example.com/leonie

Wenn gar nichts dabei ist, schreib mir kurz, dann finden wir was anderes.

Liebe Grüße
Leonie
People & Culture @ Kiezkraut`,
  },
  {
    id: 'de-309',
    received: '2026-10-20',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Update zu deiner Bewerbung',
    text: `Hallo Yusuf,

danke, dass du dich bei uns als Frontend Developer beworben hast und dir Zeit für unseren Bewerbungsprozess genommen hast.

Uns haben sehr viele tolle Bewerbungen erreicht. Die Entscheidung ist uns nicht leicht gefallen, aber wir haben uns dazu entschlossen, den Prozess mit anderen Kandidat:innen fortzusetzen, deren Profil noch etwas besser zu unseren aktuellen Anforderungen passt.

Schau gerne regelmäßig auf unserer Karriereseite vorbei – vielleicht ist bald etwas Passendes für dich dabei!

Wir drücken dir die Daumen,
dein Talent Acquisition Team von Lumenta`,
  },
  {
    id: 'de-310',
    received: '2026-10-21',
    kind: 'holding',
    promisedBy: '2026-10-30',
    subject: 'AW: Nachfrage Stand der Bewerbung',
    text: `Guten Tag Frau Sollberger

Besten Dank für Ihre Nachfrage. Wir hatten letzte Woche noch zwei Gespräche und müssen uns intern erst austauschen. Sie hören bis spätestens Ende nächster Woche von uns.

Freundliche Grüsse
Reto Amstutz
Leiter Administration, Spitex Oberaaretal

Von: Daniela Sollberger
Gesendet: Dienstag, 20. Oktober 2026 18:12
An: Reto Amstutz
Betreff: Nachfrage Stand der Bewerbung

Guten Tag Herr Amstutz
Ich wollte mich erkundigen, ob es schon etwas Neues gibt zu meiner Bewerbung als Teamsekretärin. Das Gespräch bei Ihnen hat mir sehr gut gefallen.
Freundliche Grüsse, Daniela Sollberger`,
  },
  {
    id: 'de-311',
    received: '2026-10-22',
    kind: 'other',
    subject: 'Abwesenheitsnotiz: Bewerbung als Technischer Zeichner',
    text: `Sehr geehrte Damen und Herren,

vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 30.10.2026 nicht im Büro und habe nur eingeschränkt Zugriff auf meine E-Mails. Ihre Nachricht wird nicht weitergeleitet.

In dringenden Fällen wenden Sie sich bitte an Frau Ruppert (ruppert@ibk-planung.example.com).

Mit freundlichen Grüßen
Karsten Dehmel`,
  },
  {
    id: 'de-312',
    received: '2026-10-23',
    kind: 'invitation',
    appointment: '2026-11-04 07:00',
    subject: 'Einladung Hospitation Station 3B',
    text: `Liebe Frau Adebayo,

nach unserem netten Telefonat möchten wir Sie gerne zu einem Hospitationstag auf unserer Station 3B (Innere/Geriatrie) einladen. So bekommen Sie einen Eindruck vom Team, und wir lernen Sie auch ein wenig kennen.

Wann: Mittwoch, 04.11.2026, 7:00 bis ca. 13:00 Uhr
Treffpunkt: Haupteingang, Information. Herr Wenzel (stellv. Stationsleitung) holt Sie ab.
Mitbringen: geschlossene, rutschfeste Schuhe. Dienstkleidung stellen wir.

Mittagessen in der Cafeteria geht natürlich auf uns.

Bitte geben Sie mir kurz Bescheid, ob das für Sie passt.

Mit freundlichen Grüßen
Ulrike Thamm
Pflegedienstleitung
Klinikum St. Gereon

Klinikum St. Gereon gGmbH | Sitz der Gesellschaft: Wiesenau | HRB 00000
Diese E-Mail kann vertrauliche Informationen enthalten. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und löschen Sie diese Mail.`,
  },
  {
    id: 'de-313',
    received: '2026-10-26',
    kind: 'offer',
    subject: 'Re: Re: Dein Besuch bei uns',
    text: `Hi Franzi,

kurz und schmerzlos: Wir hätten dich gern im Team! Alle vier waren sich nach dem Probetag einig.

Konditionen wie besprochen, 32 Stunden, 3.100 brutto, Start wann immer du aus deinem alten Vertrag raus bist. Sag Bescheid, ob du noch willst, dann schick ich dir den Vertrag.

Freu mich!
Ole

> Am 22.10.2026 um 19:40 schrieb Franziska Merten:
> Hallo Ole, danke nochmal für den schönen Tag in der Backstube ...`,
  },
  {
    id: 'de-314',
    received: '2026-10-27',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Ihre Bewerbung für unsere Buchhandlung',
    text: `Lieber Herr Vössing,

Ihr Anschreiben habe ich zweimal gelesen, das passiert mir selten. Ihre Empfehlung für den Norwegen-Tisch haben wir übrigens gleich umgesetzt.

Trotzdem muss ich Ihnen absagen: Wir brauchen jemanden, der auch samstags regelmäßig da ist, und das ist bei Ihnen wegen des Studiums ja nicht möglich, wie Sie offen geschrieben haben. Ich finde es schade.

Kommen Sie gern mal auf einen Kaffee vorbei.

Ihre Henrike Lohse
Buchhandlung am Lindenplatz`,
  },
  {
    id: 'de-315',
    received: '2026-10-28',
    kind: 'other',
    subject: 'Neue Jobs für dich: 5 Treffer zu „Mediengestalter, Nürnberg“',
    text: `Hallo Carolin,

diese Stellen passen zu deinem Suchauftrag:

• Mediengestalter Digital & Print (m/w/d) – Druckhaus Pegnitz, Nürnberg
• Grafiker (m/w/d) in Teilzeit – Agentur Dreisprung, Fürth
• Content Creator (m/w/d) – Möbel Rauscher, Erlangen
• Reinzeichner (m/w/d) – Verlag Kettler, Nürnberg
• Werkstudent Design (m/w/d) – Sensorix, Nürnberg

Bewirb dich jetzt und sichere dir dein Vorstellungsgespräch!

Suchauftrag ändern | Abmelden
jobfinder.example.net`,
  },
  {
    id: 'de-316',
    received: '2026-10-29',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ausschreibung 2026/117 – Absage',
    text: `Sehr geehrte Damen und Herren,

das Auswahlverfahren für die Stelle "Ingenieur/in Tiefbau" (Ausschreibung 2026/117) ist abgeschlossen. Leider konnte Ihre Bewerbung nicht berücksichtigt werden. Die Auswahl erfolgte nach Eignung, Befähigung und fachlicher Leistung.

Ihre Unterlagen werden nach Ablauf von sechs Monaten datenschutzgerecht vernichtet. 

Mit freundlichen Grüßen
Landkreis Osterwald
Personalamt`,
  },
  {
    id: 'de-317',
    received: '2026-10-30',
    kind: 'holding',
    promisedBy: '2026-11-13',
    subject: 'Ihre Bewerbung bei Rothfuss Messtechnik',
    text: `Sehr geehrter Herr Kallweit,

herzlichen Dank für Ihre Bewerbung als Servicetechniker im Außendienst und Ihr Interesse an unserem Haus.

Aktuell sichten wir alle Eingänge gemeinsam mit der Fachabteilung. Innerhalb der nächsten 14 Tage werden wir Ihnen eine Rückmeldung geben, wie es weitergeht.

Wir bitten Sie bis dahin um etwas Geduld.

Mit freundlichen Grüßen

i. V. Petra Schimmelpfennig
Personalreferentin
Rothfuss Messtechnik GmbH & Co. KG`,
  },
  {
    id: 'de-318',
    received: '2026-11-02',
    kind: 'invitation',
    appointment: '2026-11-10 14:00',
    subject: 'Einladung zum Videointerview – Referenz R-8841',
    text: `Guten Tag Frau Zgraggen

Wir haben Ihre Bewerbung als Fachspezialistin Personenversicherung mit Interesse gelesen und möchten Sie gerne näher kennenlernen.

Für ein erstes Gespräch via Teams schlagen wir Ihnen folgenden Termin vor:

Dienstag, 10. November 2026, 14.00 – 14.45 Uhr

Ihre Gesprächspartner: Frau Corinne Baumgartner (Teamleiterin) und ich.

Passt Ihnen dieser Termin nicht, melden Sie sich bitte bei mir. Den Teams-Link erhalten Sie nach Ihrer Bestätigung mit einer separaten Einladung.

Freundliche Grüsse
Lukas Odermatt
HR Business Partner
Alpina Vorsorge AG`,
  },
  {
    id: 'de-319',
    received: '2026-11-03',
    kind: 'rejection',
    manner: 'personal',
    subject: 'AW: Probearbeiten letzte Woche',
    text: `Hallo Dominik,

danke dir für die zwei Tage bei uns. Du bist ein feiner Kerl und hast ordentlich angepackt, das haben auch die Jungs gesagt.

Aber ich will ehrlich sein: Für den Posten brauch ich wen, der die CNC allein einrichten kann, und da fehlt dir noch zu viel. Zum Anlernen hab ich derzeit niemanden frei. Deshalb wird's leider nichts mit uns.

Die zwei Tage bekommst natürlich bezahlt, schick mir bitte deine Kontonummer.

Alles Gute
Sepp Gruber
Tischlerei Gruber, Kufstein`,
  },
  {
    id: 'de-320',
    received: '2026-11-04',
    kind: 'other',
    subject: 'Ihre Gehaltsvorstellung',
    text: `Sehr geehrte Frau Mertesacker,

vielen Dank für Ihre aussagekräftige Bewerbung. In Ihrem Anschreiben haben wir leider keine Angabe zu Ihrer Gehaltsvorstellung und zum frühestmöglichen Eintrittstermin gefunden. Könnten Sie uns beides bitte noch kurz mitteilen? Eine Antwort auf diese Mail genügt.

Mit freundlichen Grüßen
Jens Ahlers
Personalabteilung
Nordkai Schiffsausrüstung GmbH`,
  },
  {
    id: 'de-321',
    received: '2026-11-05',
    kind: 'offer',
    subject: 'Herzlichen Glückwunsch – Ihr Vertragsangebot',
    text: `Sehr geehrte Frau Dr. Haverkamp,

wir freuen uns, Ihnen die Position als Oberärztin in der Abteilung für Anästhesiologie anbieten zu können.

Die Eckdaten im Überblick:
- Beginn: 01.02.2027
- Umfang: 80 % (33,6 Std./Woche)
- Vergütung: TV-Ärzte, EG III, Stufe 1
- Probezeit: 6 Monate
- Befristung: keine

Bitte teilen Sie uns bis zum 20.11.2026 mit, ob Sie das Angebot annehmen. Der Betriebsrat hat bereits zugestimmt. Vor Dienstantritt ist eine betriebsärztliche Untersuchung erforderlich, einen Termin dafür vereinbaren wir nach Ihrer Zusage.

Für Rückfragen stehe ich Ihnen gerne zur Verfügung.

Mit freundlichen Grüßen
Bernd Quast
Leiter Personalmanagement
Kreiskrankenhaus Lindenau`,
  },
  {
    id: 'de-322',
    received: '2026-11-06',
    kind: 'invitation',
    appointment: '2026-11-19 09:15',
    subject: 'Terminverschiebung',
    text: `Sehr geehrter Herr Tran,

leider müssen wir unser für den 12.11. vereinbartes Gespräch verschieben, da Herr Dr. Kessler kurzfristig zu einem Kunden reisen muss. Wir bitten um Entschuldigung.

Als neuen Termin schlage ich Donnerstag, den 19.11.2026 um 9.15 Uhr vor, wieder bei uns im Haus. Können Sie das einrichten?

Beste Grüße
Silke Oberländer
Assistenz der Geschäftsleitung
Kessler & Partner Steuerberatung`,
  },
  {
    id: 'de-323',
    received: '2026-11-09',
    kind: 'other',
    subject: 'Absage unseres Termins morgen',
    text: `Hallo Frau Rinke,

ich muss unser Gespräch morgen um 11 Uhr leider absagen, unsere Filialleiterin liegt mit Grippe im Bett. Einen neuen Termin kann ich Ihnen im Moment noch nicht nennen, ich komme auf Sie zu, sobald sie wieder da ist.

Tut mir leid für die Umstände!

Viele Grüße
Agnieszka Bartel
Schuhhaus Breuer`,
  },
  {
    id: 'de-324',
    received: '2026-11-10',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Bewerbung als Projektassistenz (Job-ID 55012)',
    text: `Sehr geehrte/r Bewerber/in,

wir bedanken uns für Ihre Bewerbung und das damit verbundene Vertrauen in unser Unternehmen.

Leider haben wir eine andere Entscheidung getroffen, da andere Bewerber unserem Anforderungsprofil noch genauer entsprochen haben. Wir bedauern, Ihnen keinen günstigeren Bescheid geben zu können.

Mit freundlichen Grüßen
Vantora Services GmbH
- Bewerbermanagement -

Bitte beachten Sie, dass diese E-Mail von einem nicht überwachten Postfach versendet wurde.`,
  },
  {
    id: 'de-325',
    received: '2026-11-11',
    kind: 'holding',
    promisedBy: '2026-11-30',
    subject: 'Zwischenbescheid',
    text: `Sehr geehrte Frau Grasmück,

zu Ihrer Bewerbung als Verwaltungsfachangestellte im Bauhof können wir Ihnen leider noch keine endgültige Entscheidung mitteilen. Der Gemeinderat befasst sich erst in seiner Sitzung am 24. November mit der Personalsache.

Wir werden Sie bis Ende des Monats über das Ergebnis informieren und bitten um Verständnis für die Verzögerung.

Mit freundlichen Grüßen
Gemeinde Oberhaslach
Hauptamt
Dieter Mühlbauer`,
  },
  {
    id: 'de-326',
    received: '2026-11-12',
    kind: 'invitation',
    appointment: '2026-11-20 13:00',
    subject: 'Zweite Runde!',
    text: `Liebe Aylin,

dein Case hat uns überzeugt, vor allem der Teil zur Nutzerforschung. Deshalb würden wir dich gerne in der zweiten Runde vor Ort sehen.

Vorschlag: Freitag, 20.11., 13 bis 16 Uhr, mit anschließendem Kaffee im Team. Dabei sind Marc (CTO), Frieda (Design Lead) und zwei Leute aus deinem künftigen Squad.

Die Bahnfahrt übernehmen wir, bitte einfach Flexticket buchen und Rechnung aufheben.

Sag mir bis Montag, ob's klappt 🙂

Liebe Grüße
Niklas

Niklas Terhoeven
Head of People, Pfandkiste`,
  },
  {
    id: 'de-327',
    received: '2026-11-13',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Lehrstelle Polymechaniker EFZ',
    text: `Lieber Elias

Du hast bei uns drei Tage geschnuppert und einen guten Eindruck hinterlassen: pünktlich, freundlich, mit Interesse an den Maschinen. Herr Bieri hat mir erzählt, wie genau du gefeilt hast.

Beim Eignungstest hat es in Mathematik und im räumlichen Vorstellungsvermögen leider nicht ganz gereicht. Wir haben uns deshalb für zwei andere Schnuppernde entschieden.

Lass den Kopf nicht hängen. Mein Tipp: Schau dir auch den Beruf Mechanikpraktiker oder Produktionsmechaniker an, da sehe ich dich gut. Wenn du magst, darfst du mich als Referenz angeben.

Herzliche Grüsse
Beat Zurbrügg
Berufsbildner, Feinwerk Emmental AG`,
  },
  {
    id: 'de-328',
    received: '2026-11-16',
    kind: 'other',
    subject: 'Informationen zur Verarbeitung Ihrer Daten im Bewerbungsverfahren',
    text: `Sehr geehrte Bewerberin, sehr geehrter Bewerber,

gemäß Art. 13 DSGVO informieren wir Sie über die Verarbeitung Ihrer personenbezogenen Daten im Rahmen des Bewerbungsverfahrens.

Verantwortlicher: Hallstein Klinikgruppe SE
Zweck: Durchführung des Auswahlverfahrens
Rechtsgrundlage: Art. 6 Abs. 1 lit. b DSGVO
Speicherdauer: 6 Monate nach Abschluss des Verfahrens, im Falle einer Absage ebenfalls 6 Monate

Sie haben das Recht auf Auskunft, Berichtigung, Löschung sowie auf Beschwerde bei einer Aufsichtsbehörde. Unsere Datenschutzbeauftragte erreichen Sie unter datenschutz@hallstein.example.org.

Diese Mitteilung dient ausschließlich Ihrer Information. Sie müssen nicht darauf antworten.`,
  },
  {
    id: 'de-329',
    received: '2026-11-17',
    kind: 'offer',
    subject: 'es hat geklappt',
    text: `Guten Morgen Herr Schuster,

gestern war Vorstandssitzung und ich habe grünes Licht bekommen. Wenn Sie noch wollen, können Sie zum 1. Januar als Hausmeister in unserer Wohnanlage anfangen. Rufen Sie mich einfach an, dann gehen wir den Vertrag durch.

Grüße
W. Plaschke
Wohnungsgenossenschaft Eintracht`,
  },
  {
    id: 'de-330',
    received: '2026-11-18',
    kind: 'holding',
    subject: 'Danke für deine Bewerbung!',
    text: `Hey Lina,

deine Initiativbewerbung ist da – danke dir! Momentan haben wir keine konkrete Stelle offen, das kann sich bei uns aber recht schnell ändern. Wir besprechen das Thema Verstärkung im Illustrationsteam gerade und ich behalte deine Mappe so lange auf dem Tisch. Sobald ich mehr weiß, melde ich mich.

Ganz liebe Grüße aus dem Studio
Tabea von Federleicht`,
  },
  {
    id: 'de-331',
    received: '2026-11-19',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Bewerbung vom 02.11.2026',
    text: `Sehr geehrter Herr Bagaric,

wir kommen zurück auf Ihre Bewerbung als Filialleiter-Stellvertreter.

Aufgrund der Vielzahl an qualifizierten Bewerbungen haben wir Sie diesmal leider nicht in die engere Auswahl aufnehmen können. Gerne halten wir Ihre Unterlagen in Evidenz und kommen bei Bedarf auf Sie zu. Sollten Sie dies nicht wünschen, genügt eine kurze Nachricht.

Wir danken für Ihr Interesse und wünschen Ihnen für die Zukunft alles Gute.

Mit freundlichen Grüßen
Personalmanagement
Kornblume Handels GmbH, Wien`,
  },
  {
    id: 'de-332',
    received: '2026-11-20',
    kind: 'invitation',
    appointment: '2026-11-24',
    subject: 'Kurz telefonieren?',
    text: `Hallo Herr Wierzbicki,

ich habe Ihre Bewerbung vor mir liegen und ein paar Fragen dazu, vor allem zum Schichtmodell. Darf ich Sie am kommenden Dienstag im Laufe des Vormittags anrufen? Welche Nummer ist am besten?

Viele Grüße
Daniela Stock
Produktionsleitung, Molkerei Auental eG`,
  },
  {
    id: 'de-333',
    received: '2026-11-20',
    kind: 'other',
    subject: 'AW: Vielen Dank für das Gespräch',
    text: `Liebe Frau Kirchhoff,

das ist aber nett, danke für Ihre Zeilen! Auch uns hat das Gespräch viel Freude gemacht.

Schönes Wochenende!
Christoph Bär

-----Ursprüngliche Nachricht-----
Von: Nele Kirchhoff
Gesendet: Donnerstag, 19. November 2026 17:03
Betreff: Vielen Dank für das Gespräch

Lieber Herr Bär,
ich möchte mich noch einmal herzlich für das angenehme Gespräch heute bedanken. Die Aufgaben im Stadtarchiv reizen mich nun noch mehr ...`,
  },
  {
    id: 'de-334',
    received: '2026-11-23',
    kind: 'rejection',
    manner: 'personal',
    subject: 'AW: AW: Einladung zum Vorstellungsgespräch',
    text: `Sehr geehrte Frau Blankenburg,

vielen Dank, dass Sie letzten Mittwoch bei uns waren. Ihre Erfahrung in der Schuldnerberatung und Ihre ruhige Art haben uns beeindruckt; die Diskussion in der Runde war entsprechend lang.

Letztlich fiel die Wahl auf eine Kollegin, die Arabisch spricht. Für unsere offene Sprechstunde ist das, wie Sie ja selbst gesehen haben, ein großer Vorteil. Ich bedaure, Ihnen keine bessere Nachricht schicken zu können.

Mit herzlichen Grüßen
Thorsten Uhl
Sozialzentrum Westhafen e. V.

Am 09.11.2026 schrieb Thorsten Uhl:
> Sehr geehrte Frau Blankenburg,
> wir freuen uns, Sie am Mittwoch, 18.11.2026 um 15 Uhr zu einem
> Vorstellungsgespräch in unseren Räumen begrüßen zu dürfen.`,
  },
  {
    id: 'de-335',
    received: '2026-11-24',
    kind: 'holding',
    promisedBy: '2026-12-04',
    subject: 'Statusmeldung zu Ihrer Bewerbung 300-2219',
    text: `Sehr geehrter Herr Feldkirchner,

vielen Dank für das Gespräch am vergangenen Freitag.

Bis zum 1. Dezember führen wir noch weitere Gespräche. Unsere Entscheidung teilen wir Ihnen in KW 49 mit.

Bei Fragen erreichen Sie uns unter bewerbung@voltera.example.com.

Freundliche Grüße
Voltera Energie AG
Recruiting`,
  },
  {
    id: 'de-336',
    received: '2026-11-25',
    kind: 'invitation',
    appointment: '2026-12-03 11:00',
    subject: 'Vorstellungsgespräch Erzieher (m/w/d) – Terminauswahl',
    text: `Guten Tag Herr Sievers,

wir würden Sie gerne in unserem Haus für Kinder begrüßen! Folgende Termine könnten wir anbieten:

1) Do, 03.12.2026, 11:00 Uhr
2) Fr, 04.12.2026, 08:30 Uhr
3) Mo, 07.12.2026, 15:00 Uhr

Schreiben Sie uns bitte, welcher davon Ihnen am liebsten ist. Im Anschluss an das Gespräch führen wir Sie gerne durch die Gruppen.

Bitte bringen Sie Ihr erweitertes Führungszeugnis mit, falls schon vorhanden.

Beste Grüße
Monika Falter
Leitung Haus für Kinder Regenbogenallee`,
  },
  {
    id: 'de-337',
    received: '2026-11-26',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Deine Bewerbung bei Sprintwerk',
    text: `Hallo Mareike,

vielen Dank für dein Interesse an Sprintwerk. 

Wir haben die Stelle "Working Student People Operations" inzwischen besetzt und schließen die Ausschreibung daher. Wir können dir aktuell leider keine Alternative anbieten.

Alles Gute für deine Suche!

Sprintwerk Jobs
no-reply@jobs.sprintwerk.example.com`,
  },
  {
    id: 'de-338',
    received: '2026-11-27',
    kind: 'offer',
    subject: 'Anstellung per 1. März 2027',
    text: `Lieber Herr Tschudi

Wie am Telefon bereits angetönt: Wir haben uns für Sie entschieden und möchten Sie gerne als Leiter Werkhof (100 %) anstellen.

Jahreslohn CHF 98'800.– inkl. 13. Monatslohn, 25 Tage Ferien, Arbeitsbeginn 1. März 2027. Der Gemeinderat hat die Anstellung am Montag genehmigt.

In der Beilage finden Sie den Arbeitsvertrag in zweifacher Ausführung. Ein Exemplar bitte unterschrieben retour.

Wir freuen uns auf die Zusammenarbeit und heissen Sie schon jetzt herzlich willkommen.

Freundliche Grüsse

Gemeindeverwaltung Hinterwald
Ruth Käslin, Gemeindeschreiberin`,
  },
  {
    id: 'de-339',
    received: '2026-11-30',
    kind: 'other',
    subject: 'Reisekostenerstattung Vorstellungsgespräch',
    text: `Sehr geehrter Herr Domke,

für die Abrechnung Ihrer Anreise zum Gespräch am 18.11. benötigen wir noch das beigefügte Formular (bitte mit IBAN) sowie die Fahrkarte im Original oder als PDF. Erstattet werden Fahrkosten 2. Klasse bzw. 0,20 €/km bei Anreise mit dem Pkw.

Die Auszahlung erfolgt in der Regel innerhalb von zwei Wochen nach Eingang.

Viele Grüße
Gabi Henschel
Reisestelle, Institut für Werkstoffkunde`,
  },
  {
    id: 'de-340',
    received: '2026-12-01',
    kind: 'invitation',
    appointment: '2026-12-05 08:00',
    subject: 'Probetag am Samstag',
    text: `Servus Leila,

danke für deine Nachricht und das nette Telefonat. Komm doch am Samstag (5.12.) zum Schnuppern, Beginn 8 Uhr, Ende nach dem Mittagsgeschäft. Schwarze Hose und feste Schuhe bitte, Schürze kriegst von uns.

Der Tag wird natürlich nach KV bezahlt.

Bis Samstag
Walter Innerhofer
Gasthof Zur Alten Post`,
  },
  {
    id: 'de-341',
    received: '2026-12-02',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Zu Ihrer Bewerbung als Kantorin',
    text: `Sehr geehrte Frau Lindqvist,

Ihr Probedirigat mit unserem Chor ist vielen in guter Erinnerung, und Ihre Orgelimprovisation über „Wachet auf“ hat nicht nur mich bewegt.

Der Kirchenvorstand hat gestern Abend in geheimer Wahl mit knapper Mehrheit für einen Mitbewerber gestimmt. Ausschlaggebend war dessen langjährige Arbeit mit Kinderchören, die wir wieder aufbauen wollen. Ich weiß, dass Sie sich das anders erhofft hatten, und es tut mir leid.

Ihre Noten liegen im Pfarrbüro für Sie bereit, wir senden sie Ihnen gerne auch zu.

Gott befohlen und mit Dank
Pfr. Matthias Ehlert
Ev. Kirchengemeinde Sankt Marien`,
  },
  {
    id: 'de-342',
    received: '2026-12-03',
    kind: 'holding',
    subject: 'Wir brauchen noch etwas Zeit',
    text: `Liebe Frau Petrovic,

ich weiß, ich hatte Ihnen für diese Woche eine Antwort versprochen. Leider ist unser Budget für 2027 noch nicht freigegeben, und solange kann ich keine Zusagen machen. An unserem Interesse an Ihnen hat sich nichts geändert!

Ich hoffe, dass wir vor Weihnachten klarer sehen, kann es Ihnen aber nicht fest versprechen.

Danke für Ihre Geduld
Harald Neuwirth
Prokurist, Neuwirth & Söhne`,
  },
  {
    id: 'de-343',
    received: '2026-12-04',
    kind: 'offer',
    subject: 'Unser Angebot',
    text: `Lieber Jonas,

nach drei Gesprächen und einem (sehr guten!) Testprojekt möchten wir dir die Stelle als Backend-Entwickler anbieten. 

Gehalt: 64.000 € + 2.000 € Weiterbildungsbudget
Ort: remote, 1x im Monat Leipzig
Start: 01.02. oder 01.03., wie es dir lieber ist

Das Angebotsschreiben hängt an. Nimm dir gern übers Wochenende Zeit, und wenn du über einzelne Punkte sprechen willst, ruf mich an.

Wir würden uns riesig freuen!
Katharina & Finn
Gründer von Moorfrosch`,
  },
  {
    id: 'de-344',
    received: '2026-12-07',
    kind: 'other',
    subject: 'Wie war Ihr Bewerbungserlebnis?',
    text: `Guten Tag,

Sie haben sich in den letzten Monaten bei uns beworben. Unabhängig vom Ausgang Ihres Verfahrens interessiert uns Ihre Meinung: Wie zufrieden waren Sie mit Einladung, Gespräch und Rückmeldung?

Die Befragung ist anonym und dauert etwa 3 Minuten:
https://umfrage.drexler-pharma.example.com/b/7731

Vielen Dank für Ihre Unterstützung!
Employer Branding, Drexler Pharma`,
  },
  {
    id: 'de-345',
    received: '2026-12-08',
    kind: 'other',
    subject: 'Referenzen',
    text: `Guten Tag Herr Caduff

Im weiteren Verlauf des Verfahrens würden wir gerne zwei Referenzen einholen. Bitte teilen Sie uns Name, Funktion und Telefonnummer von zwei früheren Vorgesetzten mit und bestätigen Sie uns, dass wir diese kontaktieren dürfen.

Besten Dank im Voraus und freundliche Grüsse
Seraina Caviezel
HR, Bergbahnen Piz Lagra`,
  },
  {
    id: 'de-346',
    received: '2026-12-09',
    kind: 'invitation',
    appointment: '2026-12-16 16:30',
    subject: 'Bewerbung Minijob Verkauf',
    text: `Hallo Frau Schmitz,
gern! Mittwoch 16.12. um 16:30 Uhr im Laden? Fragen Sie an der Kasse nach mir.
LG Birgit Rademacher`,
  },
  {
    id: 'de-347',
    received: '2026-12-10',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Information zu Ihrer Bewerbung',
    text: `Sehr geehrter Herr Al-Hamdan,

Sie haben sich bei uns um eine Ausbildung zum Fachinformatiker beworben und am Online-Test teilgenommen. Dafür danken wir Ihnen.

Wir haben Ihre Testergebnisse und Unterlagen geprüft. Leider können wir Ihnen für das Ausbildungsjahr 2027 keinen Platz zur Verfügung stellen.

Wir hoffen, dass Sie bald einen passenden Ausbildungsplatz finden.

Mit freundlichen Grüßen
Ausbildungsteam
Sparbund Mittelland`,
  },
  {
    id: 'de-348',
    received: '2026-12-11',
    kind: 'holding',
    promisedBy: '2026-12-18',
    subject: 'AW: Probetag',
    text: `Hi Sina,

war super mit dir gestern! Ich muss noch mit meiner Geschäftspartnerin sprechen, die ist gerade auf Fortbildung. Ich sag dir bis nächsten Freitag Bescheid, ok?

Bis dann
Dilara
Salon Haarscharf`,
  },
  {
    id: 'de-349',
    received: '2026-12-14',
    kind: 'invitation',
    appointment: '2027-01-12 10:00',
    subject: 'Ihre Bewerbung als wiss. Mitarbeiter*in (E13, 65 %) – Vorstellungsgespräch',
    text: `Sehr geehrter Herr Dr. Paczkowski,

die Auswahlkommission hat Sie in die engere Wahl genommen. Ich möchte Sie daher herzlich zu einem Vorstellungsgespräch einladen:

Dienstag, 12. Januar 2027, 10 Uhr s. t.
Institut für Geographie, Raum 1.17

Bitte bereiten Sie einen etwa 15-minütigen Vortrag zu Ihrem Promotionsprojekt und dessen Anschlussfähigkeit an unser Teilprojekt C3 vor. Danach folgt ein Gespräch von rund 30 Minuten. Eine Teilnahme per Zoom ist möglich, falls die Anreise schwierig ist.

Ich bitte um kurze Rückmeldung noch vor den Feiertagen.

Mit besten Grüßen
Prof. Dr. Annegret Stolze

Sekretariat: Frau Wiebe, Mo–Do 9–12 Uhr`,
  },
  {
    id: 'de-350',
    received: '2026-12-15',
    kind: 'rejection',
    manner: 'personal',
    subject: 'leider nein',
    text: `Lieber Herr Kovacs,

ich hab mir Ihre Arbeitsproben mit beiden Kollegen angeschaut. Die Reportage über die Donauschiffer ist großartig, ehrlich. Für unser Ressort suchen wir aber jemanden, der schnell und knackig Meldungen schreibt, und da sehe ich Sie nicht – Sie wären bei uns unglücklich.

Haben Sie es schon beim Magazin vom Verlag Sonnberg versucht? Ich lege gern ein gutes Wort für Sie ein.

Beste Grüße
Eva Rosner
Ressortleitung Chronik`,
  },
  {
    id: 'de-351',
    received: '2026-12-16',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Stellenausschreibung zurückgezogen',
    text: `Guten Tag

Sie haben sich auf unsere Ausschreibung «Sachbearbeiter/in Debitoren 60 %» beworben. Aufgrund einer internen Reorganisation wird diese Stelle nicht mehr extern besetzt. Das Bewerbungsverfahren ist damit beendet.

Wir danken Ihnen für Ihr Interesse und wünschen Ihnen bei der Stellensuche viel Erfolg.

Freundliche Grüsse
Human Resources
Helvag Versicherungsbroker AG`,
  },
  {
    id: 'de-352',
    received: '2026-12-17',
    kind: 'offer',
    subject: 'Arbeitsvertrag und Personalbogen',
    text: `Sehr geehrte Frau Yilmaz,

anbei erhalten Sie wie heute besprochen den Arbeitsvertrag als Medizinische Fachangestellte ab dem 15.01.2027 in zweifacher Ausfertigung sowie den Personalbogen.

Bitte bringen Sie beides unterschrieben am ersten Arbeitstag mit oder werfen Sie es vorher in unseren Praxisbriefkasten. Wir brauchen außerdem Steuer-ID, Sozialversicherungsnummer und den Namen Ihrer Krankenkasse.

Das ganze Praxisteam freut sich auf Sie!

Herzliche Grüße
Dr. med. Claudia Weinzierl
Hausarztpraxis am Stadtgarten`,
  },
  {
    id: 'de-353',
    received: '2026-12-18',
    kind: 'holding',
    promisedBy: '2027-01-15',
    subject: 'Ihre Bewerbung / Weihnachtsgrüße',
    text: `Sehr geehrter Herr Lauterbach-Groß,

zwischen den Jahren bleibt unser Büro geschlossen, sodass wir Ihre Bewerbung als Bauleiter erst im neuen Jahr abschließend besprechen können. Bis zum 15. Januar geben wir Ihnen auf jeden Fall Bescheid.

Wir wünschen Ihnen und Ihrer Familie frohe Weihnachten und einen guten Rutsch!

Herbert Dittrich
Dittrich Hoch- und Tiefbau`,
  },
  {
    id: 'de-354',
    received: '2026-12-21',
    kind: 'other',
    subject: 'Newsletter Dezember: Das war 2026 bei der Ostwind Gruppe',
    text: `Liebe Talente,

ein bewegtes Jahr geht zu Ende. Über 140 neue Kolleginnen und Kollegen haben 2026 bei uns angefangen – vielleicht bist du 2027 dabei?

Das erwartet euch in dieser Ausgabe:
» Hinter den Kulissen: So laufen unsere Vorstellungsgespräche
» Drei Fragen an ... Tjark aus der Rotorblattfertigung
» Karrieretag am 21. Januar in Husum: jetzt anmelden

Frohe Feiertage wünscht
das Recruiting der Ostwind Gruppe

Du erhältst diese Mail, weil du unserem Talentpool zugestimmt hast. Hier abmelden.`,
  },
  {
    id: 'de-355',
    received: '2027-01-05',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Ihre Bewerbung – und ein anderer Gedanke',
    text: `Liebe Frau Buchwald,

frohes neues Jahr! Die Leitung der Tagespflege haben wir nun mit einer internen Kollegin besetzt, die das Haus seit elf Jahren kennt. Das war keine Entscheidung gegen Sie – Ihr Konzept für die Demenzgruppe fand ich das durchdachteste von allen.

Für die Stellvertretung, nach der Sie gefragt haben, ist derzeit keine Stelle im Plan. Sollte sich das ändern, rufe ich Sie als Erste an.

Mit den besten Wünschen
Gisela Harms
Einrichtungsleitung Seniorenhof Wümmetal`,
  },
  {
    id: 'de-356',
    received: '2027-01-07',
    kind: 'invitation',
    appointment: '2027-01-14 15:00',
    subject: 'Nicht die ursprüngliche Stelle, aber ...',
    text: `Guten Tag Herr Franke,

die Stelle als Disponent, auf die Sie sich beworben hatten, ist leider schon vergeben. Beim Lesen Ihres Lebenslaufs dachten wir aber sofort an unsere neue Position in der Zollabwicklung, die erst nächste Woche ausgeschrieben wird.

Hätten Sie Lust, darüber zu sprechen? Ich könnte Ihnen Donnerstag, den 14. Januar um 15 Uhr anbieten, gerne bei uns im Büro oder per Video.

Schöne Grüße
Annika Poggensee
Personal, Hansen Frachtkontor`,
  },
  {
    id: 'de-357',
    received: '2027-01-08',
    kind: 'holding',
    subject: 'Ihre Anfrage zum Bewerbungsstand',
    text: `Sehr geehrte Frau Ziegenhain,

das Verfahren ist noch nicht abgeschlossen. Aufgrund der hohen Zahl von Bewerbungen (über 180) verzögert sich die Vorauswahl. Wir bitten Sie, von weiteren Rückfragen abzusehen; Sie werden unaufgefordert benachrichtigt.

Mit freundlichen Grüßen
Im Auftrag
Rehbein

Bezirksamt Nordring
Serviceeinheit Personal`,
  },
  {
    id: 'de-358',
    received: '2027-01-12',
    kind: 'other',
    subject: 'Bestätigung: Sie haben Ihre Bewerbung zurückgezogen',
    text: `Guten Tag Marek Duda,

wir bestätigen, dass Sie Ihre Bewerbung für die Position "Lagerfachkraft Nachtschicht" am 12.01.2027 zurückgezogen haben. Ihre Daten werden in 30 Tagen gelöscht.

Falls das ein Versehen war, können Sie sich jederzeit erneut bewerben.

Freundliche Grüße
Bewerberportal Kistenmeer`,
  },
  {
    id: 'de-359',
    received: '2027-01-15',
    kind: 'offer',
    subject: 'Rückmeldung zum Bewerbungsgespräch am 13.01.',
    text: `Sehr geehrte Frau Hofstätter,

es waren am Mittwoch noch drei weitere Bewerberinnen bei uns, und wir haben es uns nicht leicht gemacht. Leicht war dann allerdings die Einigkeit: Die Wahl ist auf Sie gefallen.

Sofern Sie die Stelle als Bibliothekarin weiterhin antreten möchten, bitte ich um Ihre Zusage bis 22. Jänner. Dienstantritt wäre der 1. März; die Einstufung nehmen wir nach Vorlage Ihrer Vordienstzeiten vor.

Mit freundlichen Grüßen
Mag. Georg Unterweger
Direktion Stadtbücherei Mühlfeld`,
  },
  {
    id: 'de-360',
    received: '2027-01-18',
    kind: 'invitation',
    appointment: '2027-01-25 09:00',
    subject: 'Terminbestätigung und Anfahrt',
    text: `Hallo Frau Eberle,

alles klar, dann halten wir Montag, den 25. Januar um 9:00 Uhr fest. Herr Rupp und Frau Sailer freuen sich auf das Gespräch mit Ihnen.

Hier wie gewünscht noch die Infos zur Anfahrt: Mit der S6 bis Haltestelle Gewerbepark, dann fünf Minuten zu Fuß. Wenn Sie mit dem Auto kommen, parken Sie bitte auf den Besucherplätzen hinter Halle 4 und melden sich am Empfang an.

Viele Grüße
Jutta Weidner
Empfang, Prisma Optik`,
  },
];
