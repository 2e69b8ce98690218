const listOf = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Mailboxes that belong to nobody in particular, and words in a display name that make it no person's. Folded. */
export const GENERIC = listOf(`
  info hr jobs job bewerbung bewerbungen karriere career careers recruiting recruitment recruit personal team office kontakt
  contact hello hallo people talent talents noreply no reply mail post service support admin sekretariat assistenz assistant
  empfang reception zentrale verwaltung buero application applications apply hiring human resources humanresources
  personalabteilung personalwesen ausbildung azubi stellen stelle work working join jointeam sales marketing press presse
  gmbh ag kg se ltd inc llc plc group gruppe
`);

/** What a company's name ends in, or begins with, and a mail leaves out; folded. */
export const LEGAL_FORMS = listOf(`
  gmbh mbh ag se kg kgaa ohg gbr ug ev eg ek co cie ltd limited inc incorporated llc llp lp plc corp corporation company sa
  sarl sas srl spa bv nv ab as aps oy pty holding
`);
export const ARTICLES = listOf('die der das the la le el');

/** Beside a name: forms of address, titles, degrees, and particles that people write or leave out; folded, umlauts left out. */
export const NO_PART_OF_A_NAME = listOf(`
  frau fr herr herrn hr ms mrs miss mr mx mister dr ddr prof professor professorin pd mag magister dipl ing inf kfm kffr psych
  univ med jur iur rer nat pol phil theol habil hc dent vet techn phd msc bsc mba llm ll lic jr sr junior senior
  von vom van de den der zu zur zum da di do das dos del della della du la le los el al ten ter te af av bin ibn freiherr
  freifrau graf grafin
`);
