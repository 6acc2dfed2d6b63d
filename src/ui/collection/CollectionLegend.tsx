import type { Category } from '../../domain/atlas/atlas-schema'
import { formatNumber } from '../../i18n/format-number'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { useLegendMessages } from '../../i18n/use-legend-messages'
import { HistogramFigure, OtherDateFigure, RingFigure } from '../legend/LegendFigures'
import { Entry, LegendSection } from '../legend/LegendSection'
import { MarkSymbol } from '../marks/MarkSymbol'
import { CardFrame } from '../panel/CardFrame'

interface CollectionLegendProps {
  readonly categories: readonly Category[]
  /** Features of each category but the last. */
  readonly counts: readonly number[]
  onClose(): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** What marks, dots and bars of a file of features mean. */
export function CollectionLegend({ categories, counts, onClose, locale, theme }: CollectionLegendProps) {
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
        <Entry figure={<DotsFigure categories={categories} theme={theme} />} {...words.dots} />
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
        const colour = theme === 'dark' ? category?.colourDark : category?.colour
        return <circle key={x} cx={x} cy={y} r="5" fill={colour} className="legend-dot" />
      })}
    </svg>
  )
}
