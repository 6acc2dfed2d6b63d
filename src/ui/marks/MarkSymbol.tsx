import { useId } from 'react'
import { SHAPE_DASH, SHAPE_HATCH, SHAPE_HATCH_PATH, SHAPE_STROKE, shapePath } from '../../domain/atlas/shapes'
import { kindColour, type MarkKind } from '../../domain/marks/mark-scheme'
import './marks.css'

interface MarkSymbolProps {
  /** A circle in the colour of the text stands for a kind that the scheme lacks. */
  readonly kind: MarkKind | undefined
  readonly theme: 'light' | 'dark'
  /** Width and height in CSS pixels. */
  readonly size?: number
  /** Drawn with a broken outline and a pale fill. */
  readonly approximate?: boolean
  /** Drawn hatched. */
  readonly disputed?: boolean
}

/** The shape of a kind in its colour; decoration beside text that says the same. */
export function MarkSymbol({ kind, theme, size = 16, approximate, disputed }: MarkSymbolProps) {
  const clip = useId()
  const colour = kindColour(kind, theme) ?? 'currentColor'
  const d = shapePath(kind?.shape ?? 'circle')
  return (
    <svg
      className="category-symbol"
      width={size}
      height={size}
      viewBox="-11.5 -11.5 23 23"
      aria-hidden="true"
      focusable="false"
    >
      {disputed ? (
        <>
          <clipPath id={clip}>
            <path d={d} />
          </clipPath>
          <path d={d} className="category-symbol-ground" />
          <path
            d={SHAPE_HATCH_PATH}
            stroke={colour}
            strokeWidth={SHAPE_HATCH.width}
            clipPath={`url(#${clip})`}
          />
        </>
      ) : (
        <path d={d} fill={colour} fillOpacity={approximate ? 0.25 : 1} />
      )}
      <path
        d={d}
        fill="none"
        stroke={colour}
        strokeWidth={SHAPE_STROKE}
        strokeLinejoin="round"
        strokeDasharray={approximate ? SHAPE_DASH.join(' ') : undefined}
      />
    </svg>
  )
}
