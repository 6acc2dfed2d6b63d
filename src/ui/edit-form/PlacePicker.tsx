import { type ReactNode, useRef, useState } from 'react'
import type { Position } from '../../domain/atlas/atlas'
import type { MemberSet } from '../../domain/edit/leg-stops'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { useFocusKey } from '../field/use-focus-key'
import { choicesOf } from './choices-of'
import { focusKey, type MemberProps } from './form-props'
import { NewPlace } from './NewPlace'
import { PickMember } from './PickMember'

interface PlacePickerProps extends MemberProps {
  onPick(id: string): void
  /** Where a new place may be. */
  readonly position: Position | undefined
  /** What makes a new place that of the feature. */
  setsFor(id: string, position: Position): readonly MemberSet[]
  readonly children?: ReactNode
}

/** A place of the gazetteer, or a new one, which is then added to it. */
export function PlacePicker({ onPick, position, setsFor, children, ...member }: PlacePickerProps) {
  const words = useEditFormMessages()
  const { form, path } = member
  const { onAddPlace } = form
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  const [added, setAdded] = useState<string>()
  const close = () => {
    setAdded(undefined)
    focus(focusKey(path))
  }
  return (
    <div ref={root} className="edit-place">
      <PickMember
        {...member}
        choices={choicesOf('places', form.atlas, form.locale, words)}
        onPick={onPick}
        add={onAddPlace && { label: words.place.add, apply: setAdded }}
      />
      {added !== undefined && onAddPlace && (
        <NewPlace
          key={added}
          name={added}
          position={position}
          {...{ atlas: form.atlas, locale: form.locale }}
          onAdd={(place, id, at) => {
            close()
            onAddPlace(place, setsFor(id, at))
          }}
          onGiveUp={close}
        />
      )}
      {children}
    </div>
  )
}
