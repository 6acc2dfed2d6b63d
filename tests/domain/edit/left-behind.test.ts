import { describe, expect, test } from 'vitest'
import { insertItems, setAll } from '../../../src/domain/edit/edit-file'
import { openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing, type Editing, edit, undo } from '../../../src/domain/edit/editing'
import { type LeftBehind, leftBehind } from '../../../src/domain/edit/left-behind'
import type { JsonPath } from '../../../src/domain/json/json-value'

const MEHRAN = [46.1646, 33.1222] as const
const TIRANA = [19.8187, 41.3275] as const

const point = (id: string, coordinates: readonly number[], properties: object) => ({
  ...{ type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties },
})

const file = (name: string, features: readonly unknown[]) =>
  openFile(name, `${JSON.stringify({ type: 'FeatureCollection', features }, undefined, 2)}\n`)

const opened = beginEditing([
  file('places', [point('tirana', TIRANA, {}), point('mehran', MEHRAN, { name: 'Mehran' })]),
  file('events', [
    point('capture', [...MEHRAN, 120], { place: 'mehran' }),
    point('near', [46.2, 33.1222], { place: 'mehran' }),
    point('of-another', MEHRAN, { place: 'tirana' }),
    point('elsewhere', TIRANA, { place: 'tirana' }),
  ]),
  file('relocations', [
    point('stay', MEHRAN, { kind: 'stay', place: 'mehran' }),
    {
      type: 'Feature',
      id: 'leg',
      geometry: { type: 'LineString', coordinates: [MEHRAN, TIRANA, MEHRAN] },
      properties: { kind: 'leg', from: 'mehran', to: 'mehran', stops: ['mehran', 'tirana', 'mehran'] },
    },
  ]),
])

type Sets = readonly { readonly file: string; readonly path: JsonPath; readonly value: unknown }[]

function withSets(editing: Editing, sets: Sets): Editing {
  const changes = [...editing.files.values()].map((each) => {
    const own = sets.filter((set) => set.file === each.name)
    return [each.name, setAll(each, own) ?? []] as const
  })
  return edit(editing, new Map(changes), { kind: 'move' })
}

const moved = (editing: Editing, coordinates: readonly number[]) =>
  withSets(editing, [
    { file: 'places', path: ['features', 1, 'geometry', 'coordinates'], value: coordinates },
  ])

const left = (editing: Editing) => leftBehind(editing, 'places', 1, ['events', 'relocations'])
const counts = (found: LeftBehind | undefined) => found && [found.events, found.stays, found.stops]

describe('what stands where a place stood', () => {
  test('is nothing until that is moved', () => {
    expect(left(opened)).toBeUndefined()
    expect(left(undo(moved(opened, [46.2, 33.3])))).toBeUndefined()
  })

  test('is what names it and stood exactly there: events, stays and stops', () => {
    expect(counts(left(moved(opened, [46.2, 33.3])))).toEqual([1, 1, 2])
  })

  test('moves along, coordinate by coordinate, and then is left behind by the next move', () => {
    const first = moved(opened, [46.1646, 33.3])
    const found = left(first)
    expect(found?.sets).toHaveLength(4)
    const along = withSets(first, found?.sets ?? [])
    expect(left(along)).toBeUndefined()
    const lines = (editing: Editing, name: string) => editing.files.get(name)?.text.split('\n') ?? []
    const before = lines(opened, 'events')
    const differing = lines(along, 'events').filter((line, index) => line !== before[index])
    expect(differing.map((line) => line.trim())).toEqual(['33.3,'])
    expect(counts(left(moved(along, [46.1, 33.4])))).toEqual([1, 1, 2])
  })

  test('is also found at a place that was added meanwhile', () => {
    const begun = beginEditing([
      file('places', [point('tirana', TIRANA, {})]),
      file('events', [point('new', MEHRAN, { place: 'mehran' })]),
    ])
    const places = begun.files.get('places')
    const place = point('mehran', MEHRAN, { name: 'Mehran' })
    const added = edit(begun, new Map([['places', places ? insertItems(places, 1, [place]) : []]]), {
      kind: 'add',
    })
    expect(counts(leftBehind(moved(added, [46.2, 33.3]), 'places', 1, ['events']))).toEqual([1, 0, 0])
  })
})
