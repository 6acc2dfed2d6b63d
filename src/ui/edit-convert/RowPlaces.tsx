import type { PlaceOffer, UnknownPlace } from '../../domain/edit/row-places'
import { formatCountry } from '../../i18n/format-country'
import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'

interface RowPlacesProps {
  readonly unknown: readonly UnknownPlace[]
  /** Lines of the table at which the rows begin. */
  readonly lines: readonly number[]
  /** Indices of the rows that will have no position. */
  readonly unplaced: readonly number[]
  /** What the names were said to mean. */
  readonly meant: ReadonlyMap<string, PlaceOffer>
  readonly locale: string
  /** Whether there is a gazetteer, to which a town is added as a place. */
  readonly hasGazetteer: boolean
  onMean(name: string, offer: PlaceOffer | undefined): void
}

/** Names that are asked about at most. */
const MOST_NAMES = 50

/** Which names of places the atlas does not know, with what each may mean, and which rows will have no position. */
export function RowPlaces({ unknown, lines, unplaced, meant, locale, hasGazetteer, onMean }: RowPlacesProps) {
  const { places, linesOf } = useEditConvertMessages()
  const without = new Set(unplaced)
  const told = (rows: readonly number[]) => linesOf(rows.map((row) => lines[row] ?? row + 1))
  const offerLabel = ({ name, country, id, place }: PlaceOffer) =>
    place === undefined
      ? (hasGazetteer ? places.newPlace : places.town)(name, formatCountry(country, locale), id)
      : places.own(name, formatCountry(country, locale))
  if (unknown.length === 0 && unplaced.length === 0) return null
  return (
    <section className="edit-convert-notes">
      <h3>{places.title}</h3>
      {unplaced.length > 0 && <p>{places.unplaced(unplaced.length, told(unplaced))}</p>}
      <ul>
        {unknown.slice(0, MOST_NAMES).map(({ name, rows, offers }) => (
          <li key={name}>
            {places.unknown(name, told(rows))}{' '}
            {offers.length > 0 ? (
              <select
                aria-label={places.meaning(name)}
                value={meant.get(name)?.id ?? ''}
                onChange={({ target }) =>
                  onMean(
                    name,
                    offers.find(({ id }) => id === target.value),
                  )
                }
              >
                <option value="">{places.asWords}</option>
                {offers.map((offer) => (
                  <option key={offer.id} value={offer.id}>
                    {offerLabel(offer)}
                  </option>
                ))}
              </select>
            ) : (
              places.nothingLike(rows.some((row) => without.has(row)))
            )}
          </li>
        ))}
      </ul>
      {unknown.length > MOST_NAMES && <p>{places.more(unknown.length - MOST_NAMES)}</p>}
    </section>
  )
}
