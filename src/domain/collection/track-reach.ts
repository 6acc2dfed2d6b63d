/** How far along a line with a time per vertex something has come. */
export interface TrackReach {
  /** The last vertex that it has passed. */
  readonly vertex: number
  /** How much of the way from there to the next vertex, from 0 to 1. */
  readonly share: number
}

/** How far a track from a vertex to before another has come at a time; `undefined` before its first. */
export function trackReach(
  times: Float64Array | undefined,
  begin: number,
  end: number,
  to: number,
): TrackReach | undefined {
  for (let next = begin; next < end; next++) {
    const moment = times?.[next] ?? Number.NaN
    if (!(moment > to)) continue
    if (next === begin) return undefined
    const before = times?.[next - 1] ?? Number.NaN
    const share = moment > before ? Math.max(0, Math.min(1, (to - before) / (moment - before))) : 0
    return { vertex: next - 1, share }
  }
  return { vertex: end - 1, share: 0 }
}
