import type { TextRange } from '../json/json-node'
import type { Problem } from '../problem'
import { type EditedFile, itemAt, itemPath, itemRange } from './edited-file'
import { mapOffsets, type Side, type TextChanges } from './text-change'

/**
 * The problems of a file after changes, until it is checked again: each where what it is of went to,
 * and told of the item that stands there now; those of what was taken out are gone.
 *
 * @param file as it is after the changes
 */
export function moveProblems(
  problems: readonly Problem[],
  changes: TextChanges,
  file: EditedFile,
): readonly Problem[] {
  const depth = file.items.path?.length ?? 0
  const ranges = moveRanges(problems, changes)
  return problems.flatMap((problem, at): Problem[] => {
    const range = ranges[at]
    if (range === undefined) return []
    if (file.items.path === undefined || typeof problem.path[depth] !== 'number')
      return [{ ...problem, ...range }]
    const index = itemAt(file, range.from)
    if (index === undefined) return []
    return [{ ...problem, ...range, path: [...itemPath(file, index), ...problem.path.slice(depth + 1)] }]
  })
}

/** The index that an item has after changes; undefined where it was taken out. */
export function moveIndex(
  index: number,
  before: EditedFile,
  changes: TextChanges,
  after: EditedFile,
): number | undefined {
  const range = itemRange(before, index)
  const moved = range && moveRange(range, changes)
  return moved && itemAt(after, moved.from)
}

/** Where a range of text is after changes; undefined where all of it was taken out. */
export function moveRange(range: TextRange, changes: TextChanges): TextRange | undefined {
  return moveRanges([range], changes)[0]
}

/** Where ranges of text, in any order, are after changes, each as `moveRange` says. */
function moveRanges(ranges: readonly TextRange[], changes: TextChanges): readonly (TextRange | undefined)[] {
  const starts = moveOffsets(
    ranges.map(({ from }) => from),
    changes,
    'after',
  )
  const ends = moveOffsets(
    ranges.map(({ to }) => to),
    changes,
    'before',
  )
  return ranges.map(({ from, to }, at) => {
    const [start = 0, end = 0] = [starts[at], ends[at]]
    if (end > start) return { from: start, to: end }
    return from === to ? { from: start, to: start } : undefined
  })
}

/** Where offsets, in any order, are after changes. In ascending order, all of them cost one walk along the changes. */
function moveOffsets(offsets: readonly number[], changes: TextChanges, side: Side): readonly number[] {
  const order = [...offsets.keys()].sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0))
  const moved = mapOffsets(
    order.map((at) => offsets[at] ?? 0),
    changes,
    side,
  )
  const result: number[] = []
  for (const [rank, at] of order.entries()) result[at] = moved[rank] ?? 0
  return result
}
