import { useState } from 'react'
import { asObject } from '../../domain/json/json-value'
import { formatPosition } from '../../i18n/format-position'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { choicesOf } from './choices-of'
import type { MemberProps } from './form-props'
import { PickMember } from './PickMember'
import { positionSets } from './position-sets'

/** The place of a feature. Where the feature is a point, choosing one brings the point along, unless that is switched off. */
export function PlaceMember(member: MemberProps) {
  const words = useEditFormMessages()
  const { form, path, value } = member
  const [isMoving, setMoving] = useState(true)
  const { type = 'Point' } = asObject(form.feature.geometry)
  const isOwnPlace = path.join('/') === 'properties/place' && type === 'Point'
  const pick = (id: string) => {
    const position = form.atlas.places.get(id)?.position
    const moves = isOwnPlace && isMoving && position ? positionSets(form.feature, position) : []
    form.onSetMany([{ path, value: id }, ...moves])
  }
  const place = typeof value === 'string' ? form.atlas.places.get(value) : undefined
  return (
    <div className="edit-place">
      <PickMember {...member} choices={choicesOf('places', form.atlas, form.locale, words)} onPick={pick} />
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
    </div>
  )
}
