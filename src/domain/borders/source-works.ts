/** Works that many borders and names are checked against, by where their text was read. */
export const COW =
  'Correlates of War, State System Membership 2016 (github.com/globalgov/manystates, states2016.csv)'
export const GW =
  'Gleditsch and Ward, System membership case descriptions 5.1 (github.com/globalgov/manystates, iisyst_casedesc.pdf)'
export const FACTBOOK = 'CIA World Factbook of May 2026 (github.com/factbook/factbook.json, 8662a8b)'
export const FACTBOOK_DISPUTES =
  'CIA World Factbook of May 2023, Disputes - international (github.com/factbook/factbook.json, 588c5b5)'
export const NATURAL_EARTH =
  'Natural Earth 1:10m, classes of land boundaries (github.com/dirkseidensticker/PikundaMunda_BatalimoMaluba_AAR, data)'
export const ISO_FORMER = 'ISO 3166-3 (Debian iso-codes 4.15.0, iso_3166-3.json)'
/** A page of the English Wikipedia as of August 2019. */
export const wikipedia = (page: string) =>
  `Wikipedia, ${page} (github.com/chinapedia/wikipedia.abstract.en, 4f3e897)`
