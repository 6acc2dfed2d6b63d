/** How years before and after the year 1 are marked behind their number, in English and six more languages. */
const BEFORE =
  'b\\.?c\\.?(?:e\\.?)?|b\\. c\\.(?: e\\.)?|v\\. ?chr\\.?|vor chr\\.?|v\\. ?u\\. ?z\\.?|(?:vor|voor) christus|av(?:ant|\\.)? ?j(?:ésus|\\.)?[ –-]?(?:christ|c\\.?)|a\\. ?(?:de )?c\\.?(?: ?n\\.)?|(?:antes de|avanti) cristo'
const AFTER =
  'a\\.?d\\.?|a\\. d\\.|c\\.?e\\.?|c\\. e\\.|n\\. ?chr\\.?|nach chr\\.?|(?:n\\. ?)?u\\. ?z\\.?|(?:nach|na) christus|ap(?:rès|r?\\.)? ?j(?:ésus|\\.)?[ –-]?(?:christ|c\\.?)|d\\. ?(?:de )?c\\.?|(?:después de|depois de|dopo) cristo'
const BEHIND = [
  [new RegExp(`(?<=\\d|century) ?(?:${BEFORE})(?![\\p{L}\\d])`, 'gu'), ' bc'],
  [new RegExp(`(?<=\\d|century) ?(?:${AFTER})(?![\\p{L}\\d])`, 'gu'), ' ad'],
  [/(?<![\p{L}\d])a\.? ?d\.? ?(?=\d)/gu, 'ad '],
] as const

/** A text in small letters with each era as `bc` or `ad`: "753 v. chr." as "753 bc". */
export function tidyEras(text: string): string {
  return BEHIND.reduce((left, [era, instead]) => left.replace(era, instead), text)
}

/** The astronomical year in EDTF of one of an era. */
export function yearOfEra(digits: string, era: string | undefined): string {
  return yearText(era === 'bc' ? 1 - Number(digits) : Number(digits))
}

/** A year in EDTF, astronomical. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : ''
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits
}
