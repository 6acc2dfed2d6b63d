import type { ReactNode } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import { type MarkScheme, markKind } from '../../domain/marks/mark-scheme'
import { formatSpan } from '../../i18n/format-date'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useMessages } from '../../i18n/use-messages'
import { MarkSymbol } from '../marks/MarkSymbol'
import { MoreButton } from '../panel/MoreButton'
import { usePages } from '../panel/use-pages'
import './YearList.css'

export interface YearLine {
  readonly event: AtlasEvent
  /** Tells lines of one event apart. */
  readonly key: string
  /** In words; empty where it is not known. */
  readonly year: string
  readonly aside: ReactNode
  readonly isFaint?: boolean
}

interface YearListProps<T> {
  readonly label: string
  readonly items: readonly T[]
  /** The line of an item. */
  readonly lineOf: (item: T) => YearLine
  readonly scheme: MarkScheme
  onOpenEvent(id: string): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** Events beside their years, each with its mark; each opens. */
export function YearList<T>(props: YearListProps<T>) {
  const { label, items, scheme, onOpenEvent, locale, theme } = props
  const { listed, rest, showMore } = usePages(items)
  const lines = listed.map(props.lineOf)
  const { date: messages } = useMessages()
  const chronicle = useChronicleMessages()
  return (
    <>
      <ul className="year-list" aria-label={label}>
        {lines.map(({ event, key, year, aside, isFaint }, index) => (
          <li key={key} data-faint={isFaint || undefined}>
            <span className="year-list-year" data-again={year === lines[index - 1]?.year || undefined}>
              {year}
            </span>
            <MarkSymbol
              kind={markKind(scheme, event)}
              theme={theme}
              size={14}
              approximate={hasApproximateDate(event)}
              disputed={isDisputed(event)}
            />
            <span>
              <button
                type="button"
                className="text-button"
                aria-label={chronicle.eventName(
                  event.title,
                  formatSpan(event.span, event.date, { locale, messages }),
                )}
                onClick={() => onOpenEvent(event.id)}
              >
                {event.title}
              </button>{' '}
              <span className="card-aside">{aside}</span>
            </span>
          </li>
        ))}
      </ul>
      <MoreButton rest={rest} onMore={showMore} locale={locale} />
    </>
  )
}
