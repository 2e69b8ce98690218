/** Frequent nouns of notes about an interview; one of them in small letters is worth a look. */
export const NOUNS = `
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april juni juli august september oktober november dezember frühstück
team teams chef chefin chefs büro büros kollege kollegen kollegin kolleginnen leute azubi azubis kunde kunden kundin fehler fehlern werkstatt halle kantine
station projekt projekte projekten firma gespräch gespräche atmosphäre stimmung hund hunde kaffee gehalt urlaub mitarbeiter mitarbeiterin mitarbeitern
umgang ton weg wege hierarchie hierarchien patienten bewohner kinder eltern lehrer praktikum ausbildung arbeit arbeitszeit arbeitszeiten schicht schichten
überstunden homeoffice gleitzeit parkplatz küche lager büro haus garten stadt straße zeit zeiten woche wochen tag tage monat monate jahr jahre abteilung
maschine maschinen roboter technik software daten system systeme idee ideen frage thema themen art weise einarbeitung führung rundgang pause pausen
mittag mittagessen kultur klima betriebsklima vertrauen verantwortung freiheit offenheit ehrlichkeit ruhe humor respekt wertschätzung augenhöhe stelle job jobs
aufgabe aufgaben bereich bereiche leitung geschäftsführer geschäftsführung inhaber meister meisterin mentor lebenslauf bewerbung auto dienstwagen fahrrad bahn
bahnhof gebäude dach dachterrasse labor klinik praxis schule kita verein gemeinschaft familie generation entwicklung weiterbildung fortbildung fortbildungen
erfahrung erfahrungen zukunft plan pläne ziel ziele erfolg umsatz markt produkt produkte ware werkzeug werkzeuge ordnung sauberkeit sicherheit qualität
übergabe übergaben bett betten abend abende stunde stunden jahre jahren fahrplan fahrpläne dienstplan dienstpläne
`;
