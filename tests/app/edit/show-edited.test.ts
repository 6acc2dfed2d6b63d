// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { eventually } from '../../eventually'
import { loadPage, text } from './edit-page'

const ATLAS = readFileSync('tests/fixtures/check/atlas/atlas.json', 'utf8')

/** What the page shows of an atlas of a kind, first as it was opened, then after an edit and after that was undone. */
async function versionsOf(kind: 'dataset' | 'file') {
  const page = await loadPage()
  const { begin } = await import('../../../src/app/edit/open-document')
  const texts = new Map([
    ['atlas.json', ATLAS],
    ['events.geojson', text('First')],
  ])
  const shown = (isChanged: boolean) =>
    eventually(() => {
      const now = page.edited.getState().shown
      expect(now?.isChanged).toBe(isChanged)
      return now?.atlas.version
    })
  await begin({ source: { kind, name: 'Atlas' }, texts }, undefined)
  const opened = await shown(false)
  const path = ['features', 0, 'properties', 'title']
  page.session().set([{ file: 'events.geojson', path, value: 'Mine' }], { kind: 'set' })
  const changed = await shown(true)
  page.session().undo()
  return [opened, changed, await shown(false)]
}

it('names what is published another once it is changed, wherever its version is cited', async () => {
  expect(await versionsOf('dataset')).toEqual(['1.0.0', '1.0.0, edited copy', '1.0.0'])
})

it('leaves the files of a reader the version that they say', async () => {
  expect(await versionsOf('file')).toEqual(['1.0.0', '1.0.0', '1.0.0'])
})
