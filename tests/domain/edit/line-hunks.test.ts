import { expect, test } from 'vitest'
import { finish } from '../../../src/domain/edit/item-list'
import { lineHunks } from '../../../src/domain/edit/line-hunks'

test('more lines than a call takes arguments are told, at the lines that they have', () => {
  const count = 200_000
  const [hunk] = finish(lineHunks('a\nb\n', [{ from: 2, to: 2, insert: 'x\n'.repeat(count) }]))
  expect(hunk).toMatchObject({ oldStart: 1, oldLines: 2, newStart: 1, newLines: count + 2 })
})

test('a hunk behind lines that were added begins so much later', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `${at}\n`)
  const text = lines.join('')
  const at = (line: number) => lines.slice(0, line).join('').length
  const hunks = finish(
    lineHunks(text, [
      { from: at(10), to: at(10), insert: 'new\nnew\n' },
      { from: at(40), to: at(41), insert: '' },
    ]),
  )
  expect(hunks.map(({ oldStart, newStart }) => [oldStart, newStart])).toEqual([
    [8, 8],
    [38, 40],
  ])
})
