import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { ClaimsTask } from '../../domain/lesson/worksheet/claims-task'
import type { MatchTask } from '../../domain/lesson/worksheet/match-task'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatSpan } from '../../i18n/format-date'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { useMessages } from '../../i18n/use-messages'
import type { Handout } from './handout'
import { letterOf } from './letter-of'
import { TimeStrip } from './TimeStrip'

interface OrderSheetProps {
  readonly events: readonly AtlasEvent[]
  /** What the line shows on which the events are put. */
  readonly time: TimeWindow | undefined
  readonly locale: string
}

/** Events with their letters, to be numbered in time order and put on a time line. */
export function OrderSheet({ events, time, locale }: OrderSheetProps) {
  const { worksheet } = useHandoutMessages()
  const { heading, task } = worksheet.order
  return (
    <section className="worksheet-task is-whole">
      <h2>{heading}</h2>
      <p>{task}</p>
      <ul className="worksheet-order">
        {events.map((event, index) => (
          <li key={event.id} dir="auto">
            <span className="worksheet-box" />
            <b>{letterOf(index)}</b> <span>{event.title}</span>
          </li>
        ))}
      </ul>
      {time && (
        <div className="worksheet-time">
          <h3>{worksheet.time}</h3>
          <TimeStrip axis={time} windows={[]} events={[]} locale={locale} />
        </div>
      )}
    </section>
  )
}

/** A table of events without place and date, and the dates with their letters. */
export function MatchSheet({ handout, task }: { readonly handout: Handout; readonly task: MatchTask }) {
  const { worksheet } = useHandoutMessages()
  const { date: messages } = useMessages()
  const { match: words } = worksheet
  const { locale } = handout
  return (
    <section className="worksheet-task">
      <h2>{words.heading}</h2>
      <p>{words.task}</p>
      <ul className="worksheet-bank">
        {task.dates.map(({ id, span, date }, index) => (
          <li key={id}>
            <b>{letterOf(index)}</b> {formatSpan(span, date, { locale, messages })}
          </li>
        ))}
      </ul>
      <table className="worksheet-match">
        <thead>
          <tr>
            <th scope="col">{words.event}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.when}</th>
          </tr>
        </thead>
        <tbody>
          {task.events.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {title}
              </th>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Claims as claims, without who makes them and when it was, and the parties with their letters. */
export function ClaimsSheet({ task }: { readonly task: ClaimsTask }) {
  const { worksheet } = useHandoutMessages()
  const { claims: words } = worksheet
  return (
    <section className="worksheet-task">
      <h2>{words.heading}</h2>
      <p>{words.task}</p>
      <ul className="worksheet-bank">
        {task.parties.map(({ id, label }, index) => (
          <li key={id} dir="auto">
            <b>{letterOf(index)}</b> {label}
          </li>
        ))}
      </ul>
      <ol className="worksheet-claims">
        {task.claims.map(({ event, claim, party }) => (
          <li key={party.id}>
            <span className="worksheet-box" />
            <div dir="auto">
              <small>{event.title}</small>
              <p>
                {words.stances[claim.stance]} {words.quoted(claim.text)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
