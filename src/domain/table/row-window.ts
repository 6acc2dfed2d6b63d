/** Firefox draws nothing below some 17.8 million pixels. */
const TALLEST = 15_000_000

interface Scroll {
  readonly count: number
  readonly rowHeight: number
  readonly scrollTop: number
  /** Height in which rows are seen. */
  readonly view: number
}

export interface RowWindow {
  readonly first: number
  /** Exclusive. */
  readonly end: number
  /** Height of the whole, which the browser can still lay out. */
  readonly height: number
  /** Where the first row begins in it. */
  readonly offset: number
}

/** The rows in view at a place of the scroll bar; of very many rows it covers more than one row's height each. */
export function rowWindow({ count, rowHeight, scrollTop, view }: Scroll, overscan = 8): RowWindow {
  const { height, ratio } = measure(count, rowHeight, view)
  const top = Math.max(0, Math.min(scrollTop, height - view)) * ratio
  const first = Math.max(0, Math.floor(top / rowHeight) - overscan)
  const end = Math.min(count, Math.ceil((top + view) / rowHeight) + overscan)
  return { first, end, height, offset: top / ratio + first * rowHeight - top }
}

/** The place of the scroll bar nearest to the present one at which all of a row is seen. */
export function scrollToRow(row: number, { count, rowHeight, scrollTop, view }: Scroll): number {
  const { ratio } = measure(count, rowHeight, view)
  const top = scrollTop * ratio
  if (row * rowHeight < top) return (row * rowHeight) / ratio
  if ((row + 1) * rowHeight > top + view) return ((row + 1) * rowHeight - view) / ratio
  return scrollTop
}

function measure(count: number, rowHeight: number, view: number) {
  const whole = count * rowHeight
  const height = Math.min(whole, TALLEST)
  return { height, ratio: height > view ? (whole - view) / (height - view) : 1 }
}
