import { ParquetFault } from './parquet-problem'

/** Values that a packed run may hold beyond the last: writers fill up eights, and some of them blocks. */
const SLACK = 512

/**
 * Goes through runs of a column's levels or indices (Parquet's hybrid of run lengths and bit packing). A damaged run can promise two
 * thousand million values in five bytes, and hyparquet would make them all.
 *
 * @param width bits of a value
 * @param count values that are wanted
 */
export function checkRuns(view: DataView, from: number, width: number, count: number): void {
  if (width > 32) throw new ParquetFault('parquet/damaged')
  let at = from
  let seen = 0
  while (seen < count) {
    let header = 0
    let shift = 0
    let byte = 128
    while (byte > 127 && shift < 35) {
      byte = view.getUint8(at++)
      header += (byte & 127) * 2 ** shift
      shift += 7
    }
    const isPacked = header % 2 === 1
    const run = Math.floor(header / 2) * (isPacked ? 8 : 1)
    if (run > count - seen + (isPacked ? SLACK : 8)) throw new ParquetFault('parquet/damaged')
    at += isPacked ? (run / 8) * width : Math.ceil(width / 8)
    seen += run
  }
}

/** Bits that hold numbers up to this. */
export function bitsOf(most: number): number {
  return 32 - Math.clz32(most)
}
