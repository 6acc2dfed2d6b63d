import { useId } from 'react'
import type { Category } from '../../domain/atlas/atlas-schema'
import { SHAPE_DASH, SHAPE_HATCH, SHAPE_HATCH_PATH, SHAPE_STROKE, shapePath } from '../../domain/atlas/shapes'
import './marks.css'

interface CategorySymbolProps {
  /** A circle in the colour of the text stands for a category that the atlas lacks. */
  readonly category: Category | undefined
  readonly theme: 'light' | 'dark'
  /** Width and height in CSS pixels. */
  readonly size?: number
  /** Drawn with a broken outline and a pale fill. */
  readonly approximate?: boolean
  /** Drawn hatched. */
  readonly disputed?: boolean
}

/** The shape of a category in its colour; decoration beside text that says the same. */
export function CategorySymbol({ category, theme, size = 16, approximate, disputed }: CategorySymbolProps) {
  const clip = useId()
  const colour = (theme === 'dark' ? category?.colourDark : category?.colour) ?? 'currentColor'
  const d = shapePath(category?.shape ?? 'circle')
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
