import type { Atlas } from '../../domain/atlas/atlas'
import type { Who } from '../../domain/atlas/relocation-schema'
import type { BaseMoves } from '../../domain/compare/base-moves'
import type { WhereaboutsChange } from '../../domain/compare/compare-whereabouts'
import { type EventParts, kindDifferences } from '../../domain/compare/part-events'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { formatNumber } from '../../i18n/format-number'
import { useCompareMessages } from '../../i18n/use-compare-messages'
import './CompareDifferences.css'
import { changeLines } from './change-lines'
import { KindTable } from './KindTable'
import { moveLines } from './move-lines'

interface CompareDifferencesProps {
  /** In words: of the other map, and of the map of the page. */
  readonly dates: { readonly other: string; readonly shown: string }
  readonly isSame: boolean
  readonly whereabouts: Readonly<Record<Who, WhereaboutsChange>>
  readonly moves: Readonly<Record<Who, BaseMoves>>
  readonly parts: EventParts
  readonly places: Atlas['places']
  readonly scheme: MarkScheme
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

const ASKED: readonly Who[] = ['leadership', 'members']

/** What differs between two dates, in words: who was where, and of which kinds one map alone has events. */
export function CompareDifferences(props: CompareDifferencesProps) {
  const { dates, parts, whereabouts, moves, places, locale } = props
  const words = useCompareMessages()
  const kinds = kindDifferences(parts, props.scheme)
  const both = parts.both.length
  const wording = { places, locale, words }
  return (
    <section className="differences-of-dates" aria-label={words.differences}>
      <h3>{words.differences}</h3>
      {props.isSame && <p>{words.equal(dates.shown)}</p>}
      <dl>
        {ASKED.map((who) => (
          <div key={who}>
            <dt>{words.who[who]}</dt>
            {[...changeLines(whereabouts[who], dates, wording), ...moveLines(moves[who], wording)].map(
              ({ label, text }) => (
                <dd key={label}>
                  {label && <span className="difference-date">{label}: </span>}
                  {text}
                </dd>
              ),
            )}
          </div>
        ))}
        <div>
          <dt>{words.events}</dt>
          <dd>{kinds.length === 0 ? words.sameEvents : words.shownBy(both, formatNumber(both, locale))}</dd>
        </div>
      </dl>
      {kinds.length > 0 && <KindTable kinds={kinds} dates={dates} locale={locale} theme={props.theme} />}
    </section>
  )
}
