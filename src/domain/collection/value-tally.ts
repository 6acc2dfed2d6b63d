import { bytesHash } from './text-hash'

/** A value and how many rows have it. */
export interface ValueCount {
  readonly value: string
  readonly count: number
}

/** A value as it is written, and its number; those of one hash follow one another. */
interface Written {
  readonly bytes: Uint8Array
  readonly number: number
  readonly next: Written | undefined
}

/** Values that can be told apart: numbers of 16 bits but for 0, which is none. */
const MOST_VALUES = 0xffff

/** Numbers the different values of a column as they come, from 1, and counts them; 0 stands for none, and for more than fit. */
export class ValueTally {
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = ['']
  private readonly counts: number[] = [0]
  private readonly written = new Map<number, Written>()
  /** How many rows have a value that found no number. */
  left = 0

  /** The number of a value, which is counted; '' is none. */
  add(value: string): number {
    if (value === '') return 0
    let number = this.numbers.get(value)
    if (number === undefined) {
      number = this.names.length
      if (number > MOST_VALUES) {
        this.left++
        return 0
      }
      this.numbers.set(value, number)
      this.names.push(value)
      this.counts.push(0)
    }
    return this.count(number)
  }

  /** As `add` of the value that some bytes are written for, which is read only where these were not met before. */
  addWritten(bytes: Uint8Array, from: number, to: number, read: () => string): number {
    const hash = bytesHash(bytes, from, to)
    const first = this.written.get(hash)
    for (let known = first; known !== undefined; known = known.next)
      if (isSame(known.bytes, bytes, from, to)) return this.count(known.number)
    const value = read()
    const number = this.add(value)
    // Of more values none would be met again soon.
    if ((number > 0 || value === '') && this.written.size <= MOST_VALUES)
      this.written.set(hash, { bytes: bytes.slice(from, to), number, next: first })
    return number
  }

  private count(number: number): number {
    if (number > 0) this.counts[number] = (this.counts[number] as number) + 1
    return number
  }

  /** How many different values there are. */
  get size(): number {
    return this.numbers.size
  }

  /** How many rows have one of them. */
  get total(): number {
    return this.counts.reduce((sum, count) => sum + count, 0)
  }

  /** Values by their numbers, with none at 0. */
  values(): readonly ValueCount[] {
    return this.names.map((value, number) => ({ value, count: this.counts[number] as number }))
  }

  /** The numbers of the values that most rows have, the most frequent first, of equal ones the first that came. */
  ranked(): readonly number[] {
    const { counts } = this
    const numbers = Array.from(this.names.keys()).slice(1)
    return numbers.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
  }
}

function isSame(value: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (value.length !== to - from) return false
  for (let at = from; at < to; at++) if (value[at - from] !== bytes[at]) return false
  return true
}
