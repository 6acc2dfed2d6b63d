import type { TextChange, TextChanges } from './text-change'

/** What changes do with a text, from its beginning to its end: keep so many units, drop them, or add others. */
interface Part {
  readonly kind: 'keep' | 'drop' | 'add'
  readonly length: number
  readonly insert: string
}

/** The changes that do at once what two do one after the other; the second are by offsets of the text after the first. */
export function composeChanges(first: TextChanges, second: TextChanges): TextChanges {
  const composed: TextChange[] = []
  const before = partsOf(first)
  const after = partsOf(second)
  let [from, to, insert] = [0, 0, '']
  const close = () => {
    if (to > from || insert !== '') composed.push({ from, to, insert })
  }
  for (;;) {
    const [one, other] = [before.part(), after.part()]
    const length = Math.min(one.length, other.length)
    if (one.kind === 'drop') {
      to += one.length
      before.go(one.length)
    } else if (other.kind === 'add') {
      insert += other.insert
      after.go(other.length)
    } else {
      if (one.kind === 'keep' && other.kind === 'keep') {
        close()
        if (length === Number.POSITIVE_INFINITY) return composed
        from = to += length
        insert = ''
      } else if (one.kind === 'keep') to += length
      else if (other.kind === 'keep') insert += one.insert.slice(0, length)
      before.go(length)
      after.go(length)
    }
  }
}

/** The parts of changes, to be gone through; the last keeps all there is. */
function partsOf(changes: TextChanges) {
  const parts: Part[] = []
  let end = 0
  for (const { from, to, insert } of changes) {
    if (from > end) parts.push({ kind: 'keep', length: from - end, insert: '' })
    if (to > from) parts.push({ kind: 'drop', length: to - from, insert: '' })
    if (insert !== '') parts.push({ kind: 'add', length: insert.length, insert })
    end = to
  }
  const rest: Part = { kind: 'keep', length: Number.POSITIVE_INFINITY, insert: '' }
  let next = 0
  let gone = 0
  return {
    part(): Part {
      const { kind, length, insert } = parts[next] ?? rest
      return { kind, length: length - gone, insert: insert.slice(gone) }
    },
    go(length: number): void {
      gone += length
      if (gone < (parts[next] ?? rest).length) return
      next++
      gone = 0
    },
  }
}
