import { expect, it } from 'vitest'
import { filesOfFolder } from '../../../src/domain/check/atlas-folder'

const paths = [
  '.DS_Store',
  'lessons/b.json',
  'lessons/a.json',
  'lessons/old/c.json',
  'lessons/a.txt',
  'notes.md',
]

it('of a folder the files of its atlas are taken, and all lessons beside it', () => {
  const there = [...paths, 'places.geojson', 'events.geojson', 'atlas.json', 'package.json']
  const { paths: found, ignored } = filesOfFolder(there, {})
  expect(ignored).toEqual(['package.json'])
  expect([...found.values()]).toEqual([
    'atlas.json',
    'events.geojson',
    'places.geojson',
    'lessons/a.json',
    'lessons/b.json',
  ])
})

it('files are taken by the names that the atlas gives them, and only once', () => {
  const atlas = { files: { events: 'mine.geojson', places: 'mine.geojson' } }
  const there = ['events.geojson', 'mine.geojson', 'atlas.json']
  const { paths: found, ignored } = filesOfFolder(there, atlas)
  expect([...found.keys()]).toEqual(['atlas.json', 'mine.geojson'])
  expect(ignored).toEqual(['events.geojson'])
})

it('lessons that the atlas lists are taken from beside it where they lie there', () => {
  const atlas = { lessons: ['a', 'atlas', 'road'] }
  const there = ['atlas.json', 'a.json', 'road.json', 'lessons/a.json', 'river.json']
  const { paths: found, ignored } = filesOfFolder(there, atlas)
  expect([...found]).toEqual([
    ['atlas.json', 'atlas.json'],
    ['lessons/a.json', 'lessons/a.json'],
    ['lessons/road.json', 'road.json'],
  ])
  expect(ignored).toEqual(['a.json', 'river.json'])
})
