import { civilToDays } from '../time/days'
import type { DateReading } from './date-field'
import { decideReading, evenly } from './decide-reading'
import { depthOf, type Proposal, RANKS, type ReadingChoices } from './proposal'
import type { SampleMember } from './sample-members'
import { calendarHintOf, hintsAtTime, timeNameOf, wordsOf } from './time-names'
import { createValueReader } from './value-reader'

/** Words of names under which something else looks like a date. */
const OTHER =
  /^(?:id|ids|code|codes|zip|plz|postal|postcode|phone|tel|telephone|fax|mobile|version|isbn|issn|doi|ref|price|cost|url|link|number|nr|no|num|ip|lat|lon|lng|x|y|elev|elevation|ele|alt|mag|magnitude|count|total|sum|pop|population|inv|inventory|inventar|inventarnr|inventarnummer|accession|acc|catalogue|catalog|katalog|signatur|signature|shelfmark|page|pages|pg|pp|seite|seiten|folio|volume|vol|issue|title|titel|titre|titulo|titolo)$/
const [FIRST_DAY, LAST_DAY] = [civilToDays(1000, 1, 1), civilToDays(2101, 1, 1)]
/** Values of a member without a telling name that are read. */
const LOOKED_AT = 100

/** Members of any name: texts that all are dates, most of which cannot be mere numbers, or large numbers under a name that hints at a time. */
export function contentWays(members: readonly SampleMember[], choices: ReadingChoices): readonly Proposal[] {
  return members.flatMap((member) => {
    const { filled, name, at } = member
    const own = { ...choices, hint: calendarHintOf(name) }
    const words = wordsOf(name)
    if (filled.length === 0 || words.some((word) => OTHER.test(word))) return []
    const time = timeNameOf(name)
    if (time?.part === 'month' || time?.part === 'day') return []
    // "latest" alone is the end of "earliest", but may as well be the only date.
    if (time?.edge === 'end' && words.join(' ') !== 'latest') return []
    const reading = contentReading(evenly(filled, LOOKED_AT), hintsAtTime(name), own)
    if (!reading) return []
    const whole = reading.kind === 'text' ? (decideReading(filled, 'chosen', own) ?? reading) : reading
    const isRecord = time?.isOfRecord || hasRecordWord(words)
    const rank = (isRecord ? RANKS.record : RANKS.content) + depthOf(at)
    return [{ way: { kind: 'member', at, reading: whole }, rank, meaning: words.join(' ') }]
  })
}

function hasRecordWord(words: readonly string[]): boolean {
  return timeNameOf(`${words.join(' ')} date`)?.isOfRecord ?? false
}

const YEAR = /^\d{4}$/

/** A value as text if it may be a date among others: a number alone has to be a year. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : String(value ?? '').trim()
  return text.length < 80 && (/\D/.test(text) ? typeof value === 'string' : YEAR.test(text))
    ? text
    : undefined
}

function contentReading(
  values: SampleMember['filled'],
  isHinted: boolean,
  choices: ReadingChoices,
): DateReading | undefined {
  if (values.every((value) => typeof value === 'number')) {
    const reading = isHinted ? decideReading(values, undefined, choices) : undefined
    return reading?.kind === 'epoch' || reading?.kind === 'compact' ? reading : undefined
  }
  const texts = values.flatMap((value) => textOf(value) ?? [])
  const years = texts.filter((text) => YEAR.test(text))
  if (texts.length < values.length || years.length * 2 > texts.length) return undefined
  const { unit: _, ...others } = choices
  const reading = decideReading(texts, 'chosen', others)
  if (reading?.kind !== 'text') return undefined
  const reader = createValueReader(reading)
  const isAll = texts.every((text) => {
    const span = reader.read(text)
    return span !== undefined && span.earliestStart >= FIRST_DAY && span.latestEnd <= LAST_DAY
  })
  return isAll ? reading : undefined
}
