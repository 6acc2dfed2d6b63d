import { type CalendarHint, hintOfWords, withoutEra } from './column-calendar'

/** What the name of a member tells of a time. */
export interface TimeName {
  /** What its values are: a whole date, a time, or a part of a date; undefined where it names but an end. */
  readonly part: 'date' | 'time' | 'year' | 'month' | 'day' | undefined
  readonly edge: 'start' | 'end' | undefined
  /** All other words of it: `valid` of `valid_from`. */
  readonly rest: readonly string[]
  /** Whether it says that it holds a year with its month, as `END_YEARMONTH` does. */
  readonly isYearMonth: boolean
  /** Whether it says that it holds EDTF, as `start_date:edtf` does. */
  readonly isEdtf: boolean
  /** Whether it tells when a record was made rather than what happened. */
  readonly isOfRecord: boolean
  /**
   * Whether it tells when something was done to a thing that was there already, when it was acquired, scanned, restored; or when those
   * lived who made it.
   */
  readonly isOfDeed: boolean
  /** What its time is of, where that is said: `sale` of `sale_date`, `life` of `born`; empty of a date of the thing itself. */
  readonly meaning: string
  /** What it tells of the calendar. */
  readonly calendar: CalendarHint | undefined
}

type Kind = NonNullable<TimeName['part'] | TimeName['edge']> | 'weak-start' | 'weak-end' | 'none'

/** Words of the parts of a date. */
export const PART_WORDS = {
  year: 'year years yr jahr annee ano anno jaar yyyy سال год 年 年份 سنة السنة',
  month: 'month monat mois mes mese maand mo mm ماه',
  day: 'day tag jour dia giorno dag dy dd روز',
} as const

/** English, German, French, Spanish, Italian, Portuguese, Dutch, Persian; folded as `wordsOf` folds them. */
const WORDS: Readonly<Record<Kind, string>> = {
  date: 'date dates edtf datum fecha data dato dt datierung datierungen datation datacion datazione datering dated dating entstehungszeit when wann quand cuando quando wanneer تاريخ تاریخ التاريخ дата 日期 日付',
  time: 'time times datetime timestamp timestamps stamp zeit zeitpunkt zeitstempel hora heure tijd tijdstip ts epoch horodatage momento instant temporal زمان',
  ...PART_WORDS,
  start:
    'born geboren start starts beg begin begins beginning beginn anfang from since von van vanaf seit ab depuis debut desde inicio inizio dal notbefore tpq شروع آغاز اغاز',
  end: 'died gestorben end ends ende until till thru through to bis fin fine final einde eind tot jusqu hasta fim al stop finish notafter taq پایان',
  'weak-start': 'birth first min minimum earliest started opened onset lower early valid',
  'weak-end': 'death last max maximum latest ended closed stopped upper late expiry expires',
  none: 'event events incident occurrence occurred observation observed obs iso utc gmt local of the in on at de del du da le la el der des field value val text str string',
}

/** The words of a text. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

const RECORD = wordSet(
  'created create creation updated update modified modify modification edited edit uploaded upload imported import accessed access retrieved retrieval published publication changed change version sync synced entered entry added record recorded harvested ingested last_update lastupdate lastmodified geaendert maj',
)

const DEED = wordSet(
  'acq acquired acquisition adquisicion acquisizione aquisicao accession accessioned erwerb erwerbs erwerbung erwerbungs ankauf ankaufs zugang zugangs verwerving survey surveyed scan scanned photo photograph photographed digitised digitized digitisation digitization digitalisierung digitalisierungs numerisation restored restoration restaurierung restaurierungs restauration inspected inspection',
)

/** Words of those who make things, whose times are not those of what they made. */
const MAKERS = wordSet(
  'artist author creator maker painter photographer sculptor composer writer architect kuenstler kunstler autor urheber artiste auteur artista autore kunstenaar',
)

/** Words of what is told of a time beside it. */
const OF_TIMES = wordSet(
  'uncertainty precision prec accuracy modifier qualifier error confidence tolerance genauigkeit unsicherheit incertitude',
)

/** Words that say when a thing came to be, where they are all of a name. */
const MADE = wordSet(
  'built founded erected constructed established erbaut gebaut gegrundet gegruendet entstanden errichtet construit fonde construido fundado costruito fondato gebouwd gesticht',
)

const KINDS: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(WORDS) as Kind[]).flatMap((kind) =>
    WORDS[kind].split(' ').map((word) => [fold(word), kind] as const),
  ),
)

/** What an end is of, where its word tells it. */
const MEANINGS: Readonly<Record<string, string>> = {
  ...{ born: 'life', birth: 'life', gestorben: 'life', died: 'life', death: 'life' },
  ...{ opened: 'opening', closed: 'opening', expiry: 'expiry', expires: 'expiry' },
}

/** Letters of a name that is looked at. */
const LONGEST = 100

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words of a name, in small letters and without accents: `startDate`, `START_DATE` and `start date` have the same. */
export function wordsOf(name: string): readonly string[] {
  const words = plainWords(name)
  if (!words.includes('not') && !words.includes('quem')) return words.flatMap(partedWord)
  return words
    .join(' ')
    .replace(/\bnot (before|after)\b/g, 'not$1')
    .replace(/\bterminus (post|ante) quem\b/g, (_, end) => (end === 'post' ? 'tpq' : 'taq'))
    .split(' ')
    .flatMap(partedWord)
}

/** The words of a name as it parts them itself, by capitals, digits and signs (see `wordsOf`). */
export function plainWords(name: string): readonly string[] {
  if (name.length > LONGEST) return []
  return fold(name.replace(/(?<=\p{Ll}|\d)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)/gu, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Words that end like a date and are none. */
const NO_DATE = /^(?:up|candi|man|vali|accommo|conso?li|intimi|liqui)date$/

/** "startdate", "Unfalldatum", "iyear" and "gwsdate" (the start) are several words. */
function partedWord(word: string): readonly string[] {
  if (KINDS.has(word) || RECORD.has(word) || NO_DATE.test(word) || word.length > 30) return [word]
  for (let at = 2; at <= word.length - 2; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    const kinds = parts.map((part) => KINDS.get(part))
    // One of them says what it is, the other which end: "datum" + "bis"; too short ones are chance, "mo" + "to".
    if (word.length > 5 && kinds[0] && kinds[1] && kinds[0] !== kinds[1] && kinds.some(isPart)) return parts
  }
  const [, prefix = '', edge, part = ''] = /^([a-z]{0,3})([se])(date|year|month|day)$/.exec(word) ?? []
  if (edge) return [...(prefix === '' ? [] : [prefix]), edge === 's' ? 'start' : 'end', part]
  const [, initial, single = ''] = /^([a-z])(year|month|day)$/.exec(word) ?? []
  if (initial) return [single]
  const [, lead, tail = ''] = /^(.{3,})(date|datum|datetime|timestamp|jahr)$/.exec(word) ?? []
  return lead === undefined ? [word] : [lead, tail]
}

function isPart(kind: Kind | undefined): boolean {
  return kind === 'date' || kind === 'time' || kind === 'year' || kind === 'month' || kind === 'day'
}

/** What a name tells of the calendar of the dates under it; undefined where it tells nothing. */
export function calendarHintOf(name: string): CalendarHint | undefined {
  return hintOfWords(wordsOf(name))
}

/** What a name tells of a time; undefined where it tells nothing. */
export function timeNameOf(name: string): TimeName | undefined {
  const words = wordsOf(name)
  if (words.some((word) => OF_TIMES.has(word))) return undefined
  let part: TimeName['part']
  let edge: TimeName['edge']
  let weak: TimeName['edge']
  const rest: string[] = []
  for (const word of words) {
    const kind = KINDS.get(word)
    if (kind === 'date' || kind === 'time' || kind === 'year' || kind === 'month' || kind === 'day')
      // Of "year_month" the year: what follows only tells how exact it is; but "start_date_year" is but a year.
      part = part === undefined || part === 'date' ? kind : part
    else if (kind === 'start' || kind === 'end') edge = edge === undefined ? kind : edge
    else if (kind === 'weak-start' || kind === 'weak-end') {
      weak ??= kind === 'weak-start' ? 'start' : 'end'
      rest.push(word)
    } else if (kind === undefined && !/^\d+$/.test(word)) rest.push(word)
  }
  if (part === undefined && edge === undefined && words.length === 1) {
    if (words[0] === 'earliest' || words[0] === 'latest') edge = weak
    else if (MADE.has(words[0] ?? '')) part = 'date'
  }
  if (part === undefined && edge === undefined && isMoment(words)) part = 'date'
  // "min" alone is a lowest value of anything, in "min_date" it is a start.
  if (part !== undefined && edge === undefined && weak !== undefined) edge = weak
  if (part === undefined && edge === undefined) return undefined
  const calendar = hintOfWords(words)
  const others = withoutEra(rest, calendar).filter(
    (word) => KINDS.get(word) === undefined || word === 'valid',
  )
  const of = words.flatMap((word) => MEANINGS[word] ?? [])
  return {
    part,
    edge,
    rest: others,
    isYearMonth: part === 'year' && words.some((word) => KINDS.get(word) === 'month'),
    isEdtf: words.includes('edtf'),
    isOfRecord: words.some((word) => RECORD.has(word)),
    isOfDeed: words.some((word) => DEED.has(word) || MAKERS.has(word)),
    meaning: [...new Set([...others.filter((word) => word !== 'valid'), ...of])].join(' '),
    calendar,
  }
}

/** "observed_on", "created_at". */
function isMoment(words: readonly string[]): boolean {
  const last = words.at(-1)
  return (last === 'on' || last === 'at') && words.length > 1 && /(?:ed|en)$/.test(words.at(-2) ?? '')
}

/** Whether a name hints at a time in any way, so that large numbers may be times. */
export function hintsAtTime(name: string): boolean {
  const { part } = timeNameOf(name) ?? {}
  if (part !== undefined && part !== 'month' && part !== 'day') return true
  const words = wordsOf(name)
  return (
    words.at(-1) === 'at' ||
    words.some((word) =>
      /^(?:observed|recorded|seen|captured|reported|logged|creat|updat|modif|acquired|sampled|taken|tijd|time|moment)/.test(
        word,
      ),
    )
  )
}
