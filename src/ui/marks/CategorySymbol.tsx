import { useId } from 'react'
import type { Category } from '../../domain/atlas/schema'
import { SHAPE_DASH, SHAPE_HATCH, SHAPE_HATCH_PATH, SHAPE_STROKE, shapePath } from '../../domain/atlas/shapes'

interface CategorySymbolProps {
  readonly category: Category | undefined
  readonly theme: 'light' | 'dark'
  readonly size?: number
  /** The outline is broken. */
  readonly approximate?: boolean
  /** The face is hatched. */
  readonly disputed?: boolean
}

/** The shape and colour of a category, as on the map. Decoration: its meaning stands beside it in words. */
export function CategorySymbol({ category, theme, size = 16, approximate, disputed }: CategorySymbolProps) {
  const clip = useId()
  const colour = category ? (theme === 'dark' ? category.colourDark : category.colour) : 'currentcolor'
  const path = shapePath(category?.shape ?? 'circle')
  return (
    <svg viewBox="-11 -11 22 22" width={size} height={size} aria-hidden="true" className="category-symbol">
      {disputed ? (
        <>
          <clipPath id={clip}>
            <path d={path} />
          </clipPath>
          <path
            d={SHAPE_HATCH_PATH}
            clipPath={`url(#${clip})`}
            stroke={colour}
            strokeWidth={SHAPE_HATCH.width}
            fill="none"
          />
        </>
      ) : (
        <path d={path} fill={colour} fillOpacity={approximate ? 0.3 : 1} />
      )}
      <path
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth={SHAPE_STROKE}
        strokeDasharray={approximate ? SHAPE_DASH.join(' ') : undefined}
      />
    </svg>
  )
}
