/**
 * The timing of Leaflet's zoom animation, `cubic-bezier(0, 0, 0.25, 1)`: the share of the way covered at a share of
 * the time.
 */
export function zoomEase(time: number): number {
  let low = 0
  let high = 1
  for (let round = 0; round < 20; round++) {
    const t = (low + high) / 2
    // The horizontal handles of the curve are 0 and 0.25.
    if (0.75 * (1 - t) * t * t + t ** 3 < time) low = t
    else high = t
  }
  // The vertical ones are 0 and 1.
  return time >= 1 ? 1 : 3 * (1 - high) * high * high + high ** 3
}
