import type { Category } from '../../domain/atlas/atlas-schema'
import { SHAPE, type ShapeKind } from '../../domain/collection/shape-columns'
import { kindColour } from '../../domain/marks/mark-scheme'
import { formatNumber } from '../../i18n/format-number'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { useLegendMessages } from '../../i18n/use-legend-messages'
import {
  AreaFigure,
  FadingFigure,
  HistogramFigure,
  LineFigure,
  OtherDateFigure,
  RingFigure,
} from '../legend/LegendFigures'
import { Entry, LegendSection } from '../legend/LegendSection'
import { MarkSymbol } from '../marks/MarkSymbol'
import { CardFrame } from '../panel/CardFrame'

interface CollectionLegendProps {
  readonly categories: readonly Category[]
  /** Features of each category but the last. */
  readonly counts: readonly number[]
  /** Which kinds of features that are more than points there are. */
  readonly shapes: ReadonlySet<ShapeKind>
  onClose(): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** What marks, dots and bars of a file of features mean. */
export function CollectionLegend({
  categories,
  counts,
  shapes,
  onClose,
  locale,
  theme,
}: CollectionLegendProps) {
  const legend = useLegendMessages()
  const words = useCollectionMessages()
  const [kind] = categories
  return (
    <CardFrame
      region={legend.region}
      id="legend"
      kind={legend.region}
      title={legend.title}
      onClose={onClose}
      closeLabel={legend.close}
    >
      <LegendSection heading={legend.categories}>
        {categories.map((category, index) => {
          const count = counts[index]
          return (
            <Entry
              key={category.id}
              figure={<MarkSymbol kind={category} theme={theme} size={22} />}
              term={category.label}
              text={count === undefined ? undefined : words.features(count, formatNumber(count, locale))}
            />
          )
        })}
      </LegendSection>
      <LegendSection heading={legend.marks}>
        <Entry figure={<MarkSymbol kind={kind} theme={theme} size={22} />} {...legend.single} />
        <Entry figure={<RingFigure kinds={categories} theme={theme} />} {...legend.ring} />
        <Entry figure={<span className="legend-word">+4</span>} {...legend.more} />
        <Entry
          figure={<MarkSymbol kind={kind} theme={theme} size={22} approximate />}
          {...legend.approximate}
        />
        <Entry figure={<FadingFigure kind={kind} theme={theme} />} {...legend.fading} />
        <Entry figure={<DotsFigure categories={categories} theme={theme} />} {...words.dots} />
        <Entry figure={<BubbleFigure categories={categories} theme={theme} />} {...words.bubbles} />
        {shapes.has(SHAPE.track) && (
          <Entry figure={<LineFigure kind={kind} theme={theme} hasHead />} {...words.shapes.track} />
        )}
        {shapes.has(SHAPE.line) && (
          <Entry figure={<LineFigure kind={kind} theme={theme} />} {...words.shapes.line} />
        )}
        {shapes.has(SHAPE.polygon) && (
          <Entry figure={<AreaFigure kind={kind} theme={theme} />} {...words.shapes.area} />
        )}
      </LegendSection>
      <LegendSection heading={legend.time}>
        <Entry figure={<HistogramFigure kinds={categories} theme={theme} />} {...legend.histogram} />
        <Entry figure={<OtherDateFigure />} {...legend.otherDate} />
        <Entry {...words.borders} />
      </LegendSection>
    </CardFrame>
  )
}

const DOTS = [
  [10, 18],
  [17, 12],
  [20, 21],
  [28, 15],
  [35, 20],
  [41, 11],
] as const

function DotsFigure({ categories, theme }: Pick<CollectionLegendProps, 'categories' | 'theme'>) {
  return (
    <svg className="legend-drawing" viewBox="0 0 52 32" aria-hidden="true" focusable="false">
      {DOTS.map(([x, y], index) => {
        const category = categories[index % Math.min(3, categories.length)]
        const colour = kindColour(category, theme)
        return <circle key={x} cx={x} cy={y} r="5" fill={colour} className="legend-dot" />
      })}
    </svg>
  )
}

/** Circumference of the ring of the bubble that the legend shows, and the shares of its categories. */
const AROUND = 2 * Math.PI * 11
const SHARES = [0.5, 0.3, 0.2] as const

function BubbleFigure({ categories, theme }: Pick<CollectionLegendProps, 'categories' | 'theme'>) {
  const kinds = categories.slice(0, SHARES.length)
  return (
    <svg className="legend-drawing" viewBox="0 0 52 32" aria-hidden="true" focusable="false">
      <circle cx="26" cy="16" r="13" fill="var(--paper-raised)" />
      {kinds.map((category, index) => {
        const share = kinds.length === 1 ? 1 : (SHARES[index] ?? 0)
        const before = SHARES.slice(0, index).reduce((sum, of) => sum + of, 0)
        return (
          <circle
            key={category.id}
            cx="26"
            cy="16"
            r="11"
            fill="none"
            stroke={kindColour(category, theme)}
            strokeWidth="4"
            strokeDasharray={`${share * AROUND - (kinds.length > 1 ? 1 : 0)} ${AROUND}`}
            strokeDashoffset={-before * AROUND}
            transform="rotate(-90 26 16)"
          />
        )
      })}
      <text x="26" y="19.5" textAnchor="middle" className="legend-count">
        24
      </text>
    </svg>
  )
}
