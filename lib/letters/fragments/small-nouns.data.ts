/** Frequent nouns of notes about an interview that are nothing else: in small letters they get their capital. */
export const NOUNS = `
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april juni juli august september oktober november dezember frühstück
team teams chef chefin chefs büro büros kollege kollegen kollegin kolleginnen leute azubi azubis kunde kunden kundin fehler fehlern werkstatt halle kantine
station projekt projekte projekten firma gespräch gespräche atmosphäre stimmung hund hunde kaffee gehalt urlaub mitarbeiter mitarbeiterin mitarbeitern
umgang ton wege hierarchie hierarchien patienten bewohner kinder eltern lehrer praktikum ausbildung arbeit arbeitszeit arbeitszeiten schicht schichten
überstunden homeoffice gleitzeit parkplatz küche lager haus garten stadt straße zeit zeiten woche wochen tag tage monat monate monaten jahr jahre jahren abteilung
maschine maschinen roboter technik software daten system systeme idee ideen thema themen art einarbeitung führung rundgang pause pausen
mittag mittagessen kultur klima betriebsklima verantwortung freiheit offenheit ehrlichkeit ruhe humor respekt wertschätzung augenhöhe job jobs
aufgabe aufgaben bereich bereiche leitung geschäftsführer geschäftsführung inhaber meister meisterin mentor lebenslauf bewerbung auto dienstwagen fahrrad bahn
bahnhof gebäude dach dachterrasse labor klinik praxis schule kita verein gemeinschaft familie generation entwicklung weiterbildung fortbildung fortbildungen
erfahrung erfahrungen zukunft plan pläne ziel ziele erfolg umsatz markt produkt produkte werkzeug werkzeuge ordnung sauberkeit sicherheit qualität
übergabe übergaben bett abend abende stunde stunden fahrplan fahrpläne dienstplan dienstpläne
`;

/** Nouns that may be verbs, adjectives or adverbs too ("weit weg", "ich frage"): left as typed, and worth a look. */
export const UNSURE_NOUNS = 'betten frage stelle vertrauen ware weg weise';

/** They end like nouns and are none. */
export const NO_NOUNS = `
jungen gelungen ungelungen misslungen gesungen vorgesungen gezwungen ungezwungen erzwungen gesprungen eingesprungen gedrungen notgedrungen durchdrungen
gerungen errungen geschlungen verschlungen geklungen verklungen geschwungen wirtschaften bewirtschaften erwirtschaften
`;
