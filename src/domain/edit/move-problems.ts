import type { TextRange } from '../json/json-node'
import type { Problem } from '../problem'
import { type EditedFile, itemAt, itemPath, itemRange } from './edited-file'
import { mapOffsets, type Side, type TextChanges } from './text-change'

/**
 * The problems of a file after changes, made one after the other, until it is checked again: each where what it is of went to,
 * and told of the item that stands there now; those of what was taken out are gone.
 *
 * @param file as it is after the changes
 */
export function moveProblems(
  problems: readonly Problem[],
  steps: readonly TextChanges[],
  file: EditedFile,
): readonly Problem[] {
  const depth = file.items.path?.length ?? 0
  const ranges = moveRanges(problems, steps)
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

/** The index that an item has after changes, made one after the other; undefined where it was taken out. */
export function moveIndex(
  index: number,
  before: EditedFile,
  steps: readonly TextChanges[],
  after: EditedFile,
): number | undefined {
  const range = itemRange(before, index)
  const moved = range && moveRange(range, steps)
  return moved && itemAt(after, moved.from)
}

/** Where a range of text is after changes, made one after the other; undefined where all of it was taken out. */
export function moveRange(range: TextRange, steps: readonly TextChanges[]): TextRange | undefined {
  return moveRanges([range], steps)[0]
}

/** Where ranges of text, in any order, are after changes, each as `moveRange` says. */
function moveRanges(
  ranges: readonly TextRange[],
  steps: readonly TextChanges[],
): readonly (TextRange | undefined)[] {
  const starts = moveOffsets(
    ranges.map(({ from }) => from),
    steps,
    'after',
  )
  const ends = moveOffsets(
    ranges.map(({ to }) => to),
    steps,
    'before',
  )
  return ranges.map(({ from, to }, at) => {
    const [start = 0, end = 0] = [starts[at], ends[at]]
    if (end > start) return { from: start, to: end }
    return from === to ? { from: start, to: start } : undefined
  })
}

/** Where offsets, in any order, are after changes. In ascending order, all of them cost one walk along each of the changes. */
function moveOffsets(
  offsets: readonly number[],
  steps: readonly TextChanges[],
  side: Side,
): readonly number[] {
  const order = [...offsets.keys()].sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0))
  const moved = steps.reduce(
    (ascending, changes) => mapOffsets(ascending, changes, side),
    order.map((at) => offsets[at] ?? 0),
  )
  const result: number[] = []
  for (const [rank, at] of order.entries()) result[at] = moved[rank] ?? 0
  return result
}
