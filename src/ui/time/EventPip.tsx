import type { AtlasEvent } from '../../domain/atlas/atlas'
import { shapePath } from '../../domain/atlas/shapes'
import { kindColour, type MarkKind } from '../../domain/marks/mark-scheme'
import type { TimeScale } from '../../domain/time/time-scale'

interface EventPipProps {
  event: AtlasEvent
  look: MarkKind | undefined
  scale: TimeScale
  theme: 'light' | 'dark'
  kind: 'open' | 'hovered'
}

/** The mark of the open or the hovered event on the axis, in the shape and colour of its kind. */
export function EventPip({ event, look, scale, theme, kind }: EventPipProps) {
  const { span } = event
  if (!span || span.latestEnd <= scale.axis.from || span.earliestStart >= scale.axis.to) return null
  const start = scale.x(span.earliestStart)
  const end = scale.x(span.interval ? span.latestEnd : span.latestStart + 1)
  const colour = kindColour(look, theme)
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
        <path className="time-pip-halo" d={shapePath(look?.shape ?? 'circle')} />
        <path d={shapePath(look?.shape ?? 'circle')} fill="currentColor" />
      </svg>
    </div>
  )
}
