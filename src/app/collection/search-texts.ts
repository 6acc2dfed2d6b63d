import type { EventColumns } from '../../domain/collection/event-columns'
import { textSearch } from '../../domain/collection/text-search'
import { ascendingOrder } from '../../domain/dots/ascending-order'
import { indicesOf } from '../../domain/radix-order'
import { bytesOf } from '../bytes-of'
import { formOf } from './form-of'

/** Where the features of a file stand in its text, by row. */
export type FeaturePlaces = Pick<EventColumns, 'offset' | 'size'>

/** What a search has found so far: 1 for each such row, and how many they are. */
export interface FoundTexts {
  readonly found: Uint8Array
  readonly count: number
}

/** Bytes that are read at a time. */
const AT_ONCE = 1 << 21

/** The text of a file that can be searched again and again, in the order in which its features stand in it. */
export class SearchedText {
  private readonly rows: Uint32Array

  constructor(
    private readonly text: Blob,
    private readonly places: FeaturePlaces,
  ) {
    this.rows = ascendingOrder(places.offset) ?? indicesOf(places.offset)
  }

  /**
   * Finds the rows whose features have all words of a query in any of their texts, block by block: after each it gives what it
   * has so far, in an array that the next step changes.
   *
   * @throws where the text cannot be read
   */
  async *find(query: string): AsyncGenerator<FoundTexts, void> {
    const search = textSearch(query)
    const form = await formOf(this.text)
    if (!search || !form) return
    const { offset, size } = this.places
    const found = new Uint8Array(this.rows.length)
    let count = 0
    for (let next = 0; next < this.rows.length; ) {
      const first = next
      const base = offset[this.rows[first] as number] as number
      let end = base
      for (; next < this.rows.length; next++) {
        const row = this.rows[next] as number
        const to = (offset[row] as number) + (size[row] as number)
        if (next > first && to - base > AT_ONCE) break
        end = Math.max(end, to)
      }
      const bytes = await bytesOf(this.text.slice(base, end))
      for (let index = first; index < next; index++) {
        const row = this.rows[index] as number
        const from = (offset[row] as number) - base
        const to = from + (size[row] as number)
        if (!search.mayBeIn(bytes, from, to)) continue
        const feature = form.feature(bytes.subarray(from, to))
        if (!feature || !search.isIn(feature)) continue
        found[row] = 1
        count++
      }
      yield { found, count }
    }
  }
}
