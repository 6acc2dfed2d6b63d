import type { AskedNames } from '../../domain/edit/row-names'
import type { PlaceOffer, UnknownPlace } from '../../domain/edit/row-places'
import { townPosition } from '../../domain/map-edit/known-town'
import { formatCountry } from '../../i18n/format-country'
import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'
import { RowNames } from './RowNames'

interface RowPlacesProps {
  readonly unknown: AskedNames<UnknownPlace>
  /** Lines of the table at which the rows begin. */
  readonly lines: readonly number[]
  /** Indices of the rows that will have no position. */
  readonly unplaced: readonly number[]
  /** What the names were said to mean, by their keys. */
  readonly meant: ReadonlyMap<string, PlaceOffer>
  readonly locale: string
  /** Whether there is a gazetteer, to which a town is added as a place. */
  readonly hasGazetteer: boolean
  onMean(meant: ReadonlyMap<string, PlaceOffer>): void
}

/** Which names of places the atlas does not know, with what each may mean, and which rows will have no position. */
export function RowPlaces({ unknown, lines, unplaced, meant, locale, hasGazetteer, onMean }: RowPlacesProps) {
  const { places, linesOf } = useEditConvertMessages()
  const { asked, more } = unknown
  const without = new Set(unplaced)
  const told = (rows: readonly number[]) => linesOf(rows.map((row) => lines[row] ?? row + 1))
  const offerLabel = ({ name, country, position, place }: PlaceOffer) =>
    place === undefined
      ? (hasGazetteer ? places.newPlace : places.town)(
          name,
          formatCountry(country, locale),
          townPosition({ position }),
        )
      : places.own(name, formatCountry(country, locale))
  if (asked.length === 0 && unplaced.length === 0) return null
  const clear = asked.flatMap(({ key, offers: [offer, second] }) =>
    offer && !second && !meant.has(key) ? [[key, offer] as const] : [],
  )
  return (
    <RowNames
      heading={places.title}
      names={asked.map(({ key, name, rows, offers }) => ({
        key,
        told: [
          places.unknown(name, told(rows)),
          ...(offers.length === 0 ? [places.nothingLike(rows.some((row) => without.has(row)))] : []),
        ].join(' '),
        label: places.meaning(name),
        choices:
          offers.length === 0
            ? []
            : [['', places.asWords], ...offers.map((offer) => [offer.id, offerLabel(offer)] as const)],
        chosen: meant.get(key)?.id ?? '',
      }))}
      more={more > 0 ? places.more(more) : undefined}
      onChoose={(key, chosen) => {
        const offer = asked.find((each) => each.key === key)?.offers.find(({ id }) => id === chosen)
        onMean(
          new Map([
            ...[...meant].filter(([each]) => each !== key),
            ...(offer ? [[key, offer] as const] : []),
          ]),
        )
      }}
    >
      {unplaced.length > 0 && <p>{places.unplaced(unplaced.length, told(unplaced))}</p>}
      {clear.length > 1 && (
        <button type="button" className="button" onClick={() => onMean(new Map([...meant, ...clear]))}>
          {places.onlyMatches(clear.length)}
        </button>
      )}
    </RowNames>
  )
}
