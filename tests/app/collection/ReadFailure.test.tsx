// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { chooseFile } from '../../../src/app/choose-file'
import type { CollectionFault } from '../../../src/app/collection/collection-fault'
import { ReadFailure } from '../../../src/app/collection/ReadFailure'

vi.mock('../../../src/app/choose-file', () => ({ chooseFile: vi.fn() }))

afterEach(cleanup)

function show(fault: CollectionFault) {
  const source = new File([], 'some.file')
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
  [{ kind: 'not-features', form: 'binary' }, false],
  [{ kind: 'not-features', form: 'packed' }, false],
  [{ kind: 'empty' }, false],
  [{ kind: 'status', status: 404 }, false],
])('offers to edit a text only: %j', (fault, isOffered) => {
  show(fault)
  expect(canEdit()).toBe(isOffered)
})

it('says of features of which there are none that there are none, and not that they could not be opened', () => {
  const text = show({ kind: 'no-features' })
  expect(text).toContain('“some.file” has nothing to show')
  expect(text).toContain('no feature is in it')
})

it('says once what a text is not', () => {
  expect(show({ kind: 'not-features', form: 'text' }).match(/table/g)).toHaveLength(1)
})
