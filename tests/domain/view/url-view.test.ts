import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { VERIFICATIONS } from '../../../src/domain/atlas/event-schema'
import { writeYearDay, YEAR_DAYS } from '../../../src/domain/select/on-this-day'
import { CALENDARS } from '../../../src/domain/time/calendar-types'
import { civilToDays } from '../../../src/domain/time/days'
import { type Extent, grainOf } from '../../../src/domain/time/extent'
import { isAway } from '../../../src/domain/view/is-away'
import { formatView, parseView } from '../../../src/domain/view/url-view'
import {
  CROWDS,
  type DatasetContext,
  firstView,
  NO_FILTERS,
  PANELS,
  SPACINGS,
  THEMES,
  type View,
} from '../../../src/domain/view/view'
import { VIEW_KEYS } from '../../../src/domain/view/view-keys'

const context: DatasetContext = {
  extent: { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) },
  events: new Set(['founding-1965', 'raid-2003']),
  categories: new Set(['attack', 'war', 'relocation']),
  places: new Set(['tehran', 'paris']),
  parties: new Set(['mek', 'un']),
  stays: new Set(['tehran-1965', 'with:colon']),
  accounts: new Set(['mek', 'un', 'kind:press']),
  lessons: new Set(['exile', 'raid']),
  steps: new Map([
    [
      'exile',
      [
        [
          ['to', '1981-07-29'],
          ['event', 'founding-1965'],
          ['cat', 'relocation'],
        ],
        [['from', '2003-06-17']],
      ],
    ],
  ]),
}
const whole = firstView(context.extent)
const read = (query: string) => parseView(new URLSearchParams(query), context)

describe('parseView', () => {
  test('an empty query is the whole atlas', () => {
    expect(read('')).toEqual({ view: whole, problems: [] })
  })

  test('from and to take any EDTF date: from its first day, to its last', () => {
    const { window } = read('from=1981&to=1981-06').view
    expect(window).toEqual({ from: civilToDays(1981, 1, 1), to: civilToDays(1981, 7, 1) })
  })

  test('which window of a lesson it is does not concern the view', () => {
    expect(VIEW_KEYS).toContain('presenter')
    expect(read('presenter=abc')).toEqual({ view: whole, problems: [] })
  })

  test('start and end are the ends of the dataset', () => {
    expect(read('from=start&to=end').view.window).toEqual(context.extent)
  })

  test('a date that the dataset reaches into is cut to its ends', () => {
    expect(read('from=196X&to=202X')).toEqual({ view: whole, problems: [] })
  })

  test('what is edited may have events that the dataset has not, and come from an address', () => {
    const { view, problems } = read('mode=edit&event=new-event-1901&data=https://example.org/a.geojson')
    expect(view).toMatchObject({ mode: 'edit', event: 'new-event-1901' })
    expect(problems).toEqual([])
  })

  test.each([
    ['from', '1979-02-30'],
    ['to', 'yesterday'],
    ['event', 'no-such-event'],
    ['map', '4/91/0'],
    ['map', '4/85.1/0'],
    ['map', '1/0/0'],
    ['map', '10.5/0/0'],
    ['map', '4/0/-180.1'],
    ['map', '22/90/360'],
    ['map', '4/1'],
    ['theme', 'blue'],
    ['mode', 'fly'],
    ['lang', 'xx'],
    ['cat', 'sport'],
    ['lesson', '1981'],
    ['lesson', 'own-'],
    ['step', '0'],
    ['step', '1e3'],
    ['ver', 'true'],
    ['panel', 'stay'],
    ['panel', 'stay:nowhere'],
    ['panel', 'about:'],
    ['panel', 'constructor'],
    ['panel', 'on-this-day:'],
    ['panel', 'on-this-day:02-30'],
    ['panel', 'on-this-day:13-01'],
    ['panel', 'on-this-day:21-01'],
    ['panel', 'on-this-day:4-17'],
    ['panel', 'legend:04-17'],
    ['lens', 'nobody'],
    ['compare', '2500'],
    ['cal', 'julian'],
    ['axis', '../1981'],
    ['axis', '1990/1980'],
    ['spacing', 'odd'],
    ['embed', 'true'],
  ])('%s=%s falls back and is named', (key, value) => {
    const { view, problems } = read(`${key}=${value}`)
    expect(problems).toEqual([{ key, value }])
    expect(view).toEqual(whole)
  })

  test('of a list, the known values stay', () => {
    const { view, problems } = read('cat=war,sport,attack')
    expect(view.filters.categories).toEqual(['war', 'attack'])
    expect(problems).toEqual([{ key: 'cat', value: 'sport' }])
  })

  test('a window that misses the dataset is named and left out', () => {
    for (const [key, value] of [
      ['from', '2500'],
      ['to', '1300'],
      ['from', 'Y170000002'],
      ['from', '0000'],
      ['from', '1962-12-31'],
      ['to', '2024-01-01'],
      ['from', '2024'],
    ] as const) {
      expect(read(`${key}=${value}`)).toEqual({ view: whole, problems: [{ key, value }] })
    }
  })

  test('a window that is upside down starts at the start', () => {
    const { view, problems } = read('from=2000&to=1990')
    expect(view.window).toEqual({ from: context.extent.from, to: civilToDays(1991, 1, 1) })
    expect(problems.map(({ key }) => key)).toEqual(['from'])
  })

  test('of equal keys the first counts, be it broken or not', () => {
    expect(read('cat=war&q=first&cat=attack&q=second').view.filters).toEqual({
      ...NO_FILTERS,
      query: 'first',
      categories: ['war'],
    })
    expect(read('event=nothing&event=raid-2003')).toEqual({
      view: whole,
      problems: [{ key: 'event', value: 'nothing' }],
    })
  })

  test.each(['q', 'cat', 'event', 'from'])(
    'a value of %s longer than any view writes is refused unread',
    (key) => {
      const long = 'war,'.repeat(500)
      expect(long).toHaveLength(2000)
      const { view, problems } = read(`${key}=${long}x`)
      expect(view).toEqual(whole)
      expect(problems).toEqual([{ key, value: long.slice(0, 80) }])
    },
  )

  test('a value of just that length is read', () => {
    const query = 'x'.repeat(2000)
    expect(read(`q=${query}`)).toEqual({
      view: { ...whole, filters: { ...NO_FILTERS, query } },
      problems: [],
    })
  })

  test('keys of others are passed over', () => {
    expect(read('utm_source=x&fbclid=1').problems).toEqual([])
  })

  test('no value throws or leaves the window outside the dataset', () => {
    const keys = fc.constantFrom(
      'from',
      'to',
      'event',
      'q',
      'cat',
      'place',
      'party',
      'ver',
      'map',
      'theme',
      'mode',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.string({ unit: 'binary' }))), (entries) => {
        const { window } = parseView(entries, context).view
        expect(window.from).toBeLessThan(window.to)
        expect(window.from).toBeGreaterThanOrEqual(context.extent.from)
        expect(window.to).toBeLessThanOrEqual(context.extent.to)
      }),
    )
  })
})

test('a card is of an event or of a panel, never both', () => {
  const { view, problems } = read('event=raid-2003&panel=about')
  expect([view.event, view.panel]).toEqual(['raid-2003', undefined])
  expect(problems).toEqual([{ key: 'panel', value: 'about' }])
})

test('a map is seen through two accounts at most', () => {
  const { view, problems } = read('lens=mek,un,kind:press')
  expect(view.lens).toEqual(['mek', 'un'])
  expect(problems).toEqual([{ key: 'lens', value: 'kind:press' }])
})

test('a map lies between the zooms that the dataset has', () => {
  const zoomIn = (limits: object, address: string) =>
    parseView(new URLSearchParams(address), { ...context, ...limits }).view.map?.zoom
  const far = { minZoom: 0, maxZoom: 16 }
  expect([zoomIn({}, 'map=0.5/0/10'), zoomIn({}, 'map=12/0/10')]).toEqual([undefined, undefined])
  expect([zoomIn(far, 'map=0.5/0/10'), zoomIn(far, 'map=12/0/10')]).toEqual([0.5, 12])
})

describe('a step of a lesson', () => {
  test('is all that an address needs', () => {
    const { view, problems } = read('mode=teach&lesson=exile&step=1')
    expect(problems).toEqual([])
    expect(view.lesson).toEqual({ id: 'exile', step: 1 })
    expect(view.window.to).toBe(civilToDays(1981, 7, 30))
    expect([view.event, view.filters.categories]).toEqual(['founding-1965', ['relocation']])
    expect(isAway(view, context)).toBe(false)
    expect(isAway({ ...view, theme: 'dark', calendar: 'persian' }, context)).toBe(false)
  })

  test('gives way to what the address says, and an empty value takes away what the step has', () => {
    const { view, problems } = read('lesson=exile&step=1&to=1990&event=&map=4/35/51')
    expect(problems).toEqual([])
    expect(view.mode).toBe('teach')
    expect([view.event, view.window.to]).toEqual([undefined, civilToDays(1991, 1, 1)])
    expect(isAway(view, context)).toBe(true)
    expect(formatView(view, context)).toEqual([
      ['mode', 'teach'],
      ['lesson', 'exile'],
      ['step', '1'],
      ['to', '1990-12-31'],
      ['map', '4/35/51'],
      ['event', ''],
    ])
  })

  test('of a lesson made in some browser is kept until it has been looked for', () => {
    const { view, problems } = read('mode=teach&lesson=own-k3f9&step=7')
    expect([view.lesson, problems]).toEqual([{ id: 'own-k3f9', step: 7 }, []])
  })

  test('that the lesson does not have is its first', () => {
    const { view, problems } = read('lesson=exile&step=3')
    expect(view.lesson).toEqual({ id: 'exile', step: 1 })
    expect(problems).toEqual([{ key: 'step', value: '3' }])
  })

  test('says nothing while the reader explores', () => {
    const { view } = read('mode=explore&lesson=exile&step=1')
    expect([view.mode, view.window.to]).toEqual(['explore', context.extent.to])
    expect(formatView(view, context)).toEqual([])
  })
})

describe('formatView', () => {
  test('the whole atlas needs no query', () => {
    expect(formatView(whole, context)).toEqual([])
  })

  test('To is the last day of the window', () => {
    const window = { from: context.extent.from, to: civilToDays(1981, 6, 29) }
    expect(formatView({ ...whole, window }, context)).toEqual([['to', '1981-06-28']])
  })

  test('a view comes back from its address', () => {
    const { from, to } = context.extent
    const subset = <T extends string>(values: Iterable<T>) => fc.subarray([...values])
    const days = fc
      .tuple(fc.integer({ min: from, max: to - 2 }), fc.integer({ min: 1, max: to - from }))
      .map(([start, length]) => ({ from: start, to: Math.min(to, start + length) }))
    const stretch = fc
      .tuple(fc.integer({ min: from, max: to - 60 }), fc.integer({ min: 14, max: 5000 }))
      .map(([start, length]) => ({ from: start, to: Math.min(to, start + length) }))
    const panel = fc.oneof(
      fc.constantFrom(...PANELS).map((kind) => ({ kind })),
      fc.constantFrom(...context.stays).map((id) => ({ kind: 'stay' as const, id })),
      fc.constantFrom(...context.places).map((id) => ({ kind: 'place' as const, id })),
      fc
        .integer({ min: 0, max: YEAR_DAYS - 1 })
        .map((day) => ({ kind: 'on-this-day' as const, day: writeYearDay(day) })),
    )
    const open = fc.oneof(
      fc.record({ event: fc.constantFrom(...context.events), panel: fc.constant(undefined) }),
      fc.record({ event: fc.constant(undefined), panel: fc.option(panel, { nil: undefined }) }),
    )
    const taught = fc.oneof(
      fc.constant({ mode: 'explore' as const, lesson: undefined }),
      fc.record({
        mode: fc.constant('teach' as const),
        lesson: fc.option(
          fc.record({ id: fc.constantFrom('raid', 'own-draft'), step: fc.integer({ min: 1, max: 9999 }) }),
          { nil: undefined },
        ),
      }),
      fc.record({
        mode: fc.constant('teach' as const),
        lesson: fc.record({ id: fc.constant('exile'), step: fc.integer({ min: 1, max: 2 }) }),
      }),
    )
    const view: fc.Arbitrary<View> = fc
      .tuple(
        fc.tuple(open, taught).map(([opened, lesson]) => ({ ...opened, ...lesson })),
        fc.record({
          window: days,
          filters: fc.record({
            query: fc.string({ maxLength: 40 }),
            categories: subset(context.categories),
            places: subset(context.places),
            parties: subset(context.parties),
            verifications: subset(VERIFICATIONS),
          }),
          map: fc.option(
            fc
              .tuple(
                fc.integer({ min: 200, max: 1000 }),
                fc.integer({ min: -850_000, max: 850_000 }),
                fc.integer({ min: -1_800_000, max: 1_800_000 }),
              )
              .map(([zoom, lat, lon]) => ({ zoom: zoom / 100, lat: lat / 10_000, lon: lon / 10_000 })),
            { nil: undefined },
          ),
          theme: fc.constantFrom(...THEMES),
          lens: fc.subarray([...context.accounts], { maxLength: 2 }),
          compare: fc.option(fc.integer({ min: from + 1, max: to }), { nil: undefined }),
          calendar: fc.constantFrom(...CALENDARS),
          axis: fc.option(stretch, { nil: undefined }),
          spacing: fc.constantFrom(...SPACINGS),
          crowd: fc.constantFrom(...CROWDS),
          embed: fc.boolean(),
        }),
      )
      .map(([opened, rest]) => ({ ...opened, ...rest }))
    fc.assert(
      fc.property(view, (original) => {
        const query = new URLSearchParams(formatView(original, context)).toString()
        expect(read(query)).toEqual({ view: original, problems: [] })
      }),
    )
  })

  test.each<Extent>([
    { from: civilToDays(2024, 5, 1), to: civilToDays(2024, 6, 1), grain: 'hour' },
    { from: civilToDays(2024, 5, 1) + 3 / 24, to: civilToDays(2024, 5, 2) + 7 / 24, grain: 'minute' },
    { from: civilToDays(2024, 5, 1) + 615 / 1440, to: civilToDays(2024, 5, 1) + 701 / 1440, grain: 'second' },
  ])('restores windows of times of day: %o', (extent) => {
    const { add, perDay } = grainOf(extent)
    const length = Math.round((extent.to - extent.from) * perDay)
    const window = fc
      .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
      .map(([start, count]) => ({
        from: add(extent.from, start),
        to: add(extent.from, Math.min(length, start + count)),
      }))
    fc.assert(
      fc.property(window, window, (window, { to }) => {
        const original = { ...firstView(window), compare: to }
        const within = { ...context, extent }
        expect(parseView(formatView(original, within), within)).toEqual({ view: original, problems: [] })
      }),
    )
    const written = formatView(
      { ...firstView(extent), window: { ...extent, from: add(extent.from, 1) } },
      { ...context, extent },
    )
    expect(written).toEqual([['from', expect.stringMatching(/^2024-05-01T[\d:]+Z$/)]])
  })
})
