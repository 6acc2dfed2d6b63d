import { expect, it } from 'vitest'
import { openFile } from '../../../src/domain/edit/edited-file'
import { isMissed, namedBy } from '../../../src/domain/fix/named-by'
import { atlasFiles } from './fixture-files'

const files = new Map([...atlasFiles()].map(([name, text]) => [name, openFile(name, text)]))
const indexOf = (name: string, id: string) =>
  files.get(name)?.items.values.findIndex((item) => (item as { id?: unknown }).id === id) ?? -1

it('an event is named by moves, and by lessons that list it or lead to it', () => {
  const at = indexOf('events.geojson', 'move-1986')
  const found = namedBy(files, 'events.geojson', [at], () => 'event')
  expect(found).toHaveLength(2)
  expect(found).toEqual(
    expect.arrayContaining([
      { file: 'lessons/the-move.json' },
      { file: 'relocations.geojson', index: indexOf('relocations.geojson', 'leg-paris-baghdad') },
    ]),
  )
  const text = '{ "steps": [{ "text": "See [this](event:move-1986)." }] }'
  const led = new Map([...files, ['lessons/led.json', openFile('lessons/led.json', text)]])
  expect(namedBy(led, 'events.geojson', [at], () => 'event')).toContainEqual({ file: 'lessons/led.json' })
})

it('what is taken away with it, or names nothing of its kind, is none of these', () => {
  const place = openFile(
    'places.geojson',
    '{ "features": [{ "id": "a" }, { "id": "b", "properties": { "within": "a", "title": "a" } }, { "id": "c", "properties": { "title": "b" } }] }',
  )
  const alone = new Map([['places.geojson', place]])
  expect(namedBy(alone, 'places.geojson', [0], () => 'place')).toEqual([{ file: 'places.geojson', index: 1 }])
  expect(namedBy(alone, 'places.geojson', [0, 1], () => 'place')).toEqual([])
  expect(namedBy(alone, 'places.geojson', [1], () => 'place')).toEqual([])
  expect(namedBy(alone, 'places.geojson', [0], () => 'other')).toEqual([])
})

it('that an event is gone is told where the others can be told apart', () => {
  const name = 'events.geojson'
  const at = indexOf(name, 'move-1986')
  const by = namedBy(files, name, [at], () => 'event')
  const isTold = (changed: ReadonlyMap<string, ReturnType<typeof openFile>>, named = by) =>
    isMissed(changed, name, [at], named)
  const withText = (from: string, to: string) =>
    new Map([...files, [name, openFile(name, files.get(name)?.text.replace(from, to) ?? '')]])
  expect(isTold(files)).toBe(true)
  const nameless = withText('"id": "opening-1962",', '')
  expect(isTold(nameless)).toBe(false)
  expect(
    isTold(
      nameless,
      by.filter(({ file }) => !file.startsWith('lessons/')),
    ),
  ).toBe(true)
  expect(isTold(withText('"id": "opening-1962",', '"id": "opening-1962"'))).toBe(false)
  expect(isTold(new Map([...files].filter(([each]) => each !== 'atlas.json')))).toBe(false)
})
