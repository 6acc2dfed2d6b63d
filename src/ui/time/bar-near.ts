/** Half of the smallest target for a finger, in pixels (WCAG 2.5.8). */
const REACH = 12

/** The bar of the residency band that a finger means: bars are thinner than fingers, so the nearest within reach. */
export function barNear(plot: HTMLElement, x: number, y: number): HTMLElement | undefined {
  let nearest: HTMLElement | undefined
  let distance = REACH
  for (const bar of plot.querySelectorAll<HTMLElement>('.stay')) {
    const { left, right, top, bottom } = bar.getBoundingClientRect()
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
    if (away < distance) {
      distance = away
      nearest = bar
    }
  }
  return nearest
}
