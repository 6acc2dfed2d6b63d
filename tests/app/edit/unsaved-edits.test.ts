// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { KeptDraft } from '../../../src/app/edit/draft'
import { withUnsaved, writeUnsaved } from '../../../src/app/edit/unsaved-edits'

afterEach(() => localStorage.clear())

const texts = new Map([['a.geojson', '[]']])
const kept: KeptDraft = {
  ...{
    id: 'files',
    savedAt: 0,
    stamp: 'first',
    base: { source: { kind: 'file', name: 'a.geojson' }, texts },
  },
  ...{ saved: { texts }, entries: [], done: 0, untaken: [], gone: [], isSaved: true },
}

it('writes down what was typed in a form in the last moment, for the very save that it goes on from', () => {
  const typed = { file: 'a.geojson', index: 0, field: 'geometry', text: 'somewhere', value: null }
  const gone = [{ texts: [{ ...typed, index: 1 }], from: 0, to: 1 }]
  writeUnsaved('files', { ...kept, untaken: [typed], gone }, [kept])
  expect(withUnsaved(kept)).toMatchObject({ untaken: [typed], gone })
  expect(withUnsaved({ ...kept, stamp: 'second' })).toBeUndefined()
})
