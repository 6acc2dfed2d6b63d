import { useMemo, useState } from 'react'
import type { Atlas, Position } from '../../domain/atlas/atlas'
import { unstatedPersons } from '../../domain/residency/persons'
import { statementsOn } from '../../domain/residency/statements'
import { lastDayOf, type TimeSpan, type TimeWindow } from '../../domain/time/time-span'
import type { Panel } from '../../domain/view/view'
import { formatDay } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import { useWhereaboutsMessages } from '../../i18n/use-whereabouts-messages'
import { CardFrame } from '../panel/CardFrame'
import { CopyActions } from '../panel/CopyActions'
import { Answer } from './Answer'
import { ASKED, answerClauses, answerText, unstatedText } from './answer-clauses'
import { Basis } from './Basis'
import { DayChoice } from './DayChoice'
import './WhereaboutsPanel.css'

export interface WhereaboutsPanelProps {
  readonly atlas: Atlas
  /** Its last day is the day asked for. */
  readonly window: TimeWindow
  /** Takes To to the end of a day (days since 1970-01-01). */
  onAskDay(day: number): void
  onOpenPanel(panel: Panel): void
  onGoTo(positions: readonly Position[], span?: TimeSpan): void
  onClose(): void
  /** Address of the view as it is when asked. */
  link(): string
  readonly locale: string
}

/** Where the leadership and the members were on a day: the answer, and what it rests on. */
export function WhereaboutsPanel(props: WhereaboutsPanelProps) {
  const { atlas, window, locale } = props
  const words = useWhereaboutsMessages()
  const { date: dateMessages, time } = useMessages()
  const [asked, setAsked] = useState<number>()
  const day = lastDayOf(window)
  const statements = useMemo(() => statementsOn(atlas, day), [atlas, day])
  const date = formatDay(day, locale)
  const wording = { places: atlas.places, locale, words, dateMessages }
  const clauses = answerClauses(statements, day, wording)
  const unstated = unstatedText(unstatedPersons(atlas, day), wording)
  const sentence = answerText(date, clauses, unstated, words)
  const ask = (next: number) => {
    setAsked(next)
    props.onAskDay(next)
  }
  return (
    <CardFrame
      region={words.region}
      id="whereabouts"
      title={words.region}
      onClose={props.onClose}
      closeLabel={words.close}
    >
      <DayChoice time={day} extent={atlas.extent} onAsk={ask} locale={locale} />
      <Answer date={date} clauses={clauses} unstated={unstated} />
      <p className="visually-hidden" role="status">
        {asked === day ? sentence : ''}
      </p>
      <CopyActions
        key={day}
        actions={[
          {
            icon: 'quote',
            label: words.copy,
            done: words.copied,
            text: () => `${sentence}\n${atlas.title}, ${props.link()}`,
          },
        ]}
      />
      <section className="card-section" aria-label={words.basis}>
        <h3>{words.basis}</h3>
        {ASKED.map((who) => (
          <div key={who} className="basis-group">
            <h4>
              <span className={`time-key stay-${who}`} aria-hidden="true" />
              {time[who]}
            </h4>
            {statements[who].length === 0 && <p>{words.nothing}</p>}
            <ul>
              {statements[who].map((statement) => (
                <Basis
                  key={
                    statement.presence.kind === 'stay'
                      ? statement.presence.stay.id
                      : statement.presence.leg.id
                  }
                  statement={statement}
                  sources={atlas.sources}
                  onOpenStay={(id) => props.onOpenPanel({ kind: 'stay', id })}
                  onShowLeg={(leg) => props.onGoTo(leg.positions, leg.span)}
                  locale={locale}
                />
              ))}
            </ul>
          </div>
        ))}
      </section>
    </CardFrame>
  )
}
