/** Countries whose names GeoNames gives in a transliteration with marks that English maps leave out. */
const TRANSLITERATED = new Set(
  'AE AF AM AZ BH BY CY DZ EG ER ET GE GR IL IQ IR JO KG KW KZ LB LY MA MR OM PK PS QA RU SA SD SO SY TJ TM TN UA UZ YE'.split(
    ' ',
  ),
)

/** Names in present English use where GeoNames has another form. Keys are without marks. */
const ENGLISH: Readonly<Record<string, string>> = {
  'Ad Diwaniyah': 'Diwaniyah',
  'Al Amarah': 'Amarah',
  'Al Fallujah': 'Fallujah',
  'Al Hillah': 'Hillah',
  'Al Kut': 'Kut',
  'As Samawah': 'Samawah',
  'As Sulaymaniyah': 'Sulaymaniyah',
  'Ar Ramadi': 'Ramadi',
  'Al Hasakah': 'Hasakah',
  'Ar Raqqah': 'Raqqa',
  Dihok: 'Duhok',
  Khowy: 'Khoy',
  Neyshabur: 'Nishapur',
  Orumiyeh: 'Urmia',
  Male: 'Malé',
  'Nay Pyi Taw': 'Naypyidaw',
  'Nur-Sultan': 'Astana',
  'Palikir - National Government Center': 'Palikir',
  Panamá: 'Panama City',
  Sanaa: 'Sana’a',
  'Ulan Bator': 'Ulaanbaatar',
  'Washington, D.C.': 'Washington',
  'New York City': 'New York',
  Frankfurt: 'Frankfurt',
  'Frankfurt am Main': 'Frankfurt',
  Dunkerque: 'Dunkirk',
  Irakleion: 'Heraklion',
  Köln: 'Cologne',
  München: 'Munich',
  Nürnberg: 'Nuremberg',
  Patra: 'Patras',
  Piraievs: 'Piraeus',
}

/** Parts of cities and entries that are no towns but rank as such in GeoNames. */
const NO_TOWNS = new Set([
  'Pasragad Branch',
  'Al Basrah al Qadimah',
  'Al Mawsil al Jadidah',
  'Kahriz',
  'Azadshahr',
  'Nazarabad',
])

/** The name to print, or undefined for what is no town. */
export function townName(name: string, country: string): string | undefined {
  const plain = TRANSLITERATED.has(country) ? withoutMarks(name) : name
  if (NO_TOWNS.has(plain)) return undefined
  return ENGLISH[plain] ?? plain
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’ʻʼʿʾ`]/g, '')
}
