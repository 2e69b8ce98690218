import type { LabelledAnswer } from './labelled-answer';

/** Of many trades and tempers. Written and labelled before the cues met them; all were then learned from. */
export const GERMAN_PLAIN_ANSWERS: LabelledAnswer[] = [
  {
    id: 'de-101',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Bewerbung Ref. 4471',
    text: `Grüezi Frau Lienhard

Besten Dank für Ihre Bewerbung und die interessanten Unterlagen. Wir haben sämtliche Dossiers geprüft und müssen Ihnen mitteilen, dass wir Kandidatinnen mit einem ausgeprägteren Rucksack im Treuhandbereich vorziehen.

Wir danken für Ihr Verständnis und wünschen Ihnen für die Zukunft nur das Beste.

Freundliche Grüsse
Treuhand Rohrbach AG`,
  },
  {
    id: 'de-102',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Unser Nachmittag in der Backstube',
    text: `Servus Tobias,

erstmal Respekt: Um drei Uhr früh aufkreuzen und dann noch gute Laune haben, das schafft nicht jeder. Deine Laugenstangen waren besser als meine.

Trotzdem hab ich mich gestern mit meiner Frau hingesetzt, und wir nehmen den Ahmed. Er wohnt im Ort und kann auch sonntags, das ist bei uns halt die halbe Miete.

Wenn du mal eine Empfehlung brauchst, schick die Leute zu mir.

Pfiat di
Schorsch`,
  },
  {
    id: 'de-103',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Statusänderung Ihrer Bewerbung',
    text: `Guten Tag,

der Status Ihrer Bewerbung auf die Position "Mitarbeiter Logistik (m/w/d)" hat sich geändert: nicht berücksichtigt.

Weitere Stellenangebote finden Sie auf unserem Karriereportal.

Dies ist eine automatische Nachricht.`,
  },
  {
    id: 'de-104',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Ein paar Zeilen zu Ihrer Lehrprobe',
    text: `Liebe Frau Yıldız,

die Siebtklässler schwärmen noch immer von der Stunde mit den Vulkanen. Auch im Kollegium wurde Ihr Zugang sehr geschätzt.

Die Schulaufsicht hat uns nun aber eine Versetzung aus dem Nachbarbezirk zugewiesen, und damit ist unsere Planstelle vergeben, ohne dass ich etwas dagegen tun konnte. Das schmerzt mich.

Bleiben Sie uns gewogen!
Ihr Hartmut Engels, Schulleiter`,
  },
  {
    id: 'de-105',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ihre Initiativbewerbung',
    text: `Sehr geehrter Herr Brandt,

herzlichen Dank, dass Sie an uns gedacht haben. Zurzeit haben wir in Ihrem Fachgebiet keinen Personalbedarf. Wir nehmen Sie aber gern in unsere Interessentenkartei auf, sofern Sie nicht widersprechen.

Mit freundlichem Gruß
Ingenieurbüro Tiefenbach`,
  },
  {
    id: 'de-106',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Re: Rückmeldung Agenturtermin',
    text: `Hi Mia,

ich hab das vor mir hergeschoben, weil ich dich so mag. Der Kunde will für den Etat jetzt doch lieber jemanden mit Pharma-Hintergrund, und das hast du nun mal nicht. Damit bist du raus, obwohl deine Texte die witzigsten im ganzen Stapel waren.

Ich denk bei der nächsten Gelegenheit als Erstes an dich.
Konstantin`,
  },
  {
    id: 'de-107',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Ausbildung zur Bankkauffrau 2027',
    text: `Liebe Lara,

vielen Dank für deine Teilnahme an unserem Online-Test. Du hast die erforderliche Punktzahl knapp verfehlt und kannst daher am weiteren Auswahlverfahren nicht teilnehmen.

Lass dich davon nicht entmutigen!

Dein Ausbildungsteam der Volksbank Heidetal`,
  },
  {
    id: 'de-108',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Aw: Vermittlung Elektriker',
    text: `Guten Tag Herr Popescu,

der Betrieb hat die Stelle kurzfristig selbst besetzen können und unseren Vermittlungsauftrag storniert. Wir suchen weiter für Sie.

Grüße
Agentur für Handwerk`,
  },
  {
    id: 'de-109',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Nach unserem Telefonat',
    text: `Sehr geehrter Herr Dr. Falkner,

ich möchte offen mit Ihnen sein: Im Gesellschafterkreis gab es Vorbehalte, ob jemand aus einem Konzern unsere kurzen Wege mögen würde. Ihre Analyse unserer Lieferkette fanden alle brillant. Am Ende stand es drei zu zwei, und zwar für den Kandidaten aus dem Mittelstand.

Ich hätte gern mit Ihnen gearbeitet.

Ihr Gerd Amsberg`,
  },
  {
    id: 'de-110',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Bewerbung Pflegefachkraft',
    text: `Sehr geehrte Frau Sommer,

auf Ihre Bewerbung hin teilen wir mit, dass zum gewünschten Eintrittstermin keine Planstelle zur Verfügung steht. Ihre Unterlagen reichen wir Ihnen zurück.

Pflegedienstleitung`,
  },
  {
    id: 'de-111',
    kind: 'rejection',
    manner: 'stock',
    subject: 'Volontariat',
    text: `Hallo Jule,

uff, 340 Bewerbungen auf zwei Plätze! Zum Auswahlworkshop können wir nur zwölf Leute bitten, und du bist diesmal nicht darunter. Das heißt nicht, dass uns deine Arbeiten nicht gefallen haben.

Bewirb dich nächstes Jahr wieder, ja?

Die Redaktion`,
  },
  {
    id: 'de-112',
    kind: 'rejection',
    manner: 'personal',
    subject: 'Kanzlei: unser Gespräch',
    text: `Sehr geehrte Frau Kollegin,

Sie haben uns fachlich in jeder Hinsicht überzeugt; Ihre Ausführungen zum Vergaberecht waren exzellent. Da Sie jedoch, wie Sie offen sagten, mittelfristig in die Justiz streben, haben sich die Partner für eine Kollegin ausgesprochen, die langfristig bleiben möchte.

Mit kollegialen Grüßen
Dr. Reinhild Mertz`,
  },
  {
    id: 'de-113',
    kind: 'invitation',
    appointment: '2026-12-04 11:00',
    subject: 'Vorstellung als Hausmeister',
    text: `Sehr geehrter Herr Gruber,

Ihre Bewerbung liegt uns vor. Wir ersuchen Sie, am Freitag, 4. Dezember 2026, 11:00 Uhr, im Gemeindeamt (1. Stock, Zimmer 7) vorzusprechen. Bringen Sie bitte einen Lichtbildausweis mit.

Der Amtsleiter`,
  },
  {
    id: 'de-114',
    kind: 'invitation',
    appointment: '2026-12-02 18:30',
    subject: 'Re: Küchenhilfe',
    text: `Hallo Emre,

klingt gut! Schau am Mittwoch um halb sieben rein, da ist es ruhig und du lernst gleich den Koch kennen. Arbeitsschuhe haben wir.

Gruß
Vera vom Lindenhof`,
  },
  {
    id: 'de-115',
    kind: 'invitation',
    subject: 'Next Steps 🚀',
    text: `Hey Luca,

dein Profil hat bei uns für ordentlich Aufregung gesorgt 😄 Lass uns quatschen! Such dir hier einfach was Passendes raus: https://termin.example/nele

Freu mich,
Nele (Talent Partner)`,
  },
  {
    id: 'de-116',
    kind: 'invitation',
    appointment: '2026-12-08 09:00',
    subject: 'Berufungsverfahren W3 – Probevortrag',
    text: `Sehr geehrter Herr Kollege,

die Berufungskommission hat Sie auf die Liste der Bewerberinnen und Bewerber gesetzt, die sie hören möchte. Ihr Vortrag (30 Minuten, anschließend Aussprache) ist für Dienstag, 8. Dezember, 9 Uhr c. t. angesetzt.

Über die Reisekosten informiert das Dekanat.

Der Dekan`,
  },
  {
    id: 'de-117',
    kind: 'invitation',
    subject: 'AW: AW: Termin heute',
    text: `Liebe Frau Keil,

unser Server ist ausgefallen und mit ihm die Videokonferenz um 14 Uhr. Ich schlage vor, wir holen das in den nächsten Tagen nach. Was ginge bei Ihnen?

Entschuldigung und beste Grüße
Pia Brandner`,
  },
  {
    id: 'de-118',
    kind: 'invitation',
    appointment: '2026-12-03',
    subject: 'Probetag im Salon',
    text: `Liebe Nina,

wir würden gern mal sehen, wie du mit Kundinnen umgehst und wie du eine Strähnentechnik angehst. Der nächste Donnerstag, also der 3.12., würde sich anbieten, da hab ich zwei Modelle. Ist das was für dich?

Deine Petra`,
  },
  {
    id: 'de-119',
    kind: 'invitation',
    appointment: '2026-12-01 10:00',
    subject: 'Vorauswahl bestanden',
    text: `Guten Tag Herr Celik,

Ihre Testergebnisse liegen deutlich über dem Durchschnitt. Damit geht es für Sie weiter: Am 1. Dezember ab 10 Uhr lernen Sie im Rahmen unseres Bewerbertages die Teams kennen und führen zwei Einzelgespräche.

Details stehen im Anhang. Fahrkarten erstatten wir bis 80 Euro.

Verkehrsbetriebe Mittelrhein`,
  },
  {
    id: 'de-120',
    kind: 'invitation',
    subject: 'Headhunting – Leitung Controlling',
    text: `Sehr geehrte Frau Voss,

unser Mandant hat Ihr Kurzprofil gelesen und sähe Sie sehr gern zu einem vertraulichen Austausch in Frankfurt. In Betracht kommen die beiden ersten Dezemberwochen. Würden Sie mir bitte mitteilen, an welchen Tagen Sie reisen könnten?

Mit besten Empfehlungen
Thilo von Ahn`,
  },
  {
    id: 'de-121',
    kind: 'invitation',
    appointment: '2026-11-30 16:15',
    subject: 'Verschiebung',
    text: `Guten Tag Herr Noll,

aus terminlichen Gründen beginnt unser morgiges Interview nicht wie geplant. Neuer Termin: Montag, 30.11., 16:15 Uhr, gleicher Link.

Freundliche Grüsse
Sekretariat Direktion`,
  },
  {
    id: 'de-122',
    kind: 'invitation',
    subject: 'Kinderhaus Sonnenblume',
    text: `Liebe Frau Ortmann,

Ihre Bewerbung hat uns so angesprochen, dass wir Sie gern einmal in Aktion erleben möchten. Könnten Sie sich vorstellen, einen Vormittag in der Krippe mitzugehen? Rufen Sie mich doch kurz an, dann finden wir einen passenden Tag.

Herzlichst
Beate Lorenz`,
  },
  {
    id: 'de-123',
    kind: 'invitation',
    subject: 'Filialleitung / andere Möglichkeit',
    text: `Hallo Herr Sander,

die Filiale in Gera haben wir leider schon an eine Kollegin vergeben. In Jena wird aber zum Februar etwas frei, und da haben wir sofort an Sie gedacht. Wollen wir uns dazu mal zusammensetzen?

Grüße
Corinna Heim`,
  },
  {
    id: 'de-124',
    kind: 'offer',
    subject: 'Gute Nachrichten aus der Praxis',
    text: `Liebe Frau Tran,

das ganze Team hat sich Sie gewünscht, und da konnte ich schlecht widersprechen. Wenn Sie möchten, fangen Sie zum 1. Februar als MFA bei uns an, 30 Stunden, Tarif Stufe 3.

Ich mache nächste Woche die Papiere fertig.

Ihr Dr. Wilms`,
  },
  {
    id: 'de-125',
    kind: 'offer',
    subject: 'Zusage Masterandenstelle',
    text: `Hallo Herr Pfeifer,

ich habe grünes Licht vom Abteilungsleiter: Sie können Ihre Masterarbeit ab März bei uns schreiben. Die Vergütung beträgt 1.100 Euro im Monat. Den Vertrag bekommen Sie von unserer Personalabteilung.

Glückwunsch und bis bald
Ilka Storm`,
  },
  {
    id: 'de-126',
    kind: 'offer',
    subject: 'Einstellungszusage',
    text: `Sehr geehrter Herr Wagner,

hiermit sichern wir Ihnen die Einstellung als Kraftfahrer zum 4. Januar 2027 zu. Vorausgesetzt wird eine gültige Fahrerkarte.

Bitte erklären Sie binnen 14 Tagen schriftlich, ob Sie die Tätigkeit aufnehmen werden.

Spedition Kollmar, Personalbüro`,
  },
  {
    id: 'de-127',
    kind: 'offer',
    subject: 'Na?',
    text: `Hey Fritzi,

um's kurz zu machen: du bist's. Alle drei von uns hatten nach dem Treffen denselben Namen im Kopf. 3 Tage die Woche, 2.400, Start wann du willst.

Sag ja!
Robin`,
  },
  {
    id: 'de-128',
    kind: 'offer',
    subject: 'Stelle als Sozialpädagoge',
    text: `Sehr geehrter Herr Asamoah,

der Vorstand ist unserem Vorschlag gefolgt. Wir dürfen Ihnen die Leitung der Wohngruppe ab April anvertrauen und freuen uns auf einen engagierten Kollegen. Über Eingruppierung und Urlaubsanspruch unterrichtet Sie das beiliegende Schreiben.

Mit herzlichem Gruß
Schwester Adelheid`,
  },
  {
    id: 'de-129',
    kind: 'offer',
    subject: 'Angebot des Kunden',
    text: `Guten Morgen Frau Petrova,

halten Sie sich fest: Das Unternehmen legt noch 4.000 drauf und möchte Sie ab März haben! Wenn Sie einverstanden sind, lasse ich heute noch den Vertrag ausstellen.

Melden Sie sich?
Jörg Haupt`,
  },
  {
    id: 'de-130',
    kind: 'offer',
    subject: 'Lehrstelle',
    text: `Lieber Jonas

Wir haben uns entschieden und bieten dir die Lehrstelle als Zeichner EFZ ab August 2027 an. Den Lehrvertrag unterschreiben wir am besten gemeinsam mit deinen Eltern.

Wir freuen uns auf dich!
Architekturbüro Zgraggen`,
  },
  {
    id: 'de-131',
    kind: 'holding',
    promisedBy: '2026-12-18',
    subject: 'Bewerbung Redaktion',
    text: `Hallo Frau Amann,

Ihre Mappe macht bei uns gerade die Runde. Da zwei Kolleginnen noch auf Reisen sind, haben wir uns den 18. Dezember als Datum gesetzt, an dem wir uns einigen wollen. Danach hören Sie umgehend von mir.

Grüße, Till`,
  },
  {
    id: 'de-132',
    kind: 'holding',
    subject: 'Ihr Schreiben vom 20.11.',
    text: `Sehr geehrter Herr Vogel,

Ihr Schreiben haben wir zu den Akten genommen. Das Besetzungsverfahren ruht derzeit wegen einer Konkurrentenklage. Sobald darüber entschieden ist, erhalten Sie unaufgefordert Nachricht.

Im Auftrag
Krüger`,
  },
  {
    id: 'de-133',
    kind: 'holding',
    promisedBy: '2026-12-04',
    subject: 'Kurz gemeldet',
    text: `Hi Sven, wir hängen noch an der Gehaltsfreigabe fest, sorry!! Gib mir bis Ende nächster Woche, dann weiß ich hoffentlich mehr. LG Jana`,
  },
  {
    id: 'de-134',
    kind: 'holding',
    subject: 'Eingang',
    text: `Vielen Dank für Ihre Online-Bewerbung bei den Rheinwerken. Sie ist wohlbehalten eingegangen. Unsere Recruiter nehmen sie nun unter die Lupe; von Nachfragen bitten wir vorerst abzusehen.`,
  },
  {
    id: 'de-135',
    kind: 'holding',
    promisedBy: '2026-12-10',
    subject: 'AW: Stand?',
    text: `Liebe Frau Gerber,

danke der Nachfrage. Momentan liegen Sie und zwei andere gleichauf. In spätestens zwei Wochen fällt die Entscheidung, ich rufe Sie dann an, egal wie sie lautet.

Ihr Michael Kern`,
  },
  {
    id: 'de-136',
    kind: 'holding',
    subject: 'Ausschreibung Museum',
    text: `Sehr geehrte Bewerberinnen und Bewerber,

auf die Ausschreibung sind über 200 Bewerbungen eingegangen. Die Durchsicht wird voraussichtlich mehrere Wochen beanspruchen. Wir danken für Ihre Geduld.

Stiftung Stadtmuseum`,
  },
  {
    id: 'de-137',
    kind: 'holding',
    subject: 'Personalvermittlung Nord',
    text: `Moin Herr Behrens,

Ihr Profil liegt jetzt auf dem Tisch des Geschäftsführers. Mehr kann ich momentan nicht sagen, aber ich bleibe dran.

Bis die Tage
Sönke`,
  },
  {
    id: 'de-138',
    kind: 'holding',
    promisedBy: '2026-12-11',
    subject: 'Ihre Vorstellung am Dienstag',
    text: `Sehr geehrte Frau Nagel,

es hat uns gefreut, Sie kennenzulernen. In der kommenden Woche stellen sich noch zwei Damen vor. Im Anschluss treffen wir unsere Wahl und benachrichtigen alle bis zum 11. Dezember.

Hochachtungsvoll
Notariat Ebner`,
  },
  {
    id: 'de-139',
    kind: 'other',
    subject: 'Ihre Anfrage zur Barrierefreiheit',
    text: `Guten Tag Frau Singer,

der Haupteingang ist stufenlos erreichbar, der Aufzug fährt in alle Etagen. Leider gibt es im Altbau keine barrierefreie Toilette; die nächste liegt im Nebengebäude.

Freundliche Grüße
Empfang`,
  },
  {
    id: 'de-140',
    kind: 'other',
    subject: 'Nachreichen Zeugnis',
    text: `Hallo Herr Otto,

in Ihrem Upload fehlt Seite 2 des Gesellenbriefs. Könnten Sie die noch nachschieben? Dann ist die Bewerbung komplett.

Danke!
Büro Schreinerei Ott`,
  },
  {
    id: 'de-141',
    kind: 'other',
    subject: 'Rückzug Ihrer Bewerbung',
    text: `Sehr geehrte Frau Linde,

wir nehmen mit Bedauern zur Kenntnis, dass Sie Ihre Bewerbung nicht aufrechterhalten. Für Ihre neue Aufgabe wünschen wir Ihnen viel Freude.

Personalservice`,
  },
  {
    id: 'de-142',
    kind: 'other',
    subject: "Wie war's?",
    text: `Hallo Tom,

vor Kurzem hattest du ein Gespräch bei uns. Verrätst du uns in drei Minuten, wie du den Ablauf fandest? Deine Antworten haben keinen Einfluss auf die Entscheidung.

Zur Umfrage`,
  },
  {
    id: 'de-143',
    kind: 'other',
    subject: 'Terminbestätigung Werkstatt',
    text: `Sehr geehrter Kunde,

Ihr Fahrzeug ist für Montag, 30.11., 8 Uhr zur Inspektion eingeplant. Bitte bringen Sie den Fahrzeugschein mit.

Autohaus Beller`,
  },
  {
    id: 'de-144',
    kind: 'other',
    subject: 'Re: Danke!',
    text: `Liebe Frau Roth, wie aufmerksam von Ihnen! Die Pralinen haben den Nachmittag nicht überlebt. Beste Grüße aus dem 3. Stock, Ihre Hanne Pohl`,
  },
  {
    id: 'de-145',
    kind: 'other',
    subject: 'Gehaltsrahmen',
    text: `Hallo Frau Ernst,

bevor wir in die nächste Runde gehen, würde ich gern wissen, ob ein Gehalt zwischen 48.000 und 52.000 Euro für Sie vorstellbar ist. Eine kurze Mail genügt.

Viele Grüße
Annika Sauer`,
  },
  {
    id: 'de-146',
    kind: 'other',
    subject: 'Neues Konto im Bewerbungsportal',
    text: `Willkommen bei JobPlan! Ihr Konto wurde eingerichtet. Klicken Sie auf den Link, um Ihre Adresse zu bestätigen und Ihr Profil zu ergänzen.`,
  },
];
