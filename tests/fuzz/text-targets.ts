import { readPasted } from '../../src/domain/bibliography/read-pasted'
import { parseChoices, writeChoices } from '../../src/domain/fields/field-choices'
import { parsePath } from '../../src/domain/fields/field-path'
import { linkAddress } from '../../src/domain/link/link-address'
import { percentDecoded } from '../../src/domain/link/percent-decoded'
import { safeLink } from '../../src/domain/link/safe-link'
import { parsePosition } from '../../src/domain/position/parse-position'
import { readTsv, writeTsv } from '../../src/domain/table/tsv'
import { CALENDARS } from '../../src/domain/time/calendar-types'
import { civilToDays } from '../../src/domain/time/days'
import { parseDate } from '../../src/domain/time/edtf'
import { parseTypedDate } from '../../src/domain/time/parse-typed-date'
import type { TimeSpan } from '../../src/domain/time/time-span'
import { understandDate } from '../../src/domain/time/understand-date'
import { parseLocalFile } from '../../src/domain/view/local-file'
import { formatView, parseView } from '../../src/domain/view/url-view'
import type { DatasetContext } from '../../src/domain/view/view'
import { formatSpan } from '../../src/i18n/format-date'
import { BIBLIOGRAPHIES, DATES, QUERIES } from './corpus'
import { ensure, type Target, textOf } from './target'

const LOCALES = ['en-GB', 'fr', 'de', 'fa', 'ar'] as const
const SHOWN = ['en-GB', 'en-GB-u-ca-persian', 'en-GB-u-ca-islamic-umalqura', 'en-GB-x-minute'] as const

function ensureSound({ earliestStart, latestEnd }: TimeSpan): void {
  ensure(!Number.isNaN(earliestStart) && !Number.isNaN(latestEnd), 'a span of no number')
  ensure(earliestStart <= latestEnd, 'a span that ends before it starts')
}

const dates: Target = {
  name: 'dates',
  seeds: DATES,
  isText: false,
  run(bytes, random) {
    const text = textOf(bytes).slice(0, 2000)
    const read = parseDate(text)
    if ('span' in read) {
      ensureSound(read.span)
      formatSpan(read.span, text, { locale: random.pick(SHOWN) })
    }
    const options = { locale: random.pick(LOCALES), calendar: random.pick(CALENDARS) }
    const typed = parseTypedDate(text, options)
    if ('span' in typed) ensureSound(typed.span)
    const understood = understandDate(text, options)
    if (understood.kind !== 'wrong')
      ensure('span' in parseDate(understood.edtf), `${understood.edtf} was understood, and is none`)
    parsePosition(text)
  },
}

const bibliography: Target = {
  name: 'bibliography',
  seeds: BIBLIOGRAPHIES,
  isText: true,
  async run(bytes) {
    const result = await readPasted(textOf(bytes))
    if ('sources' in result) for (const { item } of result.sources) JSON.stringify(item)
  },
}

const CONTEXT: DatasetContext = {
  extent: { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) },
  events: new Set(['founding-1965', 'raid-2003']),
  categories: new Set(['attack', 'war', 'relocation']),
  places: new Set(['tehran', 'paris']),
  parties: new Set(['mek', 'un']),
  stays: new Set(['tehran-1965', 'with:colon']),
  accounts: new Set(['mek', 'un', 'kind:press']),
  lessons: new Set(['exile', 'raid']),
  steps: new Map([['exile', [[['to', '1981-07-29']], [['from', '2003-06-17']]]]]),
}

const addresses: Target = {
  name: 'addresses',
  seeds: QUERIES,
  isText: false,
  run(bytes) {
    const text = textOf(bytes).slice(0, 6000)
    const { view } = parseView(new URLSearchParams(text), CONTEXT)
    const entries = formatView(view, CONTEXT)
    const again = parseView(new URLSearchParams(entries), CONTEXT)
    ensure(
      again.problems.length === 0,
      `an address of ours is not understood: ${JSON.stringify(again.problems)}`,
    )
    ensure(
      JSON.stringify(formatView(again.view, CONTEXT)) === JSON.stringify(entries),
      'a view is another once its address is read',
    )
    for (const value of new URLSearchParams(text).values()) {
      parseLocalFile(value)
      parsePath(value)
      writeChoices(parseChoices(value).choices)
      percentDecoded(value)
      safeLink(value)
      linkAddress(value)
    }
    writeTsv(readTsv(text))
  },
}

export const TEXT_TARGETS: readonly Target[] = [dates, bibliography, addresses]
