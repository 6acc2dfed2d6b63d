import { diffArrays } from 'diff'
import { applyChanges, type TextChange, type TextChanges } from './text-change'

/** A line of a unified diff, without its line end (LF); the CR of a CRLF is part of the text. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
  /** The last line of a text that does not end with a line end. */
  readonly isCut: boolean
}

/** A part of a unified diff; lines are counted from 1, and an empty side begins with line 0. */
export interface Hunk {
  readonly oldStart: number
  readonly oldLines: number
  readonly newStart: number
  readonly newLines: number
  readonly lines: readonly DiffLine[]
}

/** Lines that are replaced by others. */
interface Run {
  /** Offsets in the text before, at starts of lines. */
  readonly from: number
  readonly to: number
  /** Index of the first of the lines. */
  readonly line: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

const CONTEXT = 3

/** Lines that may differ within one place where they are compared one by one; beyond, all are said to be replaced. */
const MOST_DIFFERENT = 400

/** Places after which a reader who has other things to do is given a chance. */
const AT_ONCE = 200

/**
 * The changes of a text as the hunks of a unified diff with three lines of context. It stops (yields) now and then, so that
 * a page can go on between.
 */
export function* lineHunks(text: string, changes: TextChanges): Generator<void, readonly Hunk[]> {
  const hunks: Hunk[] = []
  let group: Run[] = []
  /** Lines that all before added, less those that it removed. */
  let shift = 0
  const close = () => {
    const hunk = hunkOf(text, group, shift)
    if (!hunk) return
    hunks.push(hunk)
    shift += hunk.newLines - hunk.oldLines
    group = []
  }
  for (const run of yield* lineRuns(text, changes)) {
    const last = group.at(-1)
    if (last && run.line - (last.line + last.removed.length) > 2 * CONTEXT) close()
    group.push(run)
    if (hunks.length % AT_ONCE === AT_ONCE - 1) yield
  }
  close()
  return hunks
}

/** The runs of lines that differ, in their order. */
function* lineRuns(text: string, changes: TextChanges): Generator<void, readonly Run[]> {
  const runs: Run[] = []
  let counted = 0
  let line = 0
  let places = 0
  for (let index = 0; index < changes.length; ) {
    const first = changes[index] as TextChange
    const from = patchLineStart(text, first.from)
    let to = lineEnd(text, first.to)
    const begin = index
    while (++index < changes.length && isOnLines(changes[index] as TextChange, to, text.length))
      to = Math.max(to, lineEnd(text, changes[index]?.to ?? 0))
    for (let end = text.indexOf('\n', counted); end >= 0 && end < from; end = text.indexOf('\n', counted)) {
      counted = end + 1
      line++
      if (line % 100_000 === 0) yield
    }
    const within = changes
      .slice(begin, index)
      .map((change) => ({ ...change, from: change.from - from, to: change.to - from }))
    const before = text.slice(from, to)
    for (const run of compareLines(linesOf(before), linesOf(applyChanges(before, within)), from, line))
      runs.push(run)
    if (++places % AT_ONCE === 0) yield
  }
  return runs
}

function compareLines(before: string[], after: string[], from: number, line: number): readonly Run[] {
  const told = diffArrays(before, after, { maxEditLength: MOST_DIFFERENT }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  const runs: Run[] = []
  let at = { from, line }
  let run: Run | undefined
  for (const { value, removed, added } of told) {
    const length = added ? 0 : value.reduce((sum, each) => sum + each.length, 0)
    if (!removed && !added) {
      if (run) runs.push(run)
      run = undefined
    } else {
      run = {
        from: run?.from ?? at.from,
        to: at.from + length,
        line: run?.line ?? at.line,
        removed: [...(run?.removed ?? []), ...(removed ? value : [])],
        added: [...(run?.added ?? []), ...(added ? value : [])],
      }
    }
    at = { from: at.from + length, line: at.line + (added ? 0 : value.length) }
  }
  return run ? [...runs, run] : runs
}

function hunkOf(text: string, runs: readonly Run[], shift: number): Hunk | undefined {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return undefined
  const lead = linesBefore(text, first.from)
  const lines = asLines(' ', lead)
  // There may be more than a call takes arguments.
  const add = (sign: DiffLine['sign'], more: readonly string[]) => {
    for (const line of asLines(sign, more)) lines.push(line)
  }
  let at = first.from
  for (const { from, to, removed, added } of runs) {
    add(' ', linesOf(text.slice(at, from)))
    add('-', removed)
    add('+', added)
    at = to
  }
  add(' ', linesAfter(text, at))
  const oldLines = lines.filter(({ sign }) => sign !== '+').length
  const newLines = lines.filter(({ sign }) => sign !== '-').length
  const start = first.line - lead.length + 1
  return {
    oldStart: oldLines === 0 ? 0 : start,
    oldLines,
    newStart: newLines === 0 ? 0 : start + shift,
    newLines,
    lines,
  }
}

function asLines(sign: DiffLine['sign'], lines: readonly string[]): DiffLine[] {
  return lines.map((line) => {
    const isCut = !line.endsWith('\n')
    return { sign, text: isCut ? line : line.slice(0, -1), isCut }
  })
}

/** The lines of a text with their ends (LF). */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function linesBefore(text: string, offset: number): string[] {
  let start = offset
  for (let count = 0; count < CONTEXT && start > 0; count++) start = patchLineStart(text, start - 1)
  return linesOf(text.slice(start, offset))
}

function linesAfter(text: string, offset: number): string[] {
  let end = offset
  for (let count = 0; count < CONTEXT && end < text.length; count++) end = lineEnd(text, end)
  return linesOf(text.slice(offset, end))
}

/** Whether a change is on lines that end at an offset. */
function isOnLines({ from }: TextChange, end: number, length: number): boolean {
  return from < end || (from === end && end === length)
}

/** Where the line begins that an offset is on. As for git, LF alone ends a line; `lineStart` of a layout knows CR too. */
function patchLineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** Behind the line end that follows an offset, or the end of the text. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}
