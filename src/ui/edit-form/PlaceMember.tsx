import { useRef, useState } from 'react'
import { asEarthPosition } from '../../domain/atlas/position'
import { asObject } from '../../domain/json/json-value'
import { formatPosition } from '../../i18n/format-position'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { useFocusKey } from '../field/use-focus-key'
import { choicesOf } from './choices-of'
import { focusKey, type MemberProps } from './form-props'
import { NewPlace } from './NewPlace'
import { PickMember } from './PickMember'
import { positionSets } from './position-sets'

/**
 * The place of a feature, one of the gazetteer or a new one. Where the feature is a point, choosing one brings the point along,
 * unless that is switched off.
 */
export function PlaceMember(member: MemberProps) {
  const words = useEditFormMessages()
  const { form, path, value } = member
  const { feature, onAddPlace } = form
  const [isMoving, setMoving] = useState(true)
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  const [added, setAdded] = useState<string>()
  const { type = 'Point', coordinates } = asObject(feature.geometry)
  const isOwnPlace = path.join('/') === 'properties/place' && type === 'Point'
  const pick = (id: string) => {
    const position = form.atlas.places.get(id)?.position
    const moves = isOwnPlace && isMoving && position ? positionSets(feature, position) : []
    form.onSetMany([{ path, value: id }, ...moves])
  }
  const close = () => {
    setAdded(undefined)
    focus(focusKey(path))
  }
  const place = typeof value === 'string' ? form.atlas.places.get(value) : undefined
  return (
    <div ref={root} className="edit-place">
      <PickMember
        {...member}
        choices={choicesOf('places', form.atlas, form.locale, words)}
        onPick={pick}
        moreFor={(typed) =>
          onAddPlace ? [{ label: words.place.add(typed), apply: () => setAdded(typed) }] : []
        }
      />
      {added !== undefined && onAddPlace && (
        <NewPlace
          key={added}
          name={added}
          position={isOwnPlace && !place ? asEarthPosition(coordinates) : undefined}
          form={form}
          onAdd={(feature, id, position) => {
            close()
            const moves = isOwnPlace && isMoving ? positionSets(form.feature, position) : []
            onAddPlace(feature, [{ path, value: id }, ...moves])
          }}
          onGiveUp={close}
        />
      )}
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
