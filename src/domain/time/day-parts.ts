/** How many of them make a day: days, then round numbers of hours, minutes and seconds, down to one. */
const PER_DAY = [1, 2, 4, 8, 12, 24, 48, 96, 144, 288, 720, 1440, 2880, 5760, 8640, 17_280, 43_200, 86_400]

/** The parts of a day that are at least so many days long, as the number of them that make one: the shortest there are. */
export function partsOfDay(leastDays: number): number {
  const most = (1 + 1e-9) / leastDays
  return PER_DAY.findLast((count) => count <= most) ?? 1
}
