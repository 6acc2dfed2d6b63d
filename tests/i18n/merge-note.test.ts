import { expect, it } from 'vitest'
import { mergeNote } from '../../src/i18n/en/merge-note'

const NONE = { both: [], deletedHere: [], deletedThere: [] }
const START = 'Their version with your changes in it, still to be saved. '

it('says whose version stands, by what each has done', () => {
  expect(mergeNote(NONE)).toBe(`${START}Nothing was changed by both.`)
  expect(mergeNote({ ...NONE, both: ['A', 'B', 'C', 'D', 'E', 'F'] })).toBe(
    `${START}You both changed the same in “A”, “B”, “C”, “D” and 2 more: there yours stands, and Changes shows the difference.`,
  )
  expect(mergeNote({ ...NONE, deletedHere: ['First'] })).toBe(
    `${START}You deleted “First” and they changed it: it stays as they have it.`,
  )
  expect(mergeNote({ ...NONE, deletedThere: ['A', 'B'] })).toBe(
    `${START}They deleted “A” and “B” and you changed them: they stay as you have them.`,
  )
})
