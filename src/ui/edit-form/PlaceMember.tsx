import { useState } from 'react'
import type { Position } from '../../domain/atlas/atlas'
import { asEarthPosition } from '../../domain/atlas/position'
import { legEndSets } from '../../domain/edit/leg-stops'
import { asObject } from '../../domain/json/json-value'
import { formatPosition } from '../../i18n/format-position'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import type { MemberProps } from './form-props'
import { PlacePicker } from './PlacePicker'
import { positionSets } from './position-sets'

const ENDS = ['from', 'to'] as const

/**
 * The place of a feature, one of the gazetteer or a new one. Where the feature is a point, choosing one brings the point along,
 * unless that is switched off; the ends of a leg bring its stops along.
 */
export function PlaceMember(member: MemberProps) {
  const words = useEditFormMessages()
  const { form, path, value } = member
  const { feature } = form
  const [isMoving, setMoving] = useState(true)
  const { type = 'Point', coordinates } = asObject(feature.geometry)
  const isOwnPlace = path.join('/') === 'properties/place' && type === 'Point'
  const end = form.kind === 'leg' ? ENDS.find((each) => path.join('/') === `properties/${each}`) : undefined
  const setsFor = (id: string, position: Position | undefined) =>
    end
      ? legEndSets(feature, end, id, position)
      : [{ path, value: id }, ...(isOwnPlace && isMoving && position ? positionSets(feature, position) : [])]
  const place = typeof value === 'string' ? form.atlas.places.get(value) : undefined
  return (
    <PlacePicker
      {...member}
      onPick={(id) => form.onSetMany(setsFor(id, form.atlas.places.get(id)?.position))}
      position={isOwnPlace && !place ? asEarthPosition(coordinates) : undefined}
      setsFor={setsFor}
    >
      {isOwnPlace && (
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
