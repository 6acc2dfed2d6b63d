/** A rectangle in pixels, y downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  )
}

/** Whether a straight line from one point to another passes through the box (slab method). */
export function crosses(
  box: Box,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): boolean {
  let start = 0
  let end = 1
  const slabs = [
    [from.x, to.x - from.x, box.left, box.right],
    [from.y, to.y - from.y, box.top, box.bottom],
  ] as const
  for (const [at, along, low, high] of slabs) {
    if (along === 0) {
      if (at <= low || at >= high) return false
      continue
    }
    const [first, second] = [(low - at) / along, (high - at) / along]
    start = Math.max(start, Math.min(first, second))
    end = Math.min(end, Math.max(first, second))
  }
  return start < end
}

export function boxAround(point: { readonly x: number; readonly y: number }, radius: number): Box {
  return { left: point.x - radius, top: point.y - radius, right: point.x + radius, bottom: point.y + radius }
}

export function shifted({ left, top, right, bottom }: Box, across: number, down: number): Box {
  return { left: left + across, right: right + across, top: top + down, bottom: bottom + down }
}
