import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAtlas } from '../../../src/domain/atlas/read-atlas'
import { statementsOn } from '../../../src/domain/residency/statements'
import { civilToDays } from '../../../src/domain/time/days'
import { sampleLeg, sampleStay } from '../playback/sample-events'

const json = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8'))
const relocations = json('relocations.geojson')

function dataset() {
  const { atlas } = readAtlas({
    atlas: json('atlas.json'),
    events: json('events.geojson'),
    relocations,
    places: json('places.geojson'),
    sources: json('sources.json'),
  })
  if (!atlas) throw new Error('no atlas')
  return atlas
}

interface Properties {
  readonly kind: 'stay' | 'leg'
  readonly who: 'leadership' | 'members'
  readonly date: string
  readonly place: string
  readonly stops: readonly string[]
  readonly certainty: string
}
const features = relocations.features as readonly { readonly id: string; readonly properties: Properties }[]

/**
 * A reading of the files that shares nothing with the program: dates are compared as texts, `YYYY-MM-DD`, each end of
 * an interval between its first and its last day.
 */
function readByHand(asked: string, who: string): string[] {
  const there = features.filter(({ properties }) => properties.who === who)
  const covering = there.flatMap(({ id, properties }) => {
    const [startText = '', endText = startText] = properties.date.split('/')
    const [start, end] = [ends(startText), ends(endText)]
    const isUnknown = endText === ''
    const isOpen = endText === '..'
    // An end that nobody has dated may be the first day.
    const [firstEnd, lastEnd] = isUnknown
      ? [start.first, '9999']
      : isOpen
        ? ['9999', '9999']
        : [end.first, end.last]
    if (asked < start.first || asked > lastEnd) return []
    const isSure = asked >= start.last && asked <= firstEnd
    const sureness = isSure ? 'certain' : isUnknown && asked > firstEnd ? 'end-unknown' : 'approximate'
    return [{ id, properties, start, firstEnd, lastEnd, end, sureness }]
  })
  const legs = covering.filter(({ properties }) => properties.kind === 'leg')
  return covering
    .map(({ id, properties, start, end, firstEnd, sureness }) => {
      if (sureness !== 'certain') return `${id} ${sureness}`
      if (properties.kind === 'leg')
        return `${id} ${properties.certainty === 'certain' ? 'certain' : 'approximate'}`
      const comes = legs.some(
        (leg) => leg.properties.stops.indexOf(properties.place) > 0 && leg.start.first <= start.last,
      )
      const goes = legs.some((leg) => {
        const { stops } = leg.properties
        const at = stops.indexOf(properties.place)
        return at >= 0 && at < stops.length - 1 && leg.lastEnd >= firstEnd
      })
      return `${id} ${(comes && start.about) || (goes && end.about) ? 'approximate' : 'certain'}`
    })
    .sort()
}

function ends(text: string) {
  const plain = text.replace(/[~?%]/g, '')
  const [year, month] = plain.split('-')
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const [first, last] =
    plain.length === 4
      ? [`${plain}-01-01`, `${plain}-12-31`]
      : plain.length === 7
        ? [`${plain}-01`, `${plain}-${days}`]
        : [plain, plain]
  return { first, last, about: text !== plain }
}

function readByProgram(asked: string, who: 'leadership' | 'members'): string[] {
  const [year = 0, month = 0, day = 0] = asked.split('-').map(Number)
  return statementsOn(atlas, civilToDays(year, month, day))
    [who].map(({ presence, sureness }) =>
      presence.kind === 'stay' ? `${presence.stay.id} ${sureness}` : `${presence.leg.id} ${sureness}`,
    )
    .sort()
}

const atlas = dataset()
const two = (number: number) => String(number).padStart(2, '0')

describe('statementsOn', () => {
  it('says of each month from 1965 to 2023 what stays and legs say, read by hand', () => {
    const said = new Set<string>()
    for (let year = 1965; year <= 2023; year++) {
      for (let month = 1; month <= 12; month++) {
        for (const day of [1, 3, 7, 16, 28]) {
          const asked = `${year}-${two(month)}-${two(day)}`
          for (const who of ['leadership', 'members'] as const) {
            const expected = readByHand(asked, who)
            expect(readByProgram(asked, who), `${who}, ${asked}`).toEqual(expected)
            for (const each of expected) said.add(each.split(' ')[1] ?? '')
            for (const each of expected) said.add(each.split(' ')[0] ?? '')
          }
        }
      }
    }
    expect([...said].sort()).toEqual(
      ['approximate', 'certain', 'end-unknown', ...features.map(({ id }) => id)].sort(),
    )
  })

  it('knows the day that people ask for first', () => {
    expect(readByProgram('1994-03-03', 'leadership')).toEqual([
      'leg-4-maryam-auvers approximate',
      'stay-leadership-auvers-1993 approximate',
      'stay-leadership-baghdad-1986 certain',
    ])
    expect(readByProgram('1994-03-03', 'members')).toContain('stay-members-ashraf-1986 certain')
  })

  it('lets an arrival be approximate while the journey may go on, and says which end is in doubt', () => {
    const stays = [sampleStay('auvers', 'leadership', 'FR', '1993-10~/2003-06-17', 'b')]
    const legs = [
      { ...sampleLeg('move', 'leadership', '1993-10~/1994-08~'), from: 'a', to: 'b', stops: ['a', 'b'] },
    ]
    const on = (year: number, month: number, with_ = legs) => {
      const [first] = statementsOn({ stays, legs: with_ }, civilToDays(year, month, 3)).leadership
      return first && `${first.sureness} ${first.doubt}`
    }
    expect(on(1993, 10)).toBe('approximate start')
    expect(on(1994, 3)).toBe('approximate start')
    expect(on(1995, 3)).toBe('certain undefined')
    expect(on(1994, 3, [])).toBe('certain undefined')
    const later = legs.map((leg) => ({ ...leg, span: sampleLeg('x', 'leadership', '1994-02/1994-08').span }))
    expect(on(1994, 3, later)).toBe('certain undefined')
  })

  it('doubts the end of a stay that is being left, where that is approximate', () => {
    const legs = [
      { ...sampleLeg('move', 'members', '2003-05-10/2003-12~'), from: 'b', to: 'c', stops: ['b', 'c'] },
    ]
    const on = (date: string) => {
      const stays = [sampleStay('bases', 'members', 'IQ', date, 'b')]
      const [first] = statementsOn({ stays, legs }, civilToDays(2003, 6, 1)).members
      return first && `${first.sureness} ${first.doubt}`
    }
    expect(on('1986~/2003-12~')).toBe('approximate end')
    expect(on('1986~/2003-12')).toBe('certain undefined')
  })
})
