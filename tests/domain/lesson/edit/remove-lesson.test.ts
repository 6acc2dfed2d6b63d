import { expect, it } from 'vitest'
import { openFile } from '../../../../src/domain/edit/edited-file'
import { beginEditing, type Editing, edit, saved, undo } from '../../../../src/domain/edit/editing'
import { newLesson } from '../../../../src/domain/lesson/edit/new-lesson'
import { putLesson } from '../../../../src/domain/lesson/edit/put-lesson'
import { bringBackFile, type FilesStep, removeFile } from '../../../../src/domain/lesson/edit/remove-lesson'

const ATLAS = 'atlas.json'
const begin = (atlas: string, lessons: readonly string[]) =>
  beginEditing([
    openFile(ATLAS, atlas),
    ...lessons.map((id) => openFile(`lessons/${id}.json`, `{ "id": "${id}" }\n`)),
  ])
const listed = '{\n  "title": "T",\n  "lessons": ["a", "b", "c"]\n}\n'
const three = begin(listed, ['a', 'b', 'c'])
const after = (editing: Editing, step: FilesStep | undefined) =>
  step ? edit(editing, step.changes, { kind: 'remove' }, undefined, step.removed) : editing
const without = (editing: Editing, id: string) =>
  after(editing, removeFile(editing, ATLAS, `lessons/${id}.json`))
const withAgain = (editing: Editing, id: string) =>
  after(editing, bringBackFile(editing, ATLAS, `lessons/${id}.json`))
const text = ({ files }: Editing) => files.get(ATLAS)?.text

it('a lesson goes with its entry in the list of the atlas, and one undo brings both back', () => {
  const editing = without(three, 'b')
  expect([...editing.files.keys()]).toEqual([ATLAS, 'lessons/a.json', 'lessons/c.json'])
  expect(text(editing)).toBe(listed.replace('"b", ', ''))
  expect(editing.done).toBe(1)
  expect(undo(editing).files).toEqual(three.files)
})

it('a lesson that was removed comes back, to where its entry stood among those that are left', () => {
  const editing = withAgain(without(three, 'b'), 'b')
  expect(text(editing)).toBe(listed)
  expect(editing.files).toEqual(three.files)
  const two = without(without(three, 'b'), 'c')
  expect(text(withAgain(two, 'c'))).toBe(listed.replace('"b", ', ''))
  expect(text(withAgain(withAgain(two, 'c'), 'b'))).toBe(listed)
  expect(text(withAgain(without(without(three, 'a'), 'b'), 'a'))).toBe(listed.replace('"b", ', ''))
})

it('a lesson that was put into files goes from them without a trace', () => {
  const bare = begin('{\n  "title": "T"\n}\n', [])
  for (const editing of [bare, three]) {
    const put = edit(editing, putLesson(editing.files, ATLAS, newLesson('new')) ?? new Map(), { kind: 'add' })
    expect(put.files.size).toBe(editing.files.size + 1)
    expect(without(put, 'new').files).toEqual(editing.files)
  }
})

it('a lesson that is not listed goes alone', () => {
  const editing = without(begin('{ "title": "T" }', ['a']), 'a')
  expect([...editing.files.keys()]).toEqual([ATLAS])
  expect(text(editing)).toBe('{ "title": "T" }')
})

it('nothing goes or comes while the list cannot be read', () => {
  const broken = begin('{ "lessons": ["a", ', ['a'])
  expect(removeFile(broken, ATLAS, 'lessons/a.json')).toBeUndefined()
  expect(bringBackFile(broken, ATLAS, 'lessons/a.json')).toBeUndefined()
})

it('a lesson that was added and saved since comes back as it was saved, with its entry', () => {
  const put = edit(three, putLesson(three.files, ATLAS, newLesson('new')) ?? new Map(), { kind: 'add' })
  const filed = saved(put, new Map([...put.files].map(([name, file]) => [name, file.text])))
  expect(withAgain(without(filed, 'new'), 'new').files).toEqual(put.files)
})
