// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { chooseFile } from '../../../src/app/choose-file'
import type { CollectionFault } from '../../../src/app/collection/collection-fault'
import { ReadFailure } from '../../../src/app/collection/ReadFailure'

vi.mock('../../../src/app/choose-file', () => ({ chooseFile: vi.fn() }))

afterEach(cleanup)

function show(fault: CollectionFault, source: File | URL = new File([], 'some.file')) {
  const opened = { name: 'some.file', source } as Parameters<typeof ReadFailure>[0]['opened']
  render(<ReadFailure opened={opened} fault={fault} onRetry={() => {}} locale="en-GB" />)
  return screen.getByRole('alert').textContent ?? ''
}
const canEdit = () => screen.queryByRole('button', { name: 'Edit this file' }) !== null

it('leads to another file', () => {
  show({ kind: 'memory' })
  fireEvent.click(screen.getByRole('button', { name: 'Open another file' }))
  expect(chooseFile).toHaveBeenCalledExactlyOnceWith(undefined)
})

it.each<[CollectionFault, boolean]>([
  [{ kind: 'not-features', form: 'text' }, true],
  [{ kind: 'not-features', form: 'xml' }, true],
  [{ kind: 'broken', offset: 9 }, true],
  [{ kind: 'no-features' }, true],
  [{ kind: 'no-rows' }, true],
  [{ kind: 'not-features', form: 'binary' }, false],
  [{ kind: 'not-features', form: 'packed' }, false],
  [{ kind: 'empty' }, false],
  [{ kind: 'status', status: 404 }, false],
])('offers to edit a text only: %j', (fault, isOffered) => {
  show(fault)
  expect(canEdit()).toBe(isOffered)
})

it.each<[CollectionFault, File | URL | undefined, boolean]>([
  [{ kind: 'network', detail: '' }, new URL('https://host.test/'), true],
  [{ kind: 'broken', offset: 9 }, new URL('https://host.test/'), true],
  [{ kind: 'memory' }, undefined, true],
  [{ kind: 'code' }, undefined, true],
  [{ kind: 'broken', offset: 9 }, undefined, false],
  [{ kind: 'unreadable', detail: '' }, undefined, false],
])('tries again what may be read then: %j of %s', (fault, source, isOffered) => {
  show(fault, source)
  expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(isOffered)
})

it('leads from a frame to the whole page, and opens and edits nothing there', () => {
  history.replaceState(null, '', 'http://localhost:3000/?data=/a.json&embed=1')
  show({ kind: 'broken', offset: 9 }, new URL('https://host.test/'))
  history.replaceState(null, '', 'http://localhost:3000/')
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Try again'])
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: /^Open in the whole atlas/ })
  expect(link.href).toBe('http://localhost:3000/?data=%2Fa.json')
})

it('takes what is pasted', async () => {
  show({ kind: 'broken', offset: 9 })
  const clipboardData = { getData: () => 'https://host.test/towns.geojson', files: [] }
  document.dispatchEvent(Object.assign(new Event('paste'), { clipboardData }))
  expect(await screen.findByRole('button', { name: 'Dismiss' })).toBeTruthy()
})

it('says of features of which there are none that there are none, and not that they could not be opened', () => {
  const text = show({ kind: 'no-features' })
  expect(text).toContain('“some.file” has nothing to show')
  expect(text).toContain('no feature is in it')
})

it('says of a table without rows that it has none', () => {
  const text = show({ kind: 'no-rows' })
  expect(text).toContain('“some.file” has nothing to show')
  expect(text).toContain('headings and no rows')
})

it('says once what a text is not', () => {
  const text = show({ kind: 'not-features', form: 'text' })
  expect(text).toContain('It is a text without features.')
  expect(text).toContain('separate them by commas, semicolons, tabs or vertical bars')
  for (const form of [/lines of GeoJSON/g, /table/g, /KML/g]) expect(text.match(form)).toHaveLength(1)
})
