import { expect, test } from 'vitest'
import { changedItems } from '../../../src/domain/edit/changed-items'
import { insertItems, removeItems, setAll } from '../../../src/domain/edit/edit-file'
import { type EditedFile, openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing, edit, type FileChanges, undo } from '../../../src/domain/edit/editing'

const text = (...names: readonly string[]) =>
  `{ "name": "all", "features": [\n${names.map((name) => `  { "id": "${name}", "title": "${name}" }`).join(',\n')}\n] }\n`
const [A, B] = [openFile('a', text('one', 'two', 'three')), openFile('b', text('four'))]

function changed(changes: FileChanges, files: readonly EditedFile[] = [A, B]) {
  const before = beginEditing(files)
  const after = edit(before, changes, { kind: 'text' })
  const back = undo(after)
  return {
    done: changedItems(before.files, after.files, changes),
    undone: changedItems(after.files, back.files, after.entries[0]?.back ?? new Map()),
  }
}

const set = (file: EditedFile, ...indices: readonly number[]) =>
  setAll(
    file,
    indices.map((index) => ({ path: ['features', index, 'title'], value: `a longer title ${index}` })),
  ) ?? []

test('the items whose members are changed are named, by file', () => {
  const { done, undone } = changed(
    new Map([
      ['b', set(B, 0)],
      ['a', set(A, 0, 2)],
    ]),
  )
  expect(done).toEqual([
    { file: 'a', indices: [0, 2] },
    { file: 'b', indices: [0] },
  ])
  expect(undone).toEqual(done)
})

test('an item that comes is named, and none where one goes', () => {
  for (const index of [0, 1, 2]) {
    const { done, undone } = changed(new Map([['a', removeItems(A, [index])]]))
    expect(done).toEqual([{ file: 'a', indices: [] }])
    expect(undone).toEqual([{ file: 'a', indices: [index] }])
  }
  const added = insertItems(A, 3, [{ id: 'last', title: 'last' }])
  expect(changed(new Map([['a', added]])).done).toEqual([{ file: 'a', indices: [3] }])
})

test('what is no item of a file, or a file that is gone, has none', () => {
  const name = setAll(A, [{ path: ['name'], value: 'other' }]) ?? []
  expect(changed(new Map([['a', name]])).done).toEqual([{ file: 'a', indices: [] }])
  expect(changed(new Map([['new', [{ from: 0, to: 0, insert: '{}' }]]])).undone).toEqual([])
})
