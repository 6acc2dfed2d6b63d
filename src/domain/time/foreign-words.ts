import type { DateOrder } from './date-numbers'
import { edtfFromWords } from './date-words'
import { allMonthNames } from './month-names'

/** Longest text that is tried in other languages. */
const MAX_LENGTH = 64

/** What a phrase of another language is in English, in the order in which they are looked for. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:um|etwa|gegen|vers|environ|env\.|hacia|verso|omstreeks) /, 'about '],
  [/^(?:zwischen|entre|tra|fra|tussen) (.+?) (?:und|et|y|e|en) /, 'between $1 and '],
  [/^(?:von|de|du|del|dal|van) (.*\d.*?) (?:bis|à|au|a|al|tot) (?=.*\d)/, 'from $1 to '],
  [/^(?:vor|avant|antes de|prima del|voor)(?: dem| le| la| el| l['’])? (?=.*\d)/, 'before '],
  [/^(?:nach|après|después de|depois de|dopo il)(?: dem| le| la| el| l['’])? (?=.*\d)/, 'after '],
  [/^(?:seit|depuis|desde|dal|sinds)(?: dem| le| la| el| l['’])? (?=.*\d)/, 'since '],
  [/^(?:bis|jusqu['’](?:en|à|au)|hasta|até)(?: zum)? (?=.*\d)/, 'until '],
  [/(?<=\d) (?:bis|tot) (?=.*\d)/, ' to '],
  [/^(?:erste|1\.) hälfte (?:des )?|^première moitié du /, 'first half of '],
  [/^(?:zweite|2\.) hälfte (?:des )?|^(?:seconde|deuxième) moitié du /, 'second half of '],
  [/^([1-4])\. viertel (?:des )?/, '$1 quarter of '],
  [/^frühes (?=\d)/, 'early '],
  [/^spätes (?=\d)/, 'late '],
  [/^(?:anfang|début|principios|inizio|begin)(?: des?| du| del)? (?=.*\d)/, 'early '],
  [/^(?:mitte|milieu|mediados|metà|midden)(?: des?| du| del)? (?=.*\d)/, 'mid '],
  [/^(?:ende|fin|fine|finales|eind)(?: des?| du| del)? (?=.*\d)/, 'late '],
  [/^(?:(?:die|les|los|in den|in de) )?(?:(?:années|años|anni|anos|jaren) )(?=\d{3}0$)(.+)$/, '$1s'],
  [/^(?:die |in den )?(\d{3}0)er(?:[- ]jahren?)?$/, '$1s'],
  [/(?<=\d)\.? ?(?:jahrhunderts?|jh(?:dt?)?\.?|eeuw)(?!\p{L})/u, ' century'],
  [/(?<=\d) ?(?:e|ème|eme|er|ère|de) (?:si[èe]cle|eeuw)(?!\p{L})/u, ' century'],
  [/(?<=\d) secolo(?!\p{L})/u, ' century'],
  [/^(.* )?(?:siglo|secolo|século|s\.) ?(\d{1,2})(?!\d)/, '$1$2 century'],
  [/(?<=\d)(?:\.|e|ème)(?= ?[–-] ?\d+ century)/, ''],
  [/^(?:le )?1er (?=\p{L})/u, '1 '],
  [/^(?:im|am|en el|en|au|le|el|in|nel|em|op|das|il) (?=\p{L}|\d)/u, ''],
  [/\s+del?\s+/g, ' '],
  [/(?<=\d{4}) ?г(?:\.|ода?)?$/u, ''],
]

const CENTURY = /si[èe]cle|siglo|secolo|século|^s\. ?[xvi]+$|century/
const ROMAN = /(?<![\p{L}\d])(x{0,2})(ix|iv|v?i{0,3})(?=(?:e|ème|eme|er|ère)?(?![\p{L}\d]))/gu
const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']

/**
 * What a date in words of eight more languages can mean, as EDTF: with the name of a month, "8. Juli 1914", "8 de julio de 1914", as
 * centuries and decades are said there, "18. Jahrhundert", "XVIIIe siècle", "1920er", or as times before, after and between dates
 * are, "vor 1200", "depuis 1200".
 */
export function edtfFromForeignWords(text: string, order?: DateOrder): readonly string[] {
  if (text.length > MAX_LENGTH || !/\p{L}/u.test(text)) return []
  const small = text.trim().normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
  const figures = CENTURY.test(small) ? small.replace(ROMAN, romanNumber) : small
  const words = PHRASES.reduce((left, [phrase, instead]) => left.replace(phrase, instead), figures)
  return edtfFromWords(words, { months: allMonthNames(), calendar: 'gregorian', order })
}

/** The number of a century, up to XXIX. */
function romanNumber(found: string, tens: string, units: string): string {
  return found === '' ? '' : String(tens.length * 10 + UNITS.indexOf(units))
}
