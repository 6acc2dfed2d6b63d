import type { Point } from '../../domain/marks/mercator'

/** A ring, wide enough for a mark of many events to show within it, and a dot at the very point. */
export function PointFace() {
  const ring = 'M-25 0A25 25 0 1 1 25 0A25 25 0 1 1 -25 0M0 -31V-25M0 31V25M-31 0H-25M31 0H25'
  return (
    <svg viewBox="-22 -22 44 44" aria-hidden="true">
      <path className="edit-face-casing" d={ring} />
      <path className="edit-face" d={ring} />
      <circle className="edit-face-point" r="4" />
    </svg>
  )
}

/** A point at rest, drawn below the marks: what stands there, its number too, hides the dot and not the reverse. */
export function RestingPoint({ at }: { readonly at: Point }) {
  return (
    <span
      className="edit-point leaflet-zoom-animated"
      style={{ transform: `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)` }}
    >
      <PointFace />
    </span>
  )
}

/** Between two stops: a small plus. */
export function MidwayFace() {
  return (
    <svg viewBox="-8 -8 16 16" aria-hidden="true">
      <path className="edit-midway" d="M0 -6.5L6.5 0L0 6.5L-6.5 0Z" />
      <path className="edit-midway-plus" d="M-3 0H3M0 -3V3" />
    </svg>
  )
}
