import type { DateOrder } from '../time/date-numbers'
import type { OrderBecause } from './date-field'

/** Of an order that such dates of a column need, how many there were and the first of them. */
interface Seen {
  count: number
  text: string
  isDotted: boolean
}

/** What the dates of a column in numbers, "8/7/1914", tell of the order of day and month. */
export class OrderEvidence {
  readonly #dayFirst: Seen = { count: 0, text: '', isDotted: false }
  readonly #monthFirst: Seen = { count: 0, text: '', isDotted: false }
  readonly #open: Seen = { count: 0, text: '', isDotted: false }

  /**
   * Notes one date and says whether its day comes first; undefined where that cannot be known.
   *
   * @param order what is taken for one that may be either
   */
  dayFirst(
    text: string,
    first: number,
    second: number,
    sign: number,
    order: DateOrder | undefined,
  ): boolean | undefined {
    if (first === second) return true
    const seen = first > 12 ? this.#dayFirst : second > 12 ? this.#monthFirst : this.#open
    if (seen.count++ === 0) {
      seen.text = text
      seen.isDotted = sign === 46
    }
    if (seen === this.#dayFirst) return true
    if (seen === this.#monthFirst) return false
    return order === undefined ? undefined : order === 'day-first'
  }

  /**
   * The order that all of them together have: one number above 12 decides for all; dots, and where nothing tells, mean the
   * day first. Without an order where both occur; undefined where there was no such date.
   */
  decided(): { readonly order?: DateOrder; readonly orderBecause: OrderBecause } | undefined {
    const [dayFirst, monthFirst, open] = [this.#dayFirst, this.#monthFirst, this.#open]
    const because = (reason: OrderBecause['reason'], { text }: Seen) => ({ reason, text: text.slice(0, 40) })
    if (dayFirst.count > 0 && monthFirst.count > 0) return { orderBecause: because('mixed', monthFirst) }
    if (dayFirst.count > 0) return { order: 'day-first', orderBecause: because('numbers', dayFirst) }
    if (monthFirst.count > 0) return { order: 'month-first', orderBecause: because('numbers', monthFirst) }
    if (open.count === 0) return undefined
    return { order: 'day-first', orderBecause: because(open.isDotted ? 'dots' : 'assumed', open) }
  }
}
