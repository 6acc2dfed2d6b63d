import { expect, test } from 'vitest'
import { beginPlacing, isStopRedoable, isStopUndoable } from '../../../src/app/edit/placing-tool'
import { present, record, undo } from '../../../src/domain/history/history'

const begun = beginPlacing({ kind: 'leg', file: 'relocations.geojson' })
const drawn = record(begun.drawn, [{ position: [10, 20], place: undefined }], 2)
const made = (done: number, count: number) => ({ done, entries: Array(count) })

test('of a line without stops, none is undone or brought back', () => {
  expect([isStopUndoable(begun, made(0, 0)), isStopRedoable(begun, made(0, 0))]).toEqual([false, false])
})

test('a stop is undone before the edits that were done as it was set, and after later ones', () => {
  const tool = { ...begun, drawn }
  expect([1, 2, 3].map((done) => isStopUndoable(tool, made(done, 3)))).toEqual([true, true, false])
})

test('a stop is brought back after the edits that were done as it was set, or where none of them is left', () => {
  const tool = { ...begun, drawn: undo(drawn) }
  expect([1, 2, 3].map((done) => isStopRedoable(tool, made(done, 3)))).toEqual([false, true, true])
  expect(isStopRedoable(tool, made(1, 1))).toBe(true)
})

test('the stops of a line that was begun before are undone one by one, before the edits that are done', () => {
  const stops = [10, 20].map((lon) => ({ position: [lon, 0] as const, place: undefined }))
  const tool = beginPlacing({ kind: 'leg', file: 'relocations.geojson' }, stops, 2)
  expect(present(tool.drawn)).toEqual(stops)
  expect(isStopUndoable(tool, made(2, 2))).toBe(true)
  expect(present(undo(tool.drawn))).toEqual(stops.slice(0, 1))
})
