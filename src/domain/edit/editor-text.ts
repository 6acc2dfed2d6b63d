import { countWhile } from '../count-while'
import type { TextChange, TextChanges } from './text-change'

const BOM = '\uFEFF'

/**
 * A file as an editor holds it that knows lines but not what ends them: without byte order mark, and with LF for each
 * line end (LF, CR LF or a lone CR). Offsets go both ways; between CR and LF there is no place in the editor.
 */
export interface EditorText {
  readonly file: string
  /** Length of `plainText(file)`. */
  readonly length: number
  toEditor(offset: number): number
  toFile(offset: number): number
}

export type LineEnd = '\n' | '\r\n' | '\r'

/** What the editor shows of a file. */
export function plainText(file: string): string {
  const text = file.startsWith(BOM) ? file.slice(1) : file
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

export function createEditorText(file: string): EditorText {
  const start = file.startsWith(BOM) ? 1 : 0
  const pairs = pairsOf(file)
  return {
    file,
    length: file.length - start - pairs.length,
    toEditor(offset) {
      const at = Math.max(start, Math.min(offset, file.length))
      return at - start - countWhile(pairs.length, (index) => (pairs[index] as number) < at)
    },
    toFile(offset) {
      const at = Math.max(0, offset) + start
      // The nth pair stands n units further left in the editor.
      return Math.min(
        at + countWhile(pairs.length, (index) => (pairs[index] as number) - index < at),
        file.length,
      )
    },
  }
}

/**
 * The changes of the file that an edit in the editor means. Both by offsets of the text before, in order, none touching
 * another. Lines that are put in end as most lines of the file do. A CR and an LF that come to stand side by side would
 * be one line end: there the LF becomes CR LF.
 */
export function fileChanges({ file, toFile }: EditorText, edits: TextChanges): TextChanges {
  const hasNewLines = edits.some(({ insert }) => insert.includes('\n'))
  const lineEnd = hasNewLines ? prevailingLineEnd(file) : '\n'
  return edits.map((edit) => {
    const from = toFile(edit.from)
    const to = toFile(edit.to)
    let insert = lineEnd === '\n' ? edit.insert : edit.insert.replaceAll('\n', lineEnd)
    if (file[from - 1] === '\r' && insert.startsWith('\n')) insert = `\r${insert}`
    const last = insert === '' ? file[from - 1] : insert.at(-1)
    if (last === '\r' && file[to] === '\n') insert += '\r'
    return { from, to, insert }
  })
}

/** What changes of the file are in the editor: the inverse of `fileChanges`, but for line ends that change their kind. */
export function editorChanges({ toEditor }: EditorText, changes: TextChanges): TextChanges {
  return changes.map(
    ({ from, to, insert }): TextChange => ({
      from: toEditor(from),
      to: toEditor(to),
      insert: insert.replace(/\r\n?/g, '\n'),
    }),
  )
}

/** The line end that most lines of a text have; LF where it has one line only. */
export function prevailingLineEnd(file: string): LineEnd {
  if (!file.includes('\r')) return '\n'
  const pairs = count(file, '\r\n')
  const counts: Record<LineEnd, number> = {
    '\n': count(file, '\n') - pairs,
    '\r\n': pairs,
    '\r': count(file, '\r') - pairs,
  }
  return (Object.keys(counts) as LineEnd[]).reduce((most, end) => (counts[end] > counts[most] ? end : most))
}

function count(file: string, sought: string): number {
  let found = 0
  for (let at = file.indexOf(sought); at >= 0; at = file.indexOf(sought, at + sought.length)) found++
  return found
}

/** Offsets of the CR of each CR LF. */
function pairsOf(file: string): readonly number[] {
  const pairs: number[] = []
  for (let at = file.indexOf('\r'); at >= 0; at = file.indexOf('\r', at + 1))
    if (file.charCodeAt(at + 1) === 0x0a) pairs.push(at)
  return pairs
}
