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
  expect(filesOfFolder(there, {})).toEqual([
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
  expect(filesOfFolder(there, atlas)).toEqual(['atlas.json', 'mine.geojson'])
})
