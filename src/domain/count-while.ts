/** How many of so many indices pass a test that the first ones do, and none behind them: found in logarithmic time. */
export function countWhile(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
