import type { TextRange } from '../json/json-node'
import type { Problem } from '../problem'
import { type EditedFile, itemAt, itemPath, itemRange } from './edited-file'
import { mapOffset, type TextChanges } from './text-change'

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
  return problems.flatMap((problem): Problem[] => {
    const range = moveRange(problem, steps)
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
export function moveRange({ from, to }: TextRange, steps: readonly TextChanges[]): TextRange | undefined {
  const start = steps.reduce((offset, changes) => mapOffset(offset, changes, 'after'), from)
  const end = steps.reduce((offset, changes) => mapOffset(offset, changes), to)
  if (end > start) return { from: start, to: end }
  return from === to ? { from: start, to: start } : undefined
}
