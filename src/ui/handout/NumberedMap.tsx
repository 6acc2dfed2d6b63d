import type { NumberSpot } from '../../domain/lesson/worksheet/number-spots'
import { formatNumber } from '../../i18n/format-number'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import type { HandoutPicture } from './handout'
import { MapPicture } from './MapPicture'

interface NumberedMapProps {
  readonly picture: HandoutPicture
  /** In CSS pixels of the picture; the first has the number 1. */
  readonly spots: readonly NumberSpot[]
  /** Of a number, in CSS pixels of the picture. */
  readonly radius: number
  readonly locale: string
}

/** A map with numbers at places, each with a line to its place where there was no room on it. */
export function NumberedMap({ picture, spots, radius, locale }: NumberedMapProps) {
  const { worksheet } = useHandoutMessages()
  const { width, height } = picture
  return (
    <div className="numbered-map">
      <MapPicture picture={picture} alt={worksheet.map} />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {spots.map(({ dot, at }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two places may be one spot.
          <g key={index}>
            <path d={`M${dot.x} ${dot.y}L${at.x} ${at.y}`} stroke="#000" strokeWidth="1" />
            <circle cx={dot.x} cy={dot.y} r="2.5" />
          </g>
        ))}
        {spots.map(({ at }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a number is its place in the list.
          <g key={index}>
            <circle cx={at.x} cy={at.y} r={radius} fill="#fff" stroke="#000" strokeWidth="1.4" />
            <text x={at.x} y={at.y + 4.4} textAnchor="middle" fontSize="12.5" fontWeight="700">
              {formatNumber(index + 1, locale)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
