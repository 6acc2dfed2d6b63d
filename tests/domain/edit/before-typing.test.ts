import { expect, test } from 'vitest'
import { doneBeforeTyping } from '../../../src/domain/edit/before-typing'
import { openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing, edit, saved, undo } from '../../../src/domain/edit/editing'

const NAME = 'a.json'
const begun = () => beginEditing([openFile(NAME, '{}\n')])
const write = (editing = begun(), insert: string, field?: string) =>
  edit(
    editing,
    new Map([[NAME, [{ from: 0, to: 0, insert }]]]),
    { kind: 'text' },
    field === undefined ? undefined : { field, time: 0 },
  )

test('what was typed last in a field is undone whole, also where it was saved on the way', () => {
  const first = write(write(undefined, 'a'), 'b', 'move')
  expect(doneBeforeTyping(first, 'move')).toBe(1)
  const after = write(saved(first, new Map([[NAME, 'ba{}\n']])), 'c', 'move')
  expect(after.done).toBe(3)
  expect(doneBeforeTyping(after, 'move')).toBe(1)
})

test('nothing is undone that is of another field, undone already or not the last', () => {
  const editing = write(undefined, 'a', 'move')
  expect(doneBeforeTyping(editing, 'other')).toBe(1)
  expect(doneBeforeTyping(undo(editing), 'move')).toBe(0)
  expect(doneBeforeTyping(write(editing, 'b'), 'move')).toBe(2)
  expect(doneBeforeTyping(begun(), 'move')).toBe(0)
})
