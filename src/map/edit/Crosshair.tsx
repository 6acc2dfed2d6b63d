import type { Point } from '../../domain/marks/mercator'

/** The sight that the map is moved beneath. */
export function Crosshair({ at }: { readonly at: Point }) {
  const d = 'M-28 0H-6M6 0H28M0 -28V-6M0 6V28M0 0V0'
  return (
    <svg
      className="edit-crosshair"
      viewBox="-32 -32 64 64"
      aria-hidden="true"
      style={{ transform: `translate(${at.x - 32}px, ${at.y - 32}px)` }}
    >
      <path className="edit-face-casing" d={d} />
      <path className="edit-face" d={d} />
    </svg>
  )
}
