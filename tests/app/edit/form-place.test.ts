import { expect, test } from 'vitest'
import { formPlace } from '../../../src/app/edit/form-place'
import { openFile } from '../../../src/domain/edit/edited-file'

const atlas = openFile('atlas.json', '{"title": "A", "parties": [{"id": "x"}]}')
const events = openFile('events.geojson', '{"type": "FeatureCollection", "features": [{"id": "x"}]}')

test.each([[['parties', 0, 'kind']], [['title']], [['extent', 'to']]])(
  '%s of an atlas is shown by its form',
  (path) => {
    expect(formPlace(atlas, 'atlas', path)).toEqual({ index: undefined, path })
  },
)

test('a member of an item is shown by the form of the item', () => {
  const place = formPlace(events, 'events', ['features', 0, 'properties', 'date'])
  expect(place).toEqual({ index: 0, path: ['properties', 'date'] })
})

test('what no form has is shown by the text', () => {
  expect(formPlace(atlas, 'atlas', ['files', 'events'])).toBeUndefined()
  expect(formPlace(atlas, 'atlas', [])).toBeUndefined()
  expect(formPlace(events, 'events', ['type'])).toBeUndefined()
  expect(formPlace(openFile('atlas.json', '{"title": '), 'atlas', ['title'])).toBeUndefined()
})
