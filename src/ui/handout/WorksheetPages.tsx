import { placeName } from '../../domain/atlas/place-name'
import type { NumberSpot } from '../../domain/lesson/worksheet/number-spots'
import { formatNumber } from '../../i18n/format-number'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import type { Handout, HandoutPicture } from './handout'
import { NumberedMap } from './NumberedMap'
import { ClaimsSheet, MatchSheet, OrderSheet } from './TaskSheets'
import { TimeStrip } from './TimeStrip'
import './WorksheetPages.css'

interface WorksheetPagesProps {
  readonly handout: Handout
  /** The empty map, where the lesson has places enough. */
  readonly map:
    | { readonly picture: HandoutPicture; readonly spots: readonly NumberSpot[]; readonly radius: number }
    | undefined
}

/** Tasks to be solved on paper: places, order, place and date, claims; with a line to put the events on. */
export function WorksheetPages({ handout, map }: WorksheetPagesProps) {
  const { worksheet: words, ...common } = useHandoutMessages()
  const { atlas, worksheet, locale } = handout
  const { places, order, match, claims, time } = worksheet
  const list = new Intl.ListFormat(locale, { type: 'unit' })
  return (
    <section className="worksheet">
      <h1 dir="auto">{words.title(handout.lesson.title)}</h1>
      <p className="worksheet-owner">
        {[common.name, common.class, common.date].map((label) => (
          <span key={label}>{label}</span>
        ))}
      </p>
      {places && map && (
        <section className="worksheet-task">
          <h2>{words.places.heading}</h2>
          <p>
            {words.places.task}{' '}
            <i>{list.format(places.names.map(({ id }) => placeName(atlas.places, id, locale)))}</i>
          </p>
          <NumberedMap {...map} locale={locale} />
          <ol className="worksheet-blanks">
            {places.places.map(({ id }, index) => (
              <li key={id}>{formatNumber(index + 1, locale)}</li>
            ))}
          </ol>
        </section>
      )}
      {order && <OrderSheet events={order.events} />}
      {time && (
        <section className="worksheet-time">
          <h3>{words.time}</h3>
          <TimeStrip axis={time} windows={[]} events={[]} locale={locale} />
        </section>
      )}
      {match && <MatchSheet handout={handout} task={match} />}
      {claims && <ClaimsSheet task={claims} />}
    </section>
  )
}
