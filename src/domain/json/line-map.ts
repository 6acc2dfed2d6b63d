import { countWhile } from '../count-while'

/** A place in a text as editors name it: both from 1, the column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** The lines of a text. A line ends at LF, CR LF or a lone CR. A byte order mark is part of none, as in editors. */
export interface LineMap {
  readonly lineCount: number
  /** Offsets beyond either end are taken as that end. */
  lineColumn(offset: number): LineColumn
  /** The text of a line without its line end; empty where there is no such line. */
  lineText(line: number): string
}

/** Finds the lines once, so that many offsets can be looked up, each in logarithmic time. */
export function createLineMap(text: string): LineMap {
  const starts = lineStarts(text)

  function lineIndexAt(offset: number): number {
    return Math.max(0, countWhile(starts.length, (index) => (starts[index] ?? 0) <= offset) - 1)
  }

  return {
    lineCount: starts.length,
    lineColumn(offset) {
      const within = Math.max(starts[0] ?? 0, Math.min(offset, text.length))
      const index = lineIndexAt(within)
      return { line: index + 1, column: within - (starts[index] ?? 0) + 1 }
    },
    lineText(line) {
      const start = starts[line - 1]
      if (start === undefined) return ''
      let end = starts[line] ?? text.length
      // Not by a pattern, which would run through the whole of a long line each time.
      if (starts[line] !== undefined) end -= text.endsWith('\r\n', end) ? 2 : 1
      return text.slice(start, end)
    },
  }
}

/** Length of the longest line of a text, its line end included. */
export function longestLine(text: string): number {
  const starts = lineStarts(text)
  return starts.reduce((longest, start, at) => Math.max(longest, (starts[at + 1] ?? text.length) - start), 0)
}

/** Line and column (from 1, columns in UTF-16 code units) of one offset. For many, use `createLineMap`. */
export function lineColumn(text: string, offset: number): LineColumn {
  return createLineMap(text).lineColumn(offset)
}

/** Offsets at which lines start, by the native search alone and in bare numbers: there are millions in a long text. */
function lineStarts(text: string): Uint32Array {
  let starts = new Uint32Array(1024)
  starts[0] = text.startsWith('\uFEFF') ? 1 : 0
  let count = 1
  let feed = find(text, '\n', 0)
  let carriage = find(text, '\r', 0)
  while (feed < text.length || carriage < text.length) {
    const end = Math.min(feed, carriage)
    if (end === feed) feed = find(text, '\n', end + 1)
    else carriage = find(text, '\r', end + 1)
    if (text.charCodeAt(end) === CR && end + 1 === feed && feed < text.length) continue
    if (count === starts.length) {
      const more = new Uint32Array(count * 2)
      more.set(starts)
      starts = more
    }
    starts[count++] = end + 1
  }
  return starts.subarray(0, count)
}

const CR = 0x0d

/** Where a letter comes next; the length of the text where it does not. */
function find(text: string, letter: string, from: number): number {
  const at = text.indexOf(letter, from)
  return at < 0 ? text.length : at
}
