import type { Atlas } from '../../domain/atlas/atlas'
import type { Who } from '../../domain/atlas/relocation-schema'
import type { BaseMoves } from '../../domain/compare/base-moves'
import type { WhereaboutsChange } from '../../domain/compare/compare-whereabouts'
import type { KindDifference } from '../../domain/compare/part-rows'
import { formatNumber } from '../../i18n/format-number'
import { useCompareMessages } from '../../i18n/use-compare-messages'
import './CompareDifferences.css'
import { type ChangeLine, changeLines } from './change-lines'
import { KindTable } from './KindTable'
import { moveLines } from './move-lines'

interface CompareDifferencesProps {
  /** In words: of the other map, and of the map of the page. */
  readonly dates: { readonly other: string; readonly shown: string }
  readonly isSame: boolean
  /** Who was where; absent where nobody is followed. */
  readonly bases?: {
    readonly whereabouts: Readonly<Record<Who, WhereaboutsChange>>
    readonly moves: Readonly<Record<Who, BaseMoves>>
    readonly places: Atlas['places']
  }
  /** The kinds of which one map alone has events. */
  readonly kinds: readonly KindDifference[]
  /** How many events are on both maps. */
  readonly both: number
  /** What the other map and that of the page show, where that is not everything up to their dates. */
  readonly periods?: readonly [other: string, shown: string] | undefined
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

const ASKED: readonly Who[] = ['leadership', 'members']

/** What differs between two dates, in words: who was where, and of which kinds one map alone has events. */
export function CompareDifferences(props: CompareDifferencesProps) {
  const { dates, bases, kinds, both, periods, locale } = props
  const words = useCompareMessages()
  return (
    <section className="differences-of-dates" aria-label={words.differences}>
      <h3>{words.differences}</h3>
      {props.isSame && <p>{words.equal(dates.shown)}</p>}
      <dl>
        {bases &&
          ASKED.map((who) => (
            <div key={who}>
              <dt>{words.who[who]}</dt>
              {baseLines(who, bases, props, words).map(({ label, text }) => (
                <dd key={label}>
                  {label && <span className="difference-date">{label}: </span>}
                  {text}
                </dd>
              ))}
            </div>
          ))}
        <div>
          <dt>{words.events}</dt>
          {periods && <dd>{words.periods(...periods)}</dd>}
          <dd>{kinds.length === 0 ? words.sameEvents : words.shownBy(both, formatNumber(both, locale))}</dd>
        </div>
      </dl>
      {kinds.length > 0 && <KindTable kinds={kinds} dates={dates} locale={locale} theme={props.theme} />}
    </section>
  )
}

function baseLines(
  who: Who,
  { whereabouts, moves, places }: NonNullable<CompareDifferencesProps['bases']>,
  { dates, locale }: CompareDifferencesProps,
  words: ReturnType<typeof useCompareMessages>,
): readonly ChangeLine[] {
  const wording = { places, locale, words }
  return [...changeLines(whereabouts[who], dates, wording), ...moveLines(moves[who], wording)]
}
