import type { Atlas, Place } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'

interface PlaceLinksProps {
  readonly label: string
  readonly places: readonly Place[]
  readonly atlas: Pick<Atlas, 'places'>
  onOpenPlace(id: string): void
  readonly locale: string
}

/** A fact that names places, each of which leads to its page. */
export function PlaceLinks({ label, places, atlas, onOpenPlace, locale }: PlaceLinksProps) {
  if (places.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd className="place-links">
        {places.map(({ id }) => (
          <button key={id} type="button" className="text-button" onClick={() => onOpenPlace(id)}>
            {placeName(atlas.places, id, locale)}
          </button>
        ))}
      </dd>
    </div>
  )
}
