import { useState } from 'react'
import type { Position } from '../../domain/atlas/atlas'
import { asEarthPosition } from '../../domain/atlas/position'
import { isOwnPlace, placeSets } from '../../domain/edit/place-sets'
import { asObject } from '../../domain/json/json-value'
import { formatPosition } from '../../i18n/format-position'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import type { MemberProps } from './form-props'
import { PlacePicker } from './PlacePicker'

/**
 * The place of a feature, one of the gazetteer or a new one. Where the feature is a point, choosing one brings the point along,
 * unless that is switched off; the ends of a leg bring its stops along.
 */
export function PlaceMember(member: MemberProps) {
  const words = useEditFormMessages()
  const { form, path, value } = member
  const { feature } = form
  const [isMoving, setMoving] = useState(true)
  const isOwn = isOwnPlace(feature, member)
  const setsFor = (id: string, position: Position | undefined) =>
    isOwn && !isMoving ? [{ path, value: id }] : placeSets(feature, { path, value: id }, position)
  const place = typeof value === 'string' ? form.atlas.places.get(value) : undefined
  return (
    <PlacePicker
      {...member}
      onPick={(id) => form.onSetMany(setsFor(id, form.atlas.places.get(id)?.position))}
      position={isOwn && !place ? asEarthPosition(asObject(feature.geometry).coordinates) : undefined}
      setsFor={setsFor}
    >
      {isOwn && (
        <label
          className="edit-check"
          title={place && words.place.moveHint(formatPosition(place.position, form.locale))}
        >
          <input
            type="checkbox"
            checked={isMoving}
            onChange={({ currentTarget }) => setMoving(currentTarget.checked)}
          />
          {words.place.moveToo}
        </label>
      )}
    </PlacePicker>
  )
}
