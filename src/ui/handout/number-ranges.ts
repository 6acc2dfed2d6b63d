/** Whole numbers as runs, in order: 1, 2, 3, 7 are 1 to 3 and 7. */
export function numberRanges(
  numbers: readonly number[],
): readonly (readonly [first: number, last: number])[] {
  const ranges: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const range = ranges.at(-1)
    if (range && number === range[1] + 1) range[1] = number
    else ranges.push([number, number])
  }
  return ranges
}
