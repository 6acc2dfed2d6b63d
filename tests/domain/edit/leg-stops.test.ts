import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setAll } from '../../../src/domain/edit/edit-file'
import {
  changeFile,
  type EditedFile,
  itemPath,
  itemValue,
  openFile,
} from '../../../src/domain/edit/edited-file'
import {
  type LegStop,
  legEndSets,
  legStopSets,
  legStops,
  placedStops,
  withPlacedStops,
} from '../../../src/domain/edit/leg-stops'
import { itemMembers, listChanges, revertMember } from '../../../src/domain/edit/list-changes'
import { asObject } from '../../../src/domain/json/json-value'
import { editChanges } from '../../../src/i18n/en/edit-changes'
import { mapEdit } from '../../../src/i18n/en/map-edit'
import { wordChange } from '../../../src/i18n/word-change'

const PARIS: LegStop = { stop: 'paris', coordinates: [2.3522, 48.8566] }
const BAGHDAD: LegStop = { stop: 'baghdad', coordinates: [44.4009, 33.3406] }
const TEHRAN: LegStop = { stop: 'tehran', coordinates: [51.4215, 35.6944] }
const leg = {
  type: 'Feature',
  id: 'leg-1',
  geometry: { type: 'LineString', coordinates: [PARIS.coordinates, BAGHDAD.coordinates] },
  properties: { kind: 'leg', title: 'A leg', from: 'paris', to: 'baghdad', stops: ['paris', 'baghdad'] },
}
const opened = openFile('a.geojson', `${JSON.stringify({ features: [leg] }, undefined, 2)}\n`)

function withStops(file: EditedFile, stops: readonly LegStop[]): EditedFile {
  const path = itemPath(file, 0)
  const sets = legStopSets(itemValue(file, 0), stops)
  return changeFile(
    file,
    setAll(
      file,
      sets.map((each) => ({ ...each, path: [...path, ...each.path] })),
    ) ?? [],
  )
}

const wording = {
  ...{ locale: 'en-GB', messages: editChanges, map: mapEdit },
  ...{ parties: new Map(), categories: new Map(), features: new Map(), sources: new Map() },
  places: new Map([
    ['tehran', 'Tehran'],
    ['paris', 'Paris'],
    ['baghdad', 'Baghdad'],
  ]),
}

function told(now: EditedFile): string[] {
  return listChanges(opened, now).items.flatMap((change) =>
    itemMembers(change, opened, now).map((member) => {
      const { label, told } = wordChange(member, itemValue(now, 0), 'leg', wording)
      return `${label}: ${told}`
    }),
  )
}

const propertiesOf = (file: EditedFile) => asObject(asObject(itemValue(file, 0)).properties)

describe('the stops of a leg', () => {
  it('take the ends of the leg along, also through a stop whose place is not known yet', () => {
    const begun = withStops(opened, [...legStops(leg), { stop: undefined, coordinates: undefined }])
    expect(propertiesOf(begun)).toMatchObject({ from: 'paris', to: '' })
    const done = withStops(begun, [PARIS, BAGHDAD, TEHRAN])
    expect(propertiesOf(done)).toMatchObject({
      from: 'paris',
      to: 'tehran',
      stops: ['paris', 'baghdad', 'tehran'],
    })
    expect(propertiesOf(withStops(done, [BAGHDAD, TEHRAN]))).toMatchObject({ from: 'baghdad', to: 'tehran' })
  })

  it('leave an end alone that was another before', () => {
    const other = { ...leg, properties: { ...leg.properties, to: 'manez' } }
    expect(legStopSets(other, [PARIS, TEHRAN]).map(({ path }) => path.at(-1))).toEqual(['stops', 'geometry'])
  })

  it('are one change with the line and the ends, in words', () => {
    expect(told(withStops(opened, [PARIS, BAGHDAD, TEHRAN]))).toEqual(['Stops: added Tehran as stop 3'])
    expect(told(withStops(opened, [PARIS, TEHRAN]))).toEqual(['Stops: stop 2 is Tehran, was Baghdad'])
    expect(told(withStops(withStops(opened, [PARIS, TEHRAN, BAGHDAD]), [TEHRAN, BAGHDAD]))).toEqual([
      'Stops: stop 1 is Tehran, was Paris',
    ])
    const moved = { ...BAGHDAD, coordinates: [44.4009, 34.3406] }
    expect(told(withStops(opened, [PARIS, moved]))).toEqual(['Stops: stop 2 moved 111 km north'])
  })

  it('are taken back as one, so that places and positions always fit', () => {
    const stops = fc.array(fc.constantFrom(PARIS, BAGHDAD, TEHRAN), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(stops, stops, (first, second) => {
        const now = withStops(withStops(opened, first), second)
        const [change] = listChanges(opened, now).items
        if (!change) return
        const members = itemMembers(change, opened, now)
        const line = members.filter((member) => member.stops)
        expect(line.length).toBeLessThanOrEqual(1)
        const [member] = line
        if (!member) return
        const back = changeFile(now, revertMember(change, member, opened, now) ?? [])
        expect(propertiesOf(back)).toMatchObject(leg.properties)
        expect(back.text).toBe(opened.text)
      }),
    )
  })
})

describe('the ends of a leg', () => {
  const apply = (
    feature: unknown,
    end: 'from' | 'to',
    place: string,
    position: readonly [number, number],
  ) => {
    const file = openFile('a.geojson', JSON.stringify({ features: [feature] }))
    const sets = legEndSets(feature, end, place, position)
    const path = itemPath(file, 0)
    return itemValue(
      changeFile(
        file,
        setAll(
          file,
          sets.map((each) => ({ ...each, path: [...path, ...each.path] })),
        ) ?? [],
      ),
      0,
    )
  }
  const empty = { type: 'Feature', geometry: null, properties: { kind: 'leg', from: '', to: '', stops: [] } }

  it('fill the first and the last stop, one after the other', () => {
    const begun = apply(empty, 'from', 'paris', [2.3522, 48.8566])
    expect(legStops(begun)).toEqual([PARIS, { stop: '', coordinates: [] }])
    const done = apply(begun, 'to', 'baghdad', [44.4009, 33.3406])
    expect(legStops(done)).toEqual([PARIS, BAGHDAD])
    expect(asObject(asObject(done).properties)).toMatchObject({ from: 'paris', to: 'baghdad' })
    const other = apply(empty, 'to', 'baghdad', [44.4009, 33.3406])
    expect(legStops(other)).toEqual([{ stop: '', coordinates: [] }, BAGHDAD])
  })

  it('take a stop along that was the same place, and leave another', () => {
    expect(legStops(apply(leg, 'from', 'tehran', [51.4215, 35.6944]))).toEqual([TEHRAN, BAGHDAD])
    const odd = { ...leg, properties: { ...leg.properties, from: 'manez' } }
    expect(legEndSets(odd, 'from', 'tehran', [51.4215, 35.6944])).toEqual([
      { path: ['properties', 'from'], value: 'tehran' },
    ])
  })
})

describe('stops of which some are nowhere yet', () => {
  const NOWHERE: LegStop = { stop: '', coordinates: [] }
  const all = [{ ...PARIS, stop: '' }, NOWHERE, BAGHDAD, TEHRAN]

  it('keep their places while one is moved, added or taken away on the map', () => {
    const [paris, baghdad, tehran] = placedStops(all).map(({ coordinates, stop }) => ({
      ...{ coordinates, stop: stop || undefined },
    }))
    if (!paris || !baghdad || !tehran) throw new Error('three are somewhere')
    const moved = { stop: 'baghdad', coordinates: [44, 33] }
    expect(withPlacedStops(all, [paris, moved, tehran])).toEqual([all[0], NOWHERE, moved, TEHRAN])
    expect(withPlacedStops(all, [paris, tehran])).toEqual([all[0], NOWHERE, TEHRAN])
    expect(withPlacedStops(all, [paris, baghdad, moved, tehran])).toEqual([
      ...[all[0], NOWHERE, BAGHDAD, moved, TEHRAN],
    ])
    expect(withPlacedStops(all, [moved, paris, baghdad, tehran])).toEqual([moved, ...all])
  })
})
