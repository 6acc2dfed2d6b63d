import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { Category } from '../../domain/atlas/atlas-schema'
import { shapePath } from '../../domain/atlas/shapes'
import type { TimeScale } from './time-scale'

interface EventPipProps {
  event: AtlasEvent
  category: Category | undefined
  scale: TimeScale
  theme: 'light' | 'dark'
  kind: 'open' | 'hovered'
}

/** The mark of the open or the hovered event on the axis, in the shape and colour of its category. */
export function EventPip({ event, category, scale, theme, kind }: EventPipProps) {
  const { span } = event
  if (!span || span.latestEnd <= scale.extent.from || span.earliestStart >= scale.extent.to) return null
  const start = scale.x(span.earliestStart)
  const end = scale.x(span.interval ? span.latestEnd : span.latestStart + 1)
  const colour = theme === 'dark' ? category?.colourDark : category?.colour
  return (
    <div
      className={`time-pip time-pip-${kind}`}
      style={{ transform: `translateX(${start}px)`, color: colour }}
      aria-hidden="true"
    >
      {Math.abs(end - start) > 3 && (
        <span
          className="time-pip-span"
          style={{ inlineSize: Math.abs(end - start), insetInlineStart: Math.min(0, end - start) }}
        />
      )}
      <svg viewBox="-13 -13 26 26" className="time-pip-mark" aria-hidden="true">
        <path className="time-pip-halo" d={shapePath(category?.shape ?? 'circle')} />
        <path d={shapePath(category?.shape ?? 'circle')} fill="currentColor" />
      </svg>
    </div>
  )
}
