import { placeName } from '../../domain/atlas/place-name'
import type { NumberSpot } from '../../domain/lesson/worksheet/number-spots'
import { formatNumber } from '../../i18n/format-number'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import type { Handout, HandoutPicture } from './handout'
import { NumberedMap } from './NumberedMap'
import { ClaimsSheet, MatchSheet, OrderSheet } from './TaskSheets'
import './WorksheetPages.css'

interface WorksheetPagesProps {
  readonly handout: Handout
  /** The empty map, where the lesson has places enough. */
  readonly map:
    | { readonly picture: HandoutPicture; readonly spots: readonly NumberSpot[]; readonly radius: number }
    | undefined
}

/** Tasks to be solved on paper: places, place and date (beside their map), order, claims. */
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
        <section className="worksheet-task is-whole">
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
      {match && <MatchSheet handout={handout} task={match} />}
      {order && <OrderSheet events={order.events} time={time} locale={locale} />}
      {claims && <ClaimsSheet task={claims} />}
    </section>
  )
}
