/** A value and how many rows have it. */
export interface ValueCount {
  readonly value: string
  readonly count: number
}

/** Values that can be told apart: numbers of 16 bits but for 0, which is none. */
const MOST_VALUES = 0xffff

/** Numbers the different values of a column as they come, from 1, and counts them; 0 stands for none, and for more than fit. */
export class ValueTally {
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = ['']
  private readonly counts: number[] = [0]
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
    this.counts[number] = (this.counts[number] as number) + 1
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
