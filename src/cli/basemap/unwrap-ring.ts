import type { Position } from 'geojson'

const HALF_TURN = 180
const TURN = 360

/**
 * A ring in degrees without jumps over the antimeridian: longitudes run on past ±180 where it crosses.
 * A ring around the south pole, which would not close, is closed along latitude -90.
 */
export function unwrapRing(ring: readonly Position[]): Position[] {
  const unwrapped: Position[] = []
  let turn = 0
  let before: number | undefined
  for (const [lon = 0, lat = 0] of ring) {
    if (before !== undefined) {
      if (lon - before > HALF_TURN) turn -= TURN
      else if (before - lon > HALF_TURN) turn += TURN
    }
    unwrapped.push([lon + turn, lat])
    before = lon
  }
  return turn === 0 ? unwrapped : closeAlongPole(ring)
}

function closeAlongPole(ring: readonly Position[]): Position[] {
  const open = ring.slice(1)
  const jump = open.findIndex(([lon = 0], index) => {
    const [next = lon] = open[(index + 1) % open.length] ?? []
    return Math.abs(next - lon) > HALF_TURN
  })
  const coast = [...open.slice(jump + 1), ...open.slice(0, jump + 1)]
  const edge = Math.sign(coast[0]?.[0] ?? 0) * HALF_TURN
  const lat = ((coast[0]?.[1] ?? 0) + (coast.at(-1)?.[1] ?? 0)) / 2
  const closed = [[edge, lat], ...coast, [-edge, lat], [-edge, -90], [edge, -90]]
  return [...closed, [edge, lat]]
}
