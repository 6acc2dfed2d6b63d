import { expect, it } from 'vitest'
import { kindsToAdd } from '../../../src/app/edit/kinds-to-add'
import { fileRoles } from '../../../src/domain/check/file-roles'
import { openFile } from '../../../src/domain/edit/edited-file'
import { newAtlas } from '../../../src/domain/edit/new-atlas'
import { newAtlasWords } from '../../../src/i18n/en/new-atlas'

/** Of nobody's atlas. */
const NOTES = '{ "type": "FeatureCollection", "features": [] }'

it('while the atlas is shown all can be added that its files take, and else what the file that is shown takes', () => {
  const texts = new Map([
    ...newAtlas(newAtlasWords, 2026),
    ['lessons/a.json', '{}'],
    ['notes.geojson', NOTES],
  ])
  const files = new Map([...texts].map(([name, text]) => [name, openFile(name, text)]))
  const kinds = (shown: string) => Object.fromEntries(kindsToAdd(files, fileRoles(files), shown))
  expect(kinds('atlas.json')).toEqual({
    ...{ event: 'events.geojson', leg: 'relocations.geojson', stay: 'relocations.geojson' },
    ...{ place: 'places.geojson', source: 'sources.json' },
  })
  expect(kinds('places.geojson')).toEqual({ place: 'places.geojson' })
  expect(kinds('lessons/a.json')).toEqual({})
  expect(kinds('notes.geojson')).toEqual({ other: 'notes.geojson', leg: 'notes.geojson' })
})
