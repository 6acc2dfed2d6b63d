import { excerpt } from './excerpt'
import type { SyntaxFault } from './json-syntax'

/** Lines that git leaves where it could not join two versions; the third kind shows what both came from. */
const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?: ([^\r\n]*))?(?=[\r\n]|$)/gm

interface Conflict {
  readonly from: number
  readonly to: number
  readonly ours: string
  readonly startLine: number
  middleLine: number
}

/**
 * Finds the merge conflicts of a text that is no JSON: each once, at the marker that opens it; markers that
 * belong to none each on their own. No JSON text can hold such a line.
 */
export function findMergeConflicts(text: string, lineOf: (offset: number) => number): readonly SyntaxFault[] {
  const found: SyntaxFault[] = []
  let open: Conflict | undefined
  const leftOver = (from: number, to: number): void => {
    found.push({ code: 'json/merge-conflict', from, to, values: { marker: text.slice(from, from + 7) } })
  }
  for (const { index: from, 0: line, 1: marker = '', 2: name = '' } of text.matchAll(MARKER)) {
    const to = from + line.length
    const branch = excerpt(name.trim(), 40)
    if (marker.startsWith('<')) {
      if (open !== undefined) leftOver(open.from, open.to)
      open = { from, to, ours: branch, startLine: lineOf(from), middleLine: 0 }
    } else if (open === undefined) leftOver(from, to)
    else if (marker.startsWith('=')) open.middleLine = lineOf(from)
    else if (marker.startsWith('>')) {
      const { ours, startLine, middleLine } = open
      const values = { marker: '', ours, theirs: branch, startLine, middleLine, endLine: lineOf(from) }
      found.push({ code: 'json/merge-conflict', from: open.from, to: open.to, values })
      open = undefined
    }
  }
  if (open !== undefined) leftOver(open.from, open.to)
  return found
}
