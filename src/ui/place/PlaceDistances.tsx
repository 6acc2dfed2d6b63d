import { useMemo } from 'react'
import type { Atlas, Place, Position } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { baseDistances } from '../../domain/residency/base-distances'
import { formatCountry } from '../../i18n/format-country'
import { formatNumber } from '../../i18n/format-number'
import { usePlaceMessages } from '../../i18n/use-place-messages'
import { Icon } from '../marks/Icon'

interface PlaceDistancesProps {
  readonly place: Place
  readonly atlas: Pick<Atlas, 'stays' | 'places'>
  onOpenPlace(id: string): void
  onShow(positions: readonly Position[]): void
  readonly locale: string
}

/** How far it is from a place to each base, drawn to one scale. */
export function PlaceDistances({ place, atlas, onOpenPlace, onShow, locale }: PlaceDistancesProps) {
  const words = usePlaceMessages()
  const { stays, places } = atlas
  const distances = useMemo(() => baseDistances(place, stays, places), [place, stays, places])
  const farthest = distances.at(-1)?.kilometres
  if (!farthest) return null
  const name = (id: string) => placeName(places, id, locale)
  return (
    <section className="card-section" aria-label={words.distances}>
      <h3>{words.distances}</h3>
      <p className="card-aside">{words.distancesNote}</p>
      <table className="distances">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.base}</th>
            <th scope="col">{words.kilometres}</th>
            <th scope="col">{words.onMap}</th>
          </tr>
        </thead>
        <tbody>
          {distances.map(({ place: base, kilometres }) => (
            <tr key={base.id}>
              <th scope="row">
                <button type="button" className="text-button" onClick={() => onOpenPlace(base.id)}>
                  {name(base.id)}
                </button>{' '}
                <span className="card-aside">{formatCountry(base.country, locale)}</span>
                <span
                  className="distance-bar"
                  aria-hidden="true"
                  style={{ inlineSize: `${(kilometres / farthest) * 100}%` }}
                />
              </th>
              <td>{formatKilometres(kilometres, locale)}</td>
              <td>
                <button
                  type="button"
                  className="distance-show"
                  aria-label={words.showBoth(name(place.id), name(base.id))}
                  title={words.showBoth(name(place.id), name(base.id))}
                  onClick={() => onShow([place.position, base.position])}
                >
                  <Icon name="pin" />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Coordinates of a town are no more exact than that: tens of kilometres from a hundred on. */
function formatKilometres(kilometres: number, locale: string): string {
  const step = kilometres < 100 ? 1 : 10
  const rounded = formatNumber(Math.round(kilometres / step) * step, locale)
  return `${rounded} km`
}
