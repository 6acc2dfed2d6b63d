import { expect, test } from 'vitest'
import { openFile } from '../../../src/domain/edit/edited-file'
import { finish } from '../../../src/domain/edit/item-list'
import { renameMember } from '../../../src/domain/edit/rename-member'
import { applyChanges, invertChanges } from '../../../src/domain/edit/text-change'

const TEXT = `{ "type": "FeatureCollection", "features": [
  { "type": "Feature", "opened": 1, "properties": {"n":1.0, "opened" : "1911-05",  "note":"opened"} },
  { "type": "Feature", "properties": { "\\u006fpened": null, "inner": { "opened": 2 } } },
  { "type": "Feature", "properties": null },
  { broken },
  { "type": "Feature", "properties": { "opened": 1, "opened": 2 } }
]}
`

test('a member is renamed in all items; all else of the text stays', () => {
  const file = openFile('a.geojson', TEXT)
  const changes = finish(renameMember(file, ['properties'], 'opened', 'da"te'))
  const text = applyChanges(TEXT, changes)
  expect(text).toBe(
    TEXT.replace('"opened" :', '"da\\"te" :')
      .replace('"\\u006fpened": null', '"da\\"te": null')
      .replace('"opened": 1, "opened": 2', '"da\\"te": 1, "da\\"te": 2'),
  )
  expect(applyChanges(text, invertChanges(TEXT, changes))).toBe(TEXT)
})

test('members of plain items are renamed where they stand', () => {
  const file = openFile('sources.json', '[{"id":"a","x":{"x":1}},{"id":"b"}]')
  expect(applyChanges(file.text, finish(renameMember(file, [], 'x', 'y')))).toBe(
    '[{"id":"a","y":{"x":1}},{"id":"b"}]',
  )
})
